import { Button, Input, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { actionsOf, possibleOwners, setDue, setOwners, setStatus, statuses } from "../../../app/word/actions";
import type { KeptAction } from "../../../app/word/actions";
import { revealSpan } from "../../../app/word/reveal";
import { isReadOnly } from "../../../app/word/state";
import { usePane } from "../context";
import { ownerName } from "../record/Actions";
import type { PanelProps } from "./registry";

const OWNERS_LIST = "ma-possible-owners";

/** Owners as chips that can be taken off, a box that proposes those on the list, and one click for an unclear name. */
function Owners({ action, disabled }: { action: KeptAction; disabled: boolean }): ReactNode {
  const { session, words } = usePane();
  const [name, setName] = useState("");
  const names = action.owners.map((owner) => owner.person ?? owner.text);
  const unclear = action.owners.filter((owner) => owner.candidates.length > 1);
  const add = (): void => {
    const wanted = name.trim();
    if (wanted === "" || names.includes(wanted)) return;
    setName("");
    void setOwners(session, action.id, [...names, wanted]);
  };
  const replace = (old: string, by: string): void =>
    void setOwners(
      session,
      action.id,
      names.map((one) => (one === old ? by : one)),
    );
  return (
    <div className="ma-field">
      <span className="ma-small">{words.record.owner}</span>
      <div className="ma-row">
        {action.owners.map((owner) => (
          <span key={owner.text} className="ma-badge">
            {ownerName(owner)}{" "}
            <button
              type="button"
              className="ma-link"
              disabled={disabled}
              aria-label={words.panels.takeOff(ownerName(owner))}
              onClick={() =>
                void setOwners(
                  session,
                  action.id,
                  names.filter((one) => one !== (owner.person ?? owner.text)),
                )
              }
            >
              ×
            </button>
          </span>
        ))}
      </div>
      {unclear.map((owner) => (
        <div key={owner.text} className="ma-ask">
          <p>
            {words.record.whichOwner(owner.text)} {owner.reason ? words.panels.because(owner.reason) : ""}
          </p>
          <div className="ma-row">
            {owner.candidates.map((candidate) => (
              <Button
                key={candidate}
                size="small"
                disabled={disabled}
                onClick={() => replace(owner.person ?? owner.text, candidate)}
              >
                {candidate}
              </Button>
            ))}
          </div>
        </div>
      ))}
      <form
        className="ma-row"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Input
          size="small"
          aria-label={words.panels.addOwner}
          placeholder={words.panels.addOwner}
          list={OWNERS_LIST}
          value={name}
          disabled={disabled}
          onChange={(_, { value }) => setName(value)}
        />
        <Button size="small" type="submit" disabled={disabled}>
          {words.panels.add}
        </Button>
      </form>
    </div>
  );
}

function Editor({ action, disabled }: { action: KeptAction; disabled: boolean }): ReactNode {
  const { session, words } = usePane();
  return (
    <li className="ma-fact ma-tools" aria-label={action.ref ?? action.text}>
      <button type="button" className="ma-fact-go" onClick={() => void revealSpan(session, action.spans[0])}>
        {action.ref ? <strong>{action.ref}</strong> : null}
        <span className="ma-clamp">{action.text}</span>
        <span className="ma-live">{words.record.goTo}</span>
      </button>
      <Owners action={action} disabled={disabled} />
      <div className="ma-tools-row">
        <label className="ma-field">
          <span className="ma-small">{words.record.due}</span>
          <Input
            size="small"
            type="date"
            value={action.due?.date ?? ""}
            disabled={disabled}
            onChange={(_, { value }) => void setDue(session, action.id, value)}
          />
        </label>
        <label className="ma-field">
          <span className="ma-small">{words.panels.status}</span>
          <Select
            size="small"
            value={action.status}
            disabled={disabled}
            onChange={(_, { value }) => {
              const status = statuses.find((one) => one === value);
              if (status) void setStatus(session, action.id, status);
            }}
          >
            {statuses.map((status) => (
              <option key={status} value={status}>
                {status === "proposed" ? words.panels.proposed : words.record.status[status]}
              </option>
            ))}
          </Select>
        </label>
      </div>
    </li>
  );
}

/** Owner, date and status of each action. The words stay in the document; what they do not say is kept with it. */
export default function ActionsPanel({ state }: PanelProps): ReactNode {
  const { words } = usePane();
  const actions = useMemo(() => actionsOf(state), [state]);
  const disabled = isReadOnly(state) || state.task !== null;
  if (actions.length === 0) return <p>{words.record.none.actions}</p>;
  return (
    <>
      <datalist id={OWNERS_LIST}>
        {possibleOwners(state).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ul className="ma-list">
        {actions.map((action) => (
          <Editor key={action.id} action={action} disabled={disabled} />
        ))}
      </ul>
    </>
  );
}
