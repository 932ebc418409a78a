import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { statuses } from "../../../../app/word/actions";
import type { KeptAction } from "../../../../app/word/actions";
import { editOf, keepAction, writeAction } from "../../../../app/word/edit-action";
import type { ActionEdit, KeptApart } from "../../../../app/word/edit-action";
import { Choice, Line } from "../../../shared/Fields";
import type { ActionWords } from "../../../strings/panels/actions";
import { usePane } from "../../context";
import { OwnerBox } from "./OwnerBox";

/** Everything the pane can set of one action: kept beside the text, or written into its line. */
export function ActionEditor(props: {
  action: KeptAction;
  known: readonly string[];
  say: ActionWords;
  onClose: () => void;
}): ReactNode {
  const { action, known, say, onClose } = props;
  const { session, words } = usePane();
  // What the clerk leaves alone here follows the action: its owner may be chosen, or its line typed, meanwhile.
  const [changes, setChanges] = useState<Partial<ActionEdit>>({});
  const edit: ActionEdit = { ...editOf(action), ...changes };
  const [apart, setApart] = useState<readonly KeptApart[]>([]);
  const set = (change: Partial<ActionEdit>): void => setChanges((now) => ({ ...now, ...change }));
  const keep = async (): Promise<void> => {
    if (await keepAction(session, action.id, edit)) onClose();
  };
  const write = async (): Promise<void> => {
    const left = await writeAction(session, action.id, edit);
    setApart(left ?? []);
    if (left?.length === 0) onClose();
  };
  return (
    <form
      className="ma-edit"
      aria-label={say.edit(action.ref ?? action.text)}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
    >
      <OwnerBox owners={edit.owners} known={known} say={say} onChange={(owners) => set({ owners })} />
      <div className="ma-pair">
        <Line label={words.record.due} type="date" value={edit.due} onChange={(due) => set({ due })} />
        <Line label={say.reference} value={edit.reference} onChange={(reference) => set({ reference })} />
      </div>
      {action.due && !action.due.date ? <p className="ma-small">{say.dueWritten(action.due.text)}</p> : null}
      <Choice
        label={words.panels.status}
        value={edit.status}
        options={statuses.map((status) => [
          status,
          status === "proposed" ? words.panels.proposed : words.record.status[status],
        ])}
        onChange={(status) => set({ status })}
      />
      {apart.length > 0 ? (
        <ul className="ma-ask" role="status">
          {apart.map(({ part, why }) => (
            <li key={part}>{say.apart(say.parts[part], say.why[why])}</li>
          ))}
        </ul>
      ) : null}
      <div className="ma-row">
        <Button size="small" appearance="primary" onClick={() => void write()}>
          {say.write}
        </Button>
        <Button size="small" type="submit">
          {say.keep}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {say.close}
        </Button>
      </div>
      <p className="ma-small">{say.writeHint}</p>
    </form>
  );
}
