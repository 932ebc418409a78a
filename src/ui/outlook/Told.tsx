import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import type { OutlookState } from "../../app/outlook/state";
import type { OutlookWords } from "../strings/outlook.en";
import { useMail } from "./context";

type Intent = "success" | "warning" | "error" | "info";

/** The words for what was done, and how they look. */
function sayTold(
  told: NonNullable<OutlookState["told"]>,
  words: OutlookWords,
): { readonly intent: Intent; readonly lines: readonly string[] } {
  switch (told.kind) {
    case "filled":
    case "opened": {
      const head = told.kind === "filled" ? words.filled(told.label) : words.opened(told.label, told.part, told.parts);
      const missing = told.missing.length > 0 ? [words.missing(told.missing, told.people)] : [];
      return {
        intent: missing.length > 0 ? "warning" : "success",
        lines: [head, ...missing, ...told.said.map((notice) => notice.message)],
      };
    }
    case "refused":
      return { intent: "warning", lines: told.said.map((notice) => notice.message) };
    case "failed":
      return { intent: "error", lines: [[told.name, words.failure[told.failure.code]].filter(Boolean).join(": ")] };
    case "said":
      return { intent: "info", lines: [told.message] };
  }
}

/** What the last command did, seen and spoken. */
export function Told({ state }: { state: OutlookState }): ReactNode {
  const { session, words, announcer } = useMail();
  const { told } = state;
  const said = told ? sayTold(told, words) : null;
  const spoken = said?.lines.join(" ");
  useEffect(() => {
    if (spoken) announcer.say(spoken);
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
