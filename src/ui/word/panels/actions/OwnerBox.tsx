import { Combobox, Option, Tag, TagGroup } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReactNode } from "react";
import type { ActionWords } from "../../../strings/panels/actions";
import { usePane } from "../../context";

/** A box that proposes people and groups, takes any other name, and shows who is chosen. */
export function OwnerBox(props: {
  owners: readonly string[];
  known: readonly string[];
  say: ActionWords;
  onChange: (owners: readonly string[]) => void;
}): ReactNode {
  const { owners, known, say, onChange } = props;
  const { words } = usePane();
  const [typed, setTyped] = useState("");
  const label = useId();
  const wanted = typed.trim();
  const fits = known.filter((name) => name.toLowerCase().includes(wanted.toLowerCase()));
  const own = wanted !== "" && !known.some((name) => name.toLowerCase() === wanted.toLowerCase());
  const toggle = (name: string | undefined): void => {
    if (!name) return;
    setTyped("");
    onChange(owners.includes(name) ? owners.filter((one) => one !== name) : [...owners, name]);
  };
  return (
    <div className="ma-field">
      <span className="ma-small" id={label}>
        {say.owners}
      </span>
      {owners.length > 0 ? (
        <TagGroup
          className="ma-row"
          size="small"
          aria-labelledby={label}
          onDismiss={(_, { value }) => onChange(owners.filter((one) => one !== value))}
        >
          {owners.map((name) => (
            <Tag key={name} value={name} dismissible dismissIcon={{ "aria-label": words.panels.takeOff(name) }}>
              {name}
            </Tag>
          ))}
        </TagGroup>
      ) : null}
      <Combobox
        size="small"
        aria-labelledby={label}
        placeholder={say.ownersHint}
        multiselect
        freeform
        inlinePopup
        value={typed}
        selectedOptions={[...owners]}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_, { optionValue }) => toggle(optionValue)}
        onKeyDown={(event) => {
          // Without an open list nothing is chosen by Enter: the typed name itself is taken.
          if (event.key === "Enter" && event.currentTarget.getAttribute("aria-expanded") !== "true") toggle(wanted);
        }}
      >
        {fits.map((name) => (
          <Option key={name} value={name} text={name}>
            {name}
          </Option>
        ))}
        {own ? (
          <Option key={wanted} value={wanted} text={wanted}>
            {say.take(wanted)}
          </Option>
        ) : null}
      </Combobox>
    </div>
  );
}
