import { Button, FluentProvider } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { ReactNode } from "react";
import { openDocument } from "../../app/word/open";
import type { Ready } from "../../app/word/record";
import { useStore } from "../shared/useStore";
import { PaneContext, usePane } from "./context";
import type { Pane } from "./context";
import { Messages } from "./Messages";
import { Panel } from "./panels/Panel";
import { PANELS } from "./panels/registry";
import { Failed, Reading } from "./States";
import { RecordView } from "./RecordView";

/** The task pane of Word. */
export function WordPane({ pane, theme }: { pane: Pane; theme: Theme }): ReactNode {
  return (
    <FluentProvider theme={theme} className="ma-pane" lang={pane.words.language}>
      <PaneContext.Provider value={pane}>
        <Body />
      </PaneContext.Provider>
    </FluentProvider>
  );
}

function Body(): ReactNode {
  const { session } = usePane();
  const state = useStore(session.store);
  if (state.phase === "reading") return <Reading share={state.share} />;
  if (state.phase === "failed") return <Failed failure={state.failure} onRetry={() => void openDocument(session)} />;
  return <Views state={state} />;
}

function Views({ state }: { state: Ready }): ReactNode {
  const { session, words } = usePane();
  const view = useStore(session.view);
  const entry = PANELS.find((panel) => panel.id === view);
  const current = view === "record" ? "record" : "more";
  return (
    <>
      <nav className="ma-nav" aria-label={words.pane.views}>
        {(["record", "more"] as const).map((name) => (
          <Button
            key={name}
            appearance="subtle"
            aria-current={current === name ? "page" : undefined}
            onClick={() => session.view.set(name)}
          >
            {words.pane[name]}
          </Button>
        ))}
        <WhatChanged />
      </nav>
      <main className="ma-main">
        <Messages state={state} />
        {current === "record" ? <RecordView state={state} /> : null}
        {current === "more" && !entry ? <PanelList onOpen={(id) => session.view.set(id)} /> : null}
        {entry ? <Panel key={entry.id} entry={entry} state={state} /> : null}
      </main>
    </>
  );
}

/** Speaks what was held back while the caret was in the document. */
function WhatChanged(): ReactNode {
  const { announcer, words } = usePane();
  const held = useSyncExternalStore(announcer.subscribe, announcer.held);
  if (held === 0) return null;
  return (
    <Button size="small" className="ma-nav-end" onClick={() => announcer.speakHeld(words.pane.nothingChanged)}>
      {words.pane.whatChanged(held)}
    </Button>
  );
}

function PanelList({ onOpen }: { onOpen: (id: string) => void }): ReactNode {
  const { words } = usePane();
  return (
    <>
      <h1 className="ma-title">{words.pane.more}</h1>
      <ul className="ma-list">
        {PANELS.map((entry) => (
          <li key={entry.id} className="ma-fact">
            <button type="button" className="ma-fact-go" onClick={() => onOpen(entry.id)}>
              <strong>{entry.title(words)}</strong>
              <span className="ma-small">{entry.hint(words)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
