import { useMemo } from "react";
import type { ReactNode } from "react";
import { decisionsOf, votersOf } from "../../../app/word/decisions";
import type { DecisionView, KeptDecision } from "../../../app/word/decisions";
import { revealSpan } from "../../../app/word/reveal";
import { isReadOnly } from "../../../app/word/settled";
import { Badge } from "../../shared/Badge";
import { Opening } from "../../shared/Opening";
import { decisionWords } from "../../strings/panels/decisions";
import type { DecisionWords } from "../../strings/panels/decisions";
import { inLanguage } from "../../strings/panels/in-language";
import { useKeys } from "../../shared/useKeys";
import { usePane } from "../context";
import { DecisionForm } from "./decisions/DecisionForm";
import type { PanelProps } from "./props";

/** Who voted how, one line for each side. */
function Named({ named, say }: { named: KeptDecision["named"]; say: DecisionWords }): ReactNode {
  return (["for", "against", "abstained"] as const).map((vote) => {
    const names = named.filter((one) => one.vote === vote).map((one) => one.name);
    return names.length > 0 ? (
      <span key={vote} className="ma-small">
        {say.listed(say.vote[vote], names)}
      </span>
    ) : null;
  });
}

function Row(props: {
  view: DecisionView;
  voters: readonly string[];
  say: DecisionWords;
  readOnly: boolean;
}): ReactNode {
  const { view, voters, say, readOnly } = props;
  const { decision, findings } = view;
  const { session, words } = usePane();
  const { record } = words;
  const details = [
    decision.mover ? record.movedBy(decision.mover, decision.seconder) : "",
    decision.votes ? record.votes(decision.votes.for, decision.votes.against, decision.votes.abstained) : "",
    decision.castingVote ? say.casting(say.vote[decision.castingVote]) : "",
  ].filter(Boolean);
  return (
    <li className="ma-fact">
      <button type="button" className="ma-fact-go" onClick={() => void revealSpan(session, decision.spans[0])}>
        <span className="ma-row">
          <Badge strong>{record.kind[decision.kind]}</Badge>
          {decision.item ? <span className="ma-small">{record.item(decision.item)}</span> : null}
          {decision.restricted ? <Badge strong>{record.restricted}</Badge> : null}
          {decision.chosen ? <Badge>{say.noted}</Badge> : null}
        </span>
        <span className="ma-clamp">{decision.text}</span>
        {details.length > 0 ? <span className="ma-owner">{details.join(" · ")}</span> : null}
        <Named named={decision.named} say={say} />
        <span className="ma-live">{record.goTo}</span>
      </button>
      {findings.length > 0 ? (
        <ul className="ma-ask" aria-label={say.findings(findings.length)}>
          {findings.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      ) : null}
      <Opening text={say.editShort} label={say.edit(decision.text)} disabled={readOnly}>
        {(close) => <DecisionForm decision={decision} voters={voters} say={say} onClose={close} />}
      </Opening>
    </li>
  );
}

/** Every decision with its mover, seconder and votes, what there is to ask about it, and a form that completes it. */
export default function DecisionsPanel({ state }: PanelProps): ReactNode {
  const { words } = usePane();
  const say = inLanguage(decisionWords, words.language);
  const views = useMemo(() => decisionsOf(state), [state]);
  const voters = useMemo(() => votersOf(state), [state]);
  const keys = useKeys(views.map(({ decision }) => decision.id));
  if (views.length === 0) return <p className="ma-none">{words.record.none.decisions}</p>;
  return (
    <ul className="ma-list">
      {views.map((view, at) => (
        <Row key={keys[at]} view={view} voters={voters} say={say} readOnly={isReadOnly(state)} />
      ))}
    </ul>
  );
}
