import { Button, Select, Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import {
  deliverOutput,
  holdings,
  isConfirmed,
  OUTPUTS,
  removeAll,
  setState,
  stateOfMinutes,
  states,
  waysFor,
  writeSummary,
} from "../../../app/word/outputs";
import { isReadOnly } from "../../../app/word/state";
import { usePane } from "../context";
import type { PanelProps } from "./registry";

/** State of the minutes, files made of them, the table of actions, and what the file holds besides its words. */
export default function OutputsPanel({ state }: PanelProps): ReactNode {
  const { session, words } = usePane();
  const [restricted, setRestricted] = useState(false);
  const [sure, setSure] = useState(false);
  const { panels } = words;
  const current = stateOfMinutes(state);
  const busy = isReadOnly(state) || state.task !== null;
  const held = holdings(state);
  return (
    <>
      <label className="ma-field">
        <span className="ma-small">{panels.state}</span>
        <Select
          value={current}
          disabled={busy}
          onChange={(_, { value }) => {
            const next = states.find((one) => one === value);
            if (next) void setState(session, next);
          }}
        >
          {states.map((one) => (
            <option key={one} value={one}>
              {panels.states[one]}
            </option>
          ))}
        </Select>
      </label>
      <h2 className="ma-heading">{panels.files}</h2>
      <Switch
        label={panels.withRestricted}
        checked={restricted}
        onChange={(_, { checked }) => setRestricted(checked)}
      />
      {OUTPUTS.map((output) => (
        <div key={output} role="group" aria-label={panels.outputs[output]}>
          <p>{panels.outputs[output]}</p>
          <div className="ma-row">
            {waysFor(session, output).map((way) => (
              <Button key={way} size="small" onClick={() => void deliverOutput(session, output, way, restricted)}>
                {panels.ways[way]}
              </Button>
            ))}
          </div>
        </div>
      ))}
      <h2 className="ma-heading">{panels.summary}</h2>
      <Button disabled={busy || isConfirmed(state)} onClick={() => void writeSummary(session, restricted)}>
        {panels.writeSummary}
      </Button>
      <h2 className="ma-heading">{panels.holds}</h2>
      {held.length === 0 ? <p>{panels.holdsNothing}</p> : null}
      <ul className="ma-list">
        {held.map((line) => (
          <li key={line.what} className="ma-fact">
            <strong>{line.what}</strong>
            <ul>
              {line.details.map((detail) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {held.some((line) => line.removable) ? (
        <div className="ma-row">
          <Button
            disabled={busy}
            onClick={() => {
              if (sure) void removeAll(session);
              setSure(!sure);
            }}
          >
            {sure ? panels.removeSure : panels.removeAll}
          </Button>
          {sure ? <Button onClick={() => setSure(false)}>{panels.cancel}</Button> : null}
        </div>
      ) : null}
    </>
  );
}
