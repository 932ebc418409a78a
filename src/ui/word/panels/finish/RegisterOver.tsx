import { Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import {
  deliverRegister,
  registerOver,
  registerRows,
  registerWays,
  REGISTER_FORMS,
} from "../../../../app/word/register";
import type { Register } from "../../../../app/word/register";
import { shortDay } from "../../../shared/dates";
import { usePane } from "../../context";
import { FileButton, useFinish, Ways } from "./parts";
import type { TakenFile } from "./parts";
import { Rows } from "./Rows";

/** Columns of a register's row. */
const STATUS = 5;
const DATED = [1, 4];
/** A day as the files give it, which sorts; the pane says it in words. */
const DAY = /\d{4}-\d{2}-\d{2}$/u;

/** The register of actions over files of minutes that the clerk chooses. */
export function RegisterOver(): ReactNode {
  const { session, words, announcer } = usePane();
  const { tables } = useFinish();
  const [files, setFiles] = useState<readonly TakenFile[]>([]);
  const [withRestricted, setRestricted] = useState(false);
  const [reading, setReading] = useState(false);
  const [register, setRegister] = useState<Register | null>(null);
  const make = async (chosen: readonly TakenFile[], restricted: boolean): Promise<void> => {
    if (chosen.length === 0) return;
    setReading(true);
    const made = await registerOver(session, chosen, restricted);
    setReading(false);
    setRegister(made);
    announcer.say(tables.read(made.read, made.entries.length));
  };
  const days = (cell: string): string => cell.replace(DAY, (day) => shortDay(day, words.language));
  const inWords = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
    rows.map((row) =>
      row.map((cell, at) => (at === STATUS ? (tables.status[cell] ?? cell) : DATED.includes(at) ? days(cell) : cell)),
    );
  return (
    <>
      <h2 className="ma-heading">{tables.register}</h2>
      <p className="ma-small">{tables.registerHint}</p>
      <Switch
        label={words.panels.withRestricted}
        checked={withRestricted}
        onChange={(_, { checked }) => {
          setRestricted(checked);
          void make(files, checked);
        }}
      />
      <div className="ma-row">
        <FileButton
          label={tables.choose}
          accept=".docx"
          multiple
          onTake={(taken) => {
            setFiles(taken);
            void make(taken, withRestricted);
          }}
        />
        {reading ? <span className="ma-small">{tables.reading}</span> : null}
      </div>
      {register ? (
        <>
          <p>{tables.read(register.read, register.entries.length)}</p>
          {register.failed.length > 0 ? (
            <>
              <h3 className="ma-subheading">{tables.failed}</h3>
              <ul>
                {register.failed.map(({ name, failure }) => (
                  <li key={name}>
                    {name}: {words.failure[failure.code]}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          <Rows label={tables.register} rows={inWords(registerRows(register.entries))} />
          {register.entries.length > 0
            ? REGISTER_FORMS.map((form) => (
                <Ways
                  key={form}
                  label={words.panels.outputs[form]}
                  ways={registerWays(session, form)}
                  onChoose={(way) => void deliverRegister(session, register.entries, form, way)}
                />
              ))
            : null}
        </>
      ) : null}
    </>
  );
}
