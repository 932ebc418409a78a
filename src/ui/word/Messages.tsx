import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import type { ReactNode } from "react";
import { warningsOf } from "../../app/word/book";
import { rescan } from "../../app/word/rescan";
import type { Ready } from "../../app/word/record";
import { clearFailure } from "../../app/word/run";
import { change } from "../../app/word/session";
import { isReadOnly } from "../../app/word/settled";
import { useLater } from "../shared/useLater";
import type { BarProps } from "./Bar";
import { usePane } from "./context";
import { passes, sayNotice } from "./notice";

const loadBar = () => import("./Bar");

/** A message; its bare words until the bar is loaded, and where it cannot be. */
function Message(props: BarProps): ReactNode {
  const later = useLater(loadBar);
  if (later.kind === "ready") return <later.value.default {...props} />;
  return (
    <div className="ma-ask">
      <p>{props.words}</p>
      {props.children}
    </div>
  );
}

/** What stands above the views: the state of the document, and what the last command did. */
export function Messages({ state }: { state: Ready }): ReactNode {
  const { session, words, announcer } = usePane();
  const said = state.notice ? sayNotice(state.notice, words) : null;
  const spoken = said?.words;
  const dismiss = (): void => change(session, (now) => ({ ...now, notice: null }));
  useEffect(() => {
    if (spoken) announcer.say(spoken);
  }, [announcer, spoken, state.notice]);
  const { readOnly, protected: locked, trackingChanges } = state.document;
  const confirmed = !readOnly && !locked && isReadOnly(state);
  const readAgain = (): void => {
    // What is read in spite of an earlier failure shows that it is over; one that is not is said anew.
    clearFailure(session);
    void rescan(session);
  };
  return (
    <>
      {readOnly || locked || confirmed ? (
        <Message
          intent="info"
          words={confirmed ? words.pane.confirmed : locked ? words.pane.protected : words.pane.readOnly}
        />
      ) : trackingChanges && !state.meeting ? (
        <Message intent="info" words={words.pane.tracking} />
      ) : null}
      {warningsOf(session, state).map((warning) => (
        <Message key={warning} intent="warning" words={warning} />
      ))}
      {said ? (
        <div className="ma-notice">
          <Message key={spoken} {...said} leave={state.notice && passes(state.notice, said) ? dismiss : null}>
            {said.intent === "error" ? (
              <Button size="small" onClick={readAgain}>
                {words.pane.readAgain}
              </Button>
            ) : null}
            <Button size="small" onClick={dismiss}>
              {words.pane.dismiss}
            </Button>
          </Message>
        </div>
      ) : null}
    </>
  );
}
