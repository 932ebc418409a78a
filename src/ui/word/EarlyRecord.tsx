import { useState } from "react";
import type { CSSProperties, ReactNode } from "react";
import type { Ready } from "../../app/word/record";
import type { EarlyCatalogue } from "../strings/catalogue";
import { useStore } from "../shared/useStore";
import { Busy } from "../shared/Busy";
import type { EarlyPane } from "./context";
import { Sample } from "./Sample";

/** What the first thing on the page is given. */
export interface EarlyProps {
  readonly pane: EarlyPane;
  /** Colours of the host's own surfaces, worn until the theme is loaded; null for the browser's. */
  readonly ground?: { readonly backgroundColor: string; readonly color: string } | null;
  /** The controls could not be loaded: says so above the list. */
  readonly failed?: boolean;
  /** The clerk read the first-run sentences. */
  readonly onStart?: () => void;
}

/**
 * The record as a plain list, shown as soon as the minutes are read, while the controls are still on their way. It holds
 * nothing to press, so that nothing moves under the clerk's hand when the pane takes its place. The first time, three
 * sentences come before it.
 */
export function EarlyRecord({ pane, ground = null, failed = false, onStart }: EarlyProps): ReactNode {
  const { pane: frame, language } = pane.words;
  const state = useStore(pane.session.store);
  const [welcome, setWelcome] = useState(pane.firstRun.due);
  const start = (): void => {
    pane.firstRun.done();
    setWelcome(false);
    onStart?.();
  };
  const ready = state.phase === "ready";
  const look: CSSProperties = ground ?? {};
  return (
    <main className={ready ? "ma-main ma-early" : "ma-main ma-early ma-centre"} style={look} lang={language}>
      {failed ? <p role="alert">{frame.panelFailed}</p> : null}
      {ready && welcome ? <FirstRun pane={pane} onDone={start} /> : null}
      {ready && !welcome ? <Lists state={state} words={pane.words} /> : null}
      {ready || failed ? null : (
        <Busy
          {...(state.phase === "reading" ? { label: frame.reading, share: state.share } : { label: frame.loading })}
        />
      )}
    </main>
  );
}

/** The first time: three sentences, and sample minutes beside the clerk's own document for who has none to try. */
function FirstRun({ pane, onDone }: { pane: EarlyPane; onDone: () => void }): ReactNode {
  const { pane: frame } = pane.words;
  return (
    <>
      <h1 className="ma-title">{frame.product}</h1>
      {frame.welcome.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <button type="button" className="ma-start" onClick={onDone}>
        {frame.understood}
      </button>
      <Sample pane={pane} onAsked={pane.firstRun.done} />
    </>
  );
}

function Lists({ state, words }: { state: Ready; words: EarlyCatalogue }): ReactNode {
  const { record, pane: frame } = words;
  const { meeting, actions, decisions, attendance, nextMeeting } = state.reading.minutes;
  const marked = actions.filter((action) => action.origin !== "commitment");
  return (
    <>
      <h1 className="ma-title">{meeting.body?.value ?? meeting.title?.value ?? frame.record}</h1>
      <List
        title={record.actions}
        lines={marked.map(({ ref, text, owners }) =>
          [ref, text, owners.map((owner) => owner.person ?? owner.text).join(", ")].filter(Boolean).join(" · "),
        )}
      />
      <List title={record.decisions} lines={decisions.map((decision) => decision.text)} />
      <List
        title={record.attendance}
        lines={attendance.map((person) => `${person.name} · ${record.present[person.status]}`)}
      />
      <List title={record.next} lines={nextMeeting ? [nextMeeting.text] : []} />
    </>
  );
}

function List({ title, lines }: { title: string; lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2 className="ma-heading">{title}</h2>
      <ul className="ma-list">
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
