import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { KeptAction } from "../../../../app/word/actions";
import type { ActionWords } from "../../../strings/panels/actions";
import { usePane } from "../../context";

/** Whom an unclear name may mean: one click says, the likeliest first and with the reason. */
export function WhoIs(props: {
  owner: KeptAction["owners"][number];
  say: ActionWords;
  onChoose: (name: string) => void;
}): ReactNode {
  const { owner, say, onChoose } = props;
  const { words } = usePane();
  return (
    <div className="ma-ask" role="group" aria-label={words.record.whichOwner(owner.text)}>
      <p>{words.record.whichOwner(owner.text)}</p>
      <div className="ma-row">
        {owner.candidates.map((candidate, at) => (
          <Button
            key={candidate}
            size="small"
            appearance={at === 0 && owner.reason ? "primary" : "secondary"}
            onClick={() => onChoose(candidate)}
          >
            {candidate}
          </Button>
        ))}
      </div>
      {owner.reason ? <p className="ma-small">{say.because(owner.reason)}</p> : null}
    </div>
  );
}
