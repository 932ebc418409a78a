import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { Ready } from "../../../app/word/record";
import { isReadOnly } from "../../../app/word/settled";
import {
  acceptSuggestion,
  dismissedOf,
  dismissSuggestion,
  recallSuggestions,
  suggestionsOf,
} from "../../../app/word/suggestions";
import type { Suggestion } from "../../../app/word/suggestions";
import { Disclosure } from "../../shared/Disclosure";
import { suggestionWords as words } from "../../strings/suggestions.en";
import { usePane } from "../context";
import { ownerName } from "./Actions";
import { Fact } from "./Fact";

/** What prose only implies: offered quietly, and opened by itself when the clerk asked for suggestions. */
export default function Suggestions({ state }: { state: Ready }): ReactNode {
  const { session } = usePane();
  const suggestions = suggestionsOf(state);
  const dismissed = dismissedOf(state).length;
  const section = useRef<HTMLDivElement>(null);
  const pressed = useRef(-1);
  // The suggestion that was answered goes, and its buttons with it: the keyboard goes on at the one in its place.
  useEffect(() => {
    if (pressed.current < 0 || !document.hasFocus() || document.activeElement !== document.body) return;
    const next = section.current?.querySelectorAll<HTMLElement>(".ma-fact-go") ?? [];
    const summary = section.current?.closest("details")?.querySelector("summary");
    (next[Math.min(pressed.current, next.length - 1)] ?? summary)?.focus();
    pressed.current = -1;
  }, [suggestions.length]);
  if (suggestions.length + dismissed === 0) return null;
  return (
    <Disclosure key={state.mode} title={words.title} count={suggestions.length} open={state.mode !== "list"}>
      <div ref={section}>
        <p className="ma-small">{words.explain}</p>
        <ul className="ma-list">
          {suggestions.map((suggestion, index) => {
            const [span] = suggestion.action.spans;
            const key = `${span?.block}.${span?.start}`;
            return <Offer key={key} suggestion={suggestion} state={state} onPress={() => (pressed.current = index)} />;
          })}
        </ul>
        {dismissed > 0 ? (
          <div className="ma-row">
            <span className="ma-small">{words.dismissed(dismissed)}</span>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={state.task !== null || isReadOnly(state)}
              onClick={() => {
                pressed.current = suggestions.length;
                void recallSuggestions(session);
              }}
            >
              {words.recall}
            </Button>
          </div>
        ) : null}
      </div>
    </Disclosure>
  );
}

function Offer(props: { suggestion: Suggestion; state: Ready; onPress: () => void }): ReactNode {
  const {
    suggestion: { action, line },
    state,
    onPress,
  } = props;
  const { session } = usePane();
  const [refused, setRefused] = useState<keyof typeof words.refused | null>(null);
  const busy = state.task !== null || isReadOnly(state);
  const accept = (where: "here" | "end-of-item"): void => {
    onPress();
    void acceptSuggestion(session, action, where).then(setRefused);
  };
  const dismiss = (): void => {
    onPress();
    void dismissSuggestion(session, action);
  };
  return (
    <Fact
      spans={action.spans}
      certainty={action.certainty}
      restricted={action.restricted}
      controlId={null}
      aside={action.owners.map(ownerName)}
      label={action.text}
      below={
        <>
          <p className="ma-quote">
            {words.becomes} {line}
          </p>
          {refused ? <p role="alert">{words.refused[refused]}</p> : null}
          <div className="ma-buttons">
            <Button size="small" disabledFocusable={busy} onClick={() => accept("end-of-item")}>
              {words.accept}
            </Button>
            <Button size="small" disabledFocusable={busy} onClick={() => accept("here")}>
              {words.acceptHere}
            </Button>
            <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={dismiss}>
              {words.dismiss}
            </Button>
          </div>
        </>
      }
    >
      <span className="ma-clamp">{action.text}</span>
    </Fact>
  );
}
