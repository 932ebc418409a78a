import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReactNode } from "react";
import { DECISION_KINDS, decisionEdit, keepDecision } from "../../../../app/word/decisions";
import type { DecisionEdit, KeptDecision } from "../../../../app/word/decisions";
import { Disclosure } from "../../../shared/Disclosure";
import { Choice, Line } from "../../../shared/Fields";
import type { DecisionWords } from "../../../strings/panels/decisions";
import { usePane } from "../../context";

const VOTES = ["for", "against", "abstained"] as const;

/** What the pane can add to a decision. */
export function DecisionForm(props: {
  decision: KeptDecision;
  voters: readonly string[];
  say: DecisionWords;
  onClose: () => void;
}): ReactNode {
  const { decision, voters, say, onClose } = props;
  const { session, words } = usePane();
  const [edit, setEdit] = useState<DecisionEdit>(() => decisionEdit(decision));
  const people = useId();
  const set = (change: Partial<DecisionEdit>): void => setEdit((now) => ({ ...now, ...change }));
  const name = (who: string, vote: string): void => {
    const { [who]: _was, ...rest } = edit.named;
    const chosen = VOTES.find((one) => one === vote);
    set({ named: chosen ? { ...rest, [who]: chosen } : rest });
  };
  return (
    <form
      className="ma-edit"
      aria-label={say.edit(decision.text)}
      onSubmit={(event) => {
        event.preventDefault();
        void keepDecision(session, decision.id, edit).then((kept) => kept && onClose());
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <datalist id={people}>
        {voters.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <Choice
        label={say.kind}
        value={edit.kind}
        options={DECISION_KINDS.map((kind) => [kind, words.record.kind[kind]])}
        onChange={(kind) => set({ kind })}
      />
      <div className="ma-pair">
        <Line label={say.mover} value={edit.mover} list={people} onChange={(mover) => set({ mover })} />
        <Line label={say.seconder} value={edit.seconder} list={people} onChange={(seconder) => set({ seconder })} />
      </div>
      <fieldset className="ma-set">
        <legend className="ma-small">{say.votes}</legend>
        <div className="ma-three">
          {VOTES.map((vote) => (
            <Line
              key={vote}
              label={say[vote]}
              type="number"
              value={edit[vote]}
              onChange={(value) => set({ [vote]: value })}
            />
          ))}
        </div>
      </fieldset>
      <Choice
        label={say.castingVote}
        value={edit.castingVote}
        options={[
          ["", say.noCastingVote],
          ["for", say.vote.for],
          ["against", say.vote.against],
        ]}
        onChange={(castingVote) => set({ castingVote })}
      />
      {voters.length > 0 ? (
        <Disclosure title={say.named} count={Object.keys(edit.named).length} open={Object.keys(edit.named).length > 0}>
          <p className="ma-small">{say.namedHint}</p>
          {[...new Set([...voters, ...Object.keys(edit.named)])].map((who) => (
            <Choice
              key={who}
              label={say.namedVote(who)}
              value={edit.named[who] ?? ""}
              options={[["", say.noVote], ...VOTES.map((vote) => [vote, say.vote[vote]] as const)]}
              onChange={(vote) => name(who, vote)}
            />
          ))}
        </Disclosure>
      ) : null}
      <div className="ma-row">
        <Button size="small" appearance="primary" type="submit">
          {say.keep}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {say.close}
        </Button>
      </div>
      <p className="ma-small">{say.keepHint}</p>
    </form>
  );
}
