import { Button, Input, Select } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactNode } from "react";

/** A control under its label. */
export function Field({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    <label className="ma-field">
      <span className="ma-small">{label}</span>
      {children}
    </label>
  );
}

/** A labelled choice among a few words. */
export function Choice<T extends string>(props: {
  label: string;
  value: T;
  options: readonly (readonly [value: T, label: string])[];
  disabled?: boolean;
  onChange: (value: T) => void;
}): ReactNode {
  const { label, value, options, disabled = false, onChange } = props;
  return (
    <Field label={label}>
      <Select
        size="small"
        value={value}
        disabled={disabled}
        onChange={(_, data) => {
          const chosen = options.find(([one]) => one === data.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** A labelled line of text, date, time or number. */
export function Line(props: {
  label: string;
  value: string;
  type?: "text" | "date" | "time" | "number" | "email";
  list?: string;
  disabled?: boolean;
  onChange: (value: string) => void;
}): ReactNode {
  const { label, value, type = "text", list, disabled = false, onChange } = props;
  return (
    <Field label={label}>
      <Input
        size="small"
        type={type}
        value={value}
        disabled={disabled}
        {...(list === undefined ? {} : { list })}
        {...(type === "number" ? { min: 0 } : {})}
        {...(type === "date" ? { min: "1900-01-01", max: "2199-12-31" } : {})}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}

/** A button that asks for a file; the same file can be chosen again after it was mended. */
export function FileButton(props: {
  label: string;
  accept: string;
  primary?: boolean;
  disabled?: boolean;
  onFile: (name: string, bytes: Uint8Array) => void;
}): ReactNode {
  const { label, accept, primary = false, disabled = false, onFile } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={primary ? "primary" : "secondary"} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void file.arrayBuffer().then((bytes) => onFile(file.name, new Uint8Array(bytes)));
        }}
      />
    </>
  );
}
