import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Choices, MinutesState } from "../../core/circulation/setting";
import { choose, confirmAll, setTone } from "../../app/outlook/drafts";
import type { OutlookState } from "../../app/outlook/state";
import { useMail } from "./context";

const STATES = ["draft", "agreed", "confirmed", "signed"] as const satisfies readonly MinutesState[];

/** The choices that hold for every draft. */
export function Options({ state }: { state: OutlookState }): ReactNode {
  const { session, words } = useMail();
  const { choices, setting } = state;
  const set = (change: Partial<Choices>): void => void choose(session, (now) => ({ ...now, ...change }));
  const box = (label: string, name: "allInBcc" | "withRestricted" | "withImplied"): ReactNode => (
    <Checkbox label={label} checked={choices[name]} onChange={(_, data) => set({ [name]: data.checked === true })} />
  );
  return (
    <div className="ma-tools">
      <Field label={words.state}>
        <Select value={choices.state} onChange={(_, data) => set({ state: data.value as MinutesState })}>
          {STATES.map((name) => (
            <option key={name} value={name}>
              {words.states[name]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.tone}>
        <Select
          value={setting.tone}
          onChange={(_, data) => void setTone(session, data.value === "friendly" ? "friendly" : "formal")}
        >
          {(["formal", "friendly"] as const).map((name) => (
            <option key={name} value={name}>
              {words.tones[name]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.deadline}>
        <Input
          type="date"
          value={choices.deadline ?? ""}
          onChange={(_, data) => {
            const { deadline: _rule, ...others } = choices;
            void choose(session, () => (data.value ? { ...others, deadline: data.value } : others));
          }}
        />
      </Field>
      <Field label={words.itemsBy}>
        <Input
          type="date"
          value={choices.itemsBy ?? ""}
          onChange={(_, data) => {
            const { itemsBy: _before, ...others } = choices;
            void choose(session, () => (data.value ? { ...others, itemsBy: data.value } : others));
          }}
        />
      </Field>
      {box(words.allInBcc, "allInBcc")}
      {box(words.withRestricted, "withRestricted")}
      {box(words.withImplied, "withImplied")}
      <Checkbox label={words.all} checked={setting.allMeansMembership} onChange={() => void confirmAll(session)} />
    </div>
  );
}
