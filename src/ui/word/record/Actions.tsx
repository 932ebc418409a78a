import { useMemo } from "react";
import type { ReactNode } from "react";
import { actionsOf, referencesOf } from "../../../app/word/actions";
import type { KeptAction } from "../../../app/word/actions";
import type { Owner, PreviousAction, Ready } from "../../../app/word/record";
import { isReadOnly } from "../../../app/word/settled";
import type { Catalogue } from "../../strings/catalogue";
import { Badge } from "../../shared/Badge";
import { Disclosure } from "../../shared/Disclosure";
import { shortDay } from "../../shared/dates";
import { useKeys } from "../../shared/useKeys";
import { usePane } from "../context";
import { controlOf } from "./controls";
import { Fact } from "./Fact";

/** An owner as the list names one: the person meant, or the words and a question mark. */
export function ownerName(owner: Owner): string {
  if (owner.person) return owner.person;
  if (owner.kind === "group") return owner.text;
  return owner.candidates.length > 1 ? `${owner.text}?` : owner.text;
}

function ownersOf(action: KeptAction, words: Catalogue): string {
  return action.owners.length > 0 ? action.owners.map(ownerName).join(", ") : words.record.noOwner;
}

function dueOf(action: KeptAction, words: Catalogue): string {
  if (!action.due) return words.record.noDue;
  return action.due.date ? shortDay(action.due.date, words.language) : action.due.text;
}

function ActionRow({ action, state }: { action: KeptAction; state: Ready }): ReactNode {
  const { words } = usePane();
  const { record } = words;
  const { index, status } = action;
  const aside = [
    action.item ? record.item(action.item) : "",
    record.origin[action.origin],
    action.chosen.length > 0 ? record.completed : "",
  ].filter(Boolean);
  return (
    <Fact
      spans={action.spans}
      certainty={action.certainty}
      restricted={action.restricted}
      controlId={controlOf(state, "action", index)}
      aside={aside}
      label={action.ref ?? action.text}
      edit={isReadOnly(state) ? null : { state, kind: "action", index }}
    >
      <span className="ma-row">
        {action.ref ? <strong>{action.ref}</strong> : null}
        {status === "open" ? null : (
          <Badge strong>{status === "proposed" ? words.panels.proposed : record.status[status]}</Badge>
        )}
      </span>
      <span className="ma-clamp">{action.text}</span>
      <span className={action.owners.length > 0 ? "ma-owner" : "ma-owner ma-missing"}>
        {ownersOf(action, words)} · {dueOf(action, words)}
      </span>
    </Fact>
  );
}

/** The actions that the document marks; those that prose only implies are offered elsewhere. */
export function Actions({ state }: { state: Ready }): ReactNode {
  const { words } = usePane();
  const references = referencesOf(state);
  const marked = useMemo(() => actionsOf(state), [state]);
  const keys = useKeys(marked.map((action) => action.id));
  return (
    <Disclosure title={words.record.actions} count={marked.length}>
      {references ? <p className="ma-small">{words.record.nextReference(references.next)}</p> : null}
      {marked.length === 0 ? <p className="ma-none">{words.record.none.actions}</p> : null}
      <ul className="ma-list">
        {marked.map((action, at) => (
          <ActionRow key={keys[at]} action={action} state={state} />
        ))}
      </ul>
    </Disclosure>
  );
}

/** Actions of earlier meetings with what these minutes say of them. */
export function EarlierActions({ earlier }: { earlier: readonly PreviousAction[] }): ReactNode {
  const { words } = usePane();
  if (earlier.length === 0) return null;
  return (
    <Disclosure title={words.record.earlier} count={earlier.length} open={false}>
      <ul className="ma-list">
        {earlier.map((action, index) => (
          <Fact
            key={index}
            spans={action.spans}
            certainty={action.certainty}
            restricted={action.restricted}
            controlId={null}
            label={action.ref ?? action.text}
          >
            <span className="ma-row">
              {action.ref ? <strong>{action.ref}</strong> : null}
              <Badge>{words.record.status[action.status]}</Badge>
            </span>
            <span className="ma-clamp">{action.text}</span>
          </Fact>
        ))}
      </ul>
    </Disclosure>
  );
}
