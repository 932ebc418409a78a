import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { actionsOf, possibleOwners, setOwners } from "../../../app/word/actions";
import type { KeptAction } from "../../../app/word/actions";
import { revealSpan } from "../../../app/word/reveal";
import { isReadOnly } from "../../../app/word/settled";
import { Badge } from "../../shared/Badge";
import { shortDay } from "../../shared/dates";
import { Choice } from "../../shared/Fields";
import { Opening } from "../../shared/Opening";
import { actionWords } from "../../strings/panels/actions";
import type { ActionWords } from "../../strings/panels/actions";
import { inLanguage } from "../../strings/panels/in-language";
import { useKeys } from "../../shared/useKeys";
import { usePane } from "../context";
import { ownerName } from "../record/Actions";
import { ActionEditor } from "./actions/ActionEditor";
import { WhoIs } from "./actions/WhoIs";
import type { PanelProps } from "./props";

type Filter = keyof ActionWords["filters"];
const FILTERS: readonly Filter[] = ["all", "unclear", "mine"];

const isUnclear = (action: KeptAction): boolean =>
  action.owners.length === 0 || !action.due || action.owners.some((owner) => owner.candidates.length > 1);

const PASSES: Readonly<Record<Filter, (action: KeptAction) => boolean>> = {
  all: () => true,
  unclear: isUnclear,
  mine: (action) => action.chosen.length > 0,
};

/** The action's owners with one unclear name made out. */
const named = (action: KeptAction, text: string, name: string): readonly string[] =>
  action.owners.map((owner) => (owner.text === text ? name : (owner.person ?? owner.text)));

function ActionRow(props: { action: KeptAction; known: readonly string[]; say: ActionWords; readOnly: boolean }) {
  const { action, known, say, readOnly } = props;
  const { session, words } = usePane();
  const { record } = words;
  const due = action.due
    ? action.due.date
      ? shortDay(action.due.date, words.language)
      : action.due.text
    : record.noDue;
  const owners = action.owners.length > 0 ? action.owners.map(ownerName).join(", ") : record.noOwner;
  const status = action.status === "proposed" ? words.panels.proposed : record.status[action.status];
  return (
    <li className="ma-fact">
      <button type="button" className="ma-fact-go" onClick={() => void revealSpan(session, action.spans[0])}>
        <span className="ma-row">
          {action.ref ? <strong>{action.ref}</strong> : null}
          {action.status === "open" ? null : <Badge strong>{status}</Badge>}
        </span>
        <span className="ma-clamp">{action.text}</span>
        <span className={action.owners.length > 0 ? "ma-owner" : "ma-owner ma-missing"}>
          {owners} · {due}
        </span>
        <span className="ma-live">{record.goTo}</span>
      </button>
      {action.chosen.length > 0 ? (
        <p className="ma-small ma-inset">{say.yours(action.chosen.map((name) => say.fields[name]).join(", "))}</p>
      ) : null}
      {readOnly
        ? null
        : action.owners
            .filter((owner) => owner.candidates.length > 1)
            .map((owner) => (
              <WhoIs
                key={owner.text}
                owner={owner}
                say={say}
                onChoose={(name) => void setOwners(session, action.id, named(action, owner.text, name))}
              />
            ))}
      <Opening text={say.editShort} label={say.edit(action.ref ?? action.text)} disabled={readOnly}>
        {(close) => <ActionEditor action={action} known={known} say={say} asks={false} onClose={close} />}
      </Opening>
    </li>
  );
}

/** Owners, date, status and reference of each action: written into its line, or kept beside the text. */
export default function ActionsPanel({ state }: PanelProps): ReactNode {
  const { words } = usePane();
  const say = inLanguage(actionWords, words.language);
  const [filter, setFilter] = useState<Filter>("all");
  const actions = useMemo(() => actionsOf(state), [state]);
  const keys = useKeys(actions.map((action) => action.id));
  const known = useMemo(() => possibleOwners(state), [state]);
  if (actions.length === 0) return <p>{words.record.none.actions}</p>;
  const shown = actions.filter(PASSES[filter]);
  return (
    <>
      <Choice
        label={say.filter}
        value={filter}
        options={FILTERS.map((one) => [one, `${say.filters[one]} (${actions.filter(PASSES[one]).length})`])}
        onChange={setFilter}
      />
      {shown.length === 0 ? <p className="ma-none">{say.noneUnclear}</p> : null}
      <ul className="ma-list">
        {shown.map((action) => (
          <ActionRow
            key={keys[actions.indexOf(action)]}
            action={action}
            known={known}
            say={say}
            readOnly={isReadOnly(state)}
          />
        ))}
      </ul>
    </>
  );
}
