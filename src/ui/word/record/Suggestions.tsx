import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Ready } from "../../../app/word/record";
import { isReadOnly } from "../../../app/word/state";
import { acceptSuggestion, dismissSuggestion, suggestionsOf } from "../../../app/word/suggestions";
import type { Suggestion } from "../../../app/word/suggestions";
import { Disclosure } from "../../shared/Disclosure";
import { suggestionWords as words } from "../../strings/suggestions.en";
import { usePane } from "../context";
import { ownerName } from "./Actions";
import { Fact } from "./Fact";

/** What prose only implies: offered quietly, and opened by itself when the clerk asked for suggestions. */
export default function Suggestions({ state }: { state: Ready }): ReactNode {
  const suggestions = suggestionsOf(state);
  if (suggestions.length === 0) return null;
  return (
    <Disclosure key={state.mode} title={words.title} count={suggestions.length} open={state.mode !== "list"}>
      <p className="ma-small">{words.explain}</p>
      <ul className="ma-list">
        {suggestions.map((suggestion) => {
          const [span] = suggestion.action.spans;
          return <Offer key={`${span?.block}.${span?.start}`} suggestion={suggestion} state={state} />;
        })}
      </ul>
    </Disclosure>
  );
}

function Offer({ suggestion: { action, line }, state }: { suggestion: Suggestion; state: Ready }): ReactNode {
  const { session } = usePane();
  const [refused, setRefused] = useState<keyof typeof words.refused | null>(null);
  const accept = (where: "here" | "end-of-item"): void =>
    void acceptSuggestion(session, action, where).then(setRefused);
  const busy = state.task !== null || isReadOnly(state);
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
            <Button size="small" disabled={busy} onClick={() => accept("end-of-item")}>
              {words.accept}
            </Button>
            <Button size="small" disabled={busy} onClick={() => accept("here")}>
              {words.acceptHere}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              disabled={busy}
              onClick={() => void dismissSuggestion(session, action)}
            >
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
