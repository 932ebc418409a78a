import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { itemsOf, PURPOSES } from "../../../../app/word/agenda";
import type { AgendaChoice, AgendaItem, ItemChange, Purpose } from "../../../../app/word/agenda";
import { Disclosure } from "../../../shared/Disclosure";
import { Choice, Field, useFinish } from "../finish/parts";

/** "" is the agenda's own purpose, "none" says nothing. */
type PurposeChoice = Purpose | "" | "none";

const purposeOf = ({ purposes }: ItemChange): PurposeChoice => (purposes ? (purposes[0] ?? "none") : "");

function change(was: ItemChange, field: "purpose" | "minutes" | "presenter", value: string): ItemChange {
  const { purposes, minutes, presenter, ...rest } = was;
  const kept = {
    ...(purposes === undefined || field === "purpose" ? {} : { purposes }),
    ...(minutes === undefined || field === "minutes" ? {} : { minutes }),
    ...(presenter === undefined || field === "presenter" ? {} : { presenter }),
    ...rest,
  };
  if (value === "") return kept;
  if (field === "presenter") return { ...kept, presenter: value };
  if (field === "minutes") {
    const number = Math.min(999, Math.trunc(Number(value)));
    return number > 0 ? { ...kept, minutes: number } : kept;
  }
  return { ...kept, purposes: PURPOSES.filter((one) => one === value) };
}

function Item(props: { item: AgendaItem; was: ItemChange; onChange: (change: ItemChange) => void }): ReactNode {
  const { item, was, onChange } = props;
  const { agenda } = useFinish();
  return (
    <li className="ma-fact">
      <details>
        <summary tabIndex={0}>{was.left ? <s>{item.title}</s> : item.title}</summary>
        <div className="ma-tools">
          <Checkbox
            label={agenda.keep}
            checked={!was.left}
            onChange={(_, { checked }) => onChange({ ...was, left: checked !== true })}
          />
          <Choice<PurposeChoice>
            label={agenda.purpose}
            value={purposeOf(was)}
            options={[
              ["", agenda.asStandard],
              ...PURPOSES.map((one) => [one, agenda.purposes[one]] as const),
              ["none", agenda.noPurpose],
            ]}
            onChange={(value) => onChange(change(was, "purpose", value))}
          />
          <Field
            label={agenda.minutes}
            type="number"
            value={String(was.minutes ?? item.minutes ?? "")}
            onChange={(value) => onChange(change(was, "minutes", value))}
          />
          <Field
            label={agenda.presenter}
            value={was.presenter ?? ""}
            onChange={(value) => onChange(change(was, "presenter", value))}
          />
        </div>
      </details>
    </li>
  );
}

/** Each item of the agenda with its purpose, time and presenter. */
export function Items(props: {
  choice: AgendaChoice;
  onChange: (changes: AgendaChoice["changes"]) => void;
}): ReactNode {
  const { choice, onChange } = props;
  const { agenda } = useFinish();
  const items = itemsOf(choice);
  return (
    <Disclosure title={agenda.items} count={items.length} open={false}>
      <p className="ma-small">{agenda.itemsHint}</p>
      <ul className="ma-list">
        {items.map((item) => (
          <Item
            key={item.title}
            item={item}
            was={choice.changes[item.title] ?? {}}
            onChange={(next) => onChange({ ...choice.changes, [item.title]: next })}
          />
        ))}
      </ul>
    </Disclosure>
  );
}
