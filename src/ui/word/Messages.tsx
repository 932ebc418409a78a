import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect } from "react";
import type { ReactNode } from "react";
import { rescan } from "../../app/word/open";
import type { Ready } from "../../app/word/record";
import { change } from "../../app/word/session";
import { usePane } from "./context";
import { sayNotice } from "./notice";

/** What stands above the views: the state of the document, and what the last command did. */
export function Messages({ state }: { state: Ready }): ReactNode {
  const { session, words, announcer } = usePane();
  const said = state.notice ? sayNotice(state.notice, words) : null;
  const spoken = said?.words;
  useEffect(() => {
    if (spoken) announcer.say(spoken);
  }, [announcer, spoken, state.notice]);
  const { readOnly, protected: locked } = state.document;
  return (
    <>
      {readOnly || locked ? (
        <MessageBar intent="info">
          <MessageBarBody>{readOnly ? words.pane.readOnly : words.pane.protected}</MessageBarBody>
        </MessageBar>
      ) : null}
      {said ? (
        <MessageBar intent={said.intent} politeness="polite">
          <MessageBarBody>{said.words}</MessageBarBody>
          <MessageBarActions>
            {said.intent === "error" ? (
              <Button size="small" onClick={() => void rescan(session)}>
                {words.pane.readAgain}
              </Button>
            ) : null}
            <Button size="small" onClick={() => change(session, (now) => ({ ...now, notice: null }))}>
              {words.pane.dismiss}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
    </>
  );
}
