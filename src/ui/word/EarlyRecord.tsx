import type { ReactNode } from "react";
import { useStore } from "../shared/useStore";
import { Busy } from "../shared/Busy";
import type { Pane } from "./context";

/**
 * The record as a plain list, shown as soon as the minutes are read, while the controls are still on their way. It holds
 * nothing to press, so that nothing moves under the clerk's hand when the pane takes its place.
 *
 * @param failed the controls could not be loaded: says so above the list
 */
export function EarlyRecord({ pane, failed = false }: { pane: Pane; failed?: boolean }): ReactNode {
  const { record, pane: frame, language } = pane.words;
  const state = useStore(pane.session.store);
  const alert = failed ? <p role="alert">{frame.panelFailed}</p> : null;
  if (state.phase !== "ready")
    return alert ?? <Busy label={state.phase === "reading" ? frame.reading : frame.loading} />;
  const { meeting, actions, decisions, attendance, nextMeeting } = state.reading.minutes;
  const marked = actions.filter((action) => action.origin !== "commitment");
  return (
    <main className="ma-main" lang={language}>
      {alert}
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
    </main>
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
