import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import type { OutlookState } from "../../app/outlook/state";
import { useMail } from "./context";
import { sayTold } from "./say-told";

const toTop = (): void => {
  document.documentElement.scrollTop = 0;
};

/** What the last command did, seen and spoken. */
export function Told({ state }: { state: OutlookState }): ReactNode {
  const { session, words, announcer } = useMail();
  const { told } = state;
  const said = told ? sayTold(told, words) : null;
  const spoken = said?.lines.join(" ");
  useEffect(() => {
    if (!spoken) return;
    announcer.say(spoken);
    // It stands first in the pane, and the button that was pressed may stand far below.
    toTop();
  }, [announcer, spoken, told]);
  if (!said || said.lines.length === 0) return null;
  return (
    <MessageBar intent={said.intent} layout="multiline" politeness="polite">
      <MessageBarBody>
        {said.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => session.store.update((now) => ({ ...now, told: null }))}>
          {words.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
