import { Button, Select, Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { agendas, insertBlocks, occasionsOf, previewAgenda, previewMinutes } from "../../../app/word/agenda";
import type { Occasion } from "../../../app/word/agenda";
import { isReadOnly } from "../../../app/word/state";
import { usePane } from "../context";
import { Preview } from "./Preview";
import type { PanelProps } from "./registry";

/** A labelled choice among a few words. */
function Choice(props: {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
}): ReactNode {
  return (
    <label className="ma-field">
      <span className="ma-small">{props.label}</span>
      <Select value={props.value} onChange={(_, { value }) => props.onChange(value)}>
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </label>
  );
}

/** Standard agendas with a preview, and the minutes that belong to one. */
export default function AgendaPanel({ state }: PanelProps): ReactNode {
  const { session, words } = usePane();
  const [id, setId] = useState(agendas()[0]?.id ?? "");
  const [occasion, setOccasion] = useState<Occasion>("ordinary");
  const [purposes, setPurposes] = useState(true);
  const [timings, setTimings] = useState(false);
  const agenda = agendas().find((one) => one.id === id);
  const known = agenda ? occasionsOf(agenda) : [];
  const chosen = known.includes(occasion) ? occasion : "ordinary";
  const choice = agenda ? { agenda, occasion: chosen, purposes, timings } : null;
  const preview = choice ? previewAgenda(choice) : null;
  const readOnly = isReadOnly(state) || state.task !== null;
  const { panels } = words;
  return (
    <>
      <Choice
        label={panels.kindOfAgenda}
        value={id}
        options={agendas().map((one) => [one.id, one.name] as const)}
        onChange={setId}
      />
      <Choice
        label={panels.occasion}
        value={chosen}
        options={known.map((one) => [one, panels.occasions[one]] as const)}
        onChange={(value) => setOccasion(known.find((one) => one === value) ?? "ordinary")}
      />
      <Switch label={panels.purposes} checked={purposes} onChange={(_, { checked }) => setPurposes(checked)} />
      <Switch label={panels.timings} checked={timings} onChange={(_, { checked }) => setTimings(checked)} />
      {agenda?.advice.map((line) => (
        <p key={line} className="ma-small">
          {line}
        </p>
      ))}
      {preview && preview.untranslated.length > 0 ? <p>{panels.untranslated(preview.untranslated)}</p> : null}
      {preview ? <Preview label={panels.preview} blocks={preview.blocks} /> : null}
      <div className="ma-tools">
        <Button
          appearance="primary"
          disabled={readOnly || !preview}
          onClick={() => preview && void insertBlocks(session, preview.blocks)}
        >
          {panels.insertAgenda}
        </Button>
        <Button
          disabled={readOnly || !choice}
          onClick={() => choice && void insertBlocks(session, previewMinutes(choice))}
        >
          {panels.insertMinutes}
        </Button>
        {state.reading.minutes.items.length > 0 ? (
          <Button disabled={readOnly} onClick={() => void insertBlocks(session, previewMinutes(state))}>
            {panels.insertFromDocument}
          </Button>
        ) : null}
      </div>
    </>
  );
}
