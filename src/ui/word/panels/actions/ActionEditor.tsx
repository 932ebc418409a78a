import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactNode } from "react";
import { statuses } from "../../../../app/word/actions";
import type { KeptAction } from "../../../../app/word/actions";
import { editOf, keepAction, writeAction } from "../../../../app/word/edit-action";
import type { ActionEdit, KeptApart } from "../../../../app/word/edit-action";
import { Choice, Line } from "../../../shared/Fields";
import type { ActionWords } from "../../../strings/panels/actions";
import { usePane } from "../../context";
import { OwnerBox } from "./OwnerBox";
import { WhoIs } from "./WhoIs";

/** Everything the pane can set of one action: kept beside the text, or written into its line. */
export function ActionEditor(props: {
  action: KeptAction;
  known: readonly string[];
  say: ActionWords;
  /** False where the page asks beside the form who an unclear name is. */
  asks?: boolean;
  onClose: () => void;
}): ReactNode {
  const { action, known, say, asks = true, onClose } = props;
  const { session, words } = usePane();
  // What the clerk leaves alone here follows the action: its owner may be chosen, or its line typed, meanwhile.
  const [changes, setChanges] = useState<Partial<ActionEdit>>({});
  const edit: ActionEdit = { ...editOf(action), ...changes };
  const [apart, setApart] = useState<readonly KeptApart[]>([]);
  const set = (change: Partial<ActionEdit>): void => setChanges((now) => ({ ...now, ...change }));
  const form = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState(false);
  /** What the browser takes for no date it does not hand over: without a word it would be lost. */
  const isWrong = (): boolean => {
    const field = form.current?.querySelector<HTMLElement>("input:invalid");
    setWrong(Boolean(field));
    field?.focus();
    return Boolean(field);
  };
  const keep = async (): Promise<void> => {
    if (isWrong()) return;
    if (await keepAction(session, action.id, edit)) onClose();
  };
  const write = async (): Promise<void> => {
    if (isWrong()) return;
    const left = await writeAction(session, action.id, edit);
    setApart(left ?? []);
    if (left?.length === 0) onClose();
  };
  return (
    <form
      ref={form}
      noValidate
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
      {asks
        ? action.owners
            .filter(({ text, candidates }) => candidates.length > 1 && edit.owners.includes(text))
            .map((owner) => (
              <WhoIs
                key={owner.text}
                owner={owner}
                say={say}
                onChoose={(name) => set({ owners: edit.owners.map((one) => (one === owner.text ? name : one)) })}
              />
            ))
        : null}
      <div className="ma-pair">
        <Line label={words.record.due} type="date" value={edit.due} onChange={(due) => set({ due })} />
        <Line label={say.reference} value={edit.reference} onChange={(reference) => set({ reference })} />
      </div>
      {wrong ? <p role="alert">{say.wrongDate}</p> : null}
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
