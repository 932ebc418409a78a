import { Button, Input, Select } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { ReactNode } from "react";
import { finishWords } from "../../../strings/finish";
import type { FinishWords } from "../../../strings/finish.en";
import { usePane } from "../../context";

/** The words of these panels in the pane's language. */
export const useFinish = (): FinishWords => finishWords(usePane().words.language);

/** A labelled choice among a few words. */
export function Choice<T extends string>(props: {
  label: string;
  value: T;
  options: readonly (readonly [value: T, label: string])[];
  disabled?: boolean;
  onChange: (value: T) => void;
}): ReactNode {
  const { label, value, options, disabled = false, onChange } = props;
  const choose = (words: string): void => {
    const found = options.find(([one]) => one === words);
    if (found) onChange(found[0]);
  };
  return (
    <label className="ma-field">
      <span className="ma-small">{label}</span>
      <Select value={value} disabled={disabled} onChange={(_, data) => choose(data.value)}>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </Select>
    </label>
  );
}

/** A labelled box for a few words, a day or a time. */
export function Field(props: {
  label: string;
  value: string;
  type?: "text" | "date" | "time" | "number";
  hint?: string;
  onChange: (value: string) => void;
}): ReactNode {
  const { label, value, type = "text", hint, onChange } = props;
  const id = useId();
  return (
    <label className="ma-field">
      <span className="ma-small">{label}</span>
      <Input
        type={type}
        value={value}
        {...(hint ? { "aria-describedby": id } : {})}
        onChange={(_, data) => onChange(data.value)}
      />
      {hint ? (
        <span id={id} className="ma-small">
          {hint}
        </span>
      ) : null}
    </label>
  );
}

/** A file with a button for each way in which it may leave on this host; a sentence where there is none. */
export function Ways<T extends string>(props: {
  label: string;
  ways: readonly T[];
  primary?: boolean;
  disabled?: boolean;
  onChoose: (way: T) => void;
}): ReactNode {
  const words = useFinish();
  const { label, ways, primary = false, disabled = false, onChoose } = props;
  const named: Readonly<Record<string, string>> = words.ways;
  return (
    <div className="ma-row" role="group" aria-label={label}>
      <span className="ma-grow">{label}</span>
      {ways.length === 0 ? <span className="ma-small">{words.copies.noWay}</span> : null}
      {ways.map((way, index) => (
        <Button
          key={way}
          size="small"
          appearance={primary && index === 0 ? "primary" : "secondary"}
          disabled={disabled}
          aria-label={`${named[way] ?? way}: ${label}`}
          onClick={() => onChoose(way)}
        >
          {named[way] ?? way}
        </Button>
      ))}
    </div>
  );
}

/** A file that was chosen, read whole. */
export interface TakenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A button that asks for files and hands over their bytes. Choosing the same file again reads it again. */
export function FileButton(props: {
  label: string;
  accept: string;
  multiple?: boolean;
  onTake: (files: readonly TakenFile[]) => void;
}): ReactNode {
  const { label, accept, multiple = false, onTake } = props;
  const input = useRef<HTMLInputElement>(null);
  const take = async (chosen: FileList | null): Promise<void> => {
    const files = await Promise.all(
      [...(chosen ?? [])].map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
    if (input.current) input.current.value = "";
    if (files.length > 0) onTake(files);
  };
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        aria-label={label}
        onChange={(event) => void take(event.target.files)}
      />
    </>
  );
}
