import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { itemInHand, itemsToRead, readBackOf } from "../../../app/word/meeting";
import type { Ready } from "../../../app/word/record";
import { usePane } from "../context";
import { Choice, useFinish } from "../panels/finish/parts";

const SIZES = [20, 26, 34] as const;

/** True when the words say the kind themselves, as “It was resolved that …” does: it is not read out twice. */
const saysKind = (text: string, kind: string): boolean => text.toLowerCase().includes(kind.toLowerCase());

/** The item's resolutions and actions, large, to be read aloud and ticked off as confirmed. */
export function ReadBackAloud({ state }: { state: Ready }): ReactNode {
  const { words } = usePane();
  const { meeting } = useFinish();
  const items = itemsToRead(state);
  const [chosen, setChosen] = useState<number | null>(null);
  const [size, setSize] = useState(0);
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const index = items.some((one) => one.index === chosen) ? chosen : itemInHand(state);
  const { item: number, title, decisions, actions } = readBackOf(state, index);
  // What was confirmed aloud is these words: other words are to be confirmed again.
  const said = JSON.stringify([title, decisions.map((one) => one.text), actions]);
  const confirm = (on: boolean): void => {
    const next = new Set(confirmed);
    if (on) next.add(said);
    else next.delete(said);
    setConfirmed(next);
  };
  const empty = decisions.length === 0 && actions.length === 0;
  return (
    <section aria-label={meeting.readBack}>
      <h2 className="ma-heading">{meeting.readBack}</h2>
      <div className="ma-row">
        {items.length > 0 ? (
          <Choice
            label={meeting.item}
            value={String(index ?? "")}
            options={items.map(
              (one) => [String(one.index), [one.number, one.title].filter(Boolean).join(" ")] as const,
            )}
            onChange={(value) => setChosen(Number(value))}
          />
        ) : null}
        <Button size="small" disabled={size === 0} onClick={() => setSize(size - 1)}>
          {meeting.smaller}
        </Button>
        <Button size="small" disabled={size === SIZES.length - 1} onClick={() => setSize(size + 1)}>
          {meeting.larger}
        </Button>
      </div>
      <div className="ma-aloud" style={{ fontSize: SIZES[size] }}>
        {title === null ? null : <h3>{[number, title].filter(Boolean).join(" ")}</h3>}
        {empty ? <p>{meeting.nothing}</p> : null}
        {decisions.length > 0 ? <h4>{meeting.decisions}</h4> : null}
        {decisions.map((decision, index) => (
          <p key={index}>
            {saysKind(decision.text, words.record.kind[decision.kind]) ? null : (
              <strong>{words.record.kind[decision.kind]}: </strong>
            )}
            {decision.text}
          </p>
        ))}
        {actions.length > 0 ? <h4>{meeting.actions}</h4> : null}
        {actions.map((action, index) => (
          <p key={index}>
            {action.ref ? <strong>{action.ref} </strong> : null}
            {action.text}
            <br />
            <strong>{action.owners || meeting.nobody}</strong>
            {action.dueSaid ? null : `, ${action.due || meeting.noDue}`}
          </p>
        ))}
      </div>
      {empty ? null : (
        <Checkbox
          size="large"
          label={meeting.confirmed}
          checked={confirmed.has(said)}
          onChange={(_, { checked }) => confirm(checked === true)}
        />
      )}
    </section>
  );
}
