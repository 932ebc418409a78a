import { Button, Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { deliverOutput, hasSummary, summaryOf, waysFor, writeSummary } from "../../../app/word/outputs";
import { isReadOnly } from "../../../app/word/settled";
import { usePane } from "../context";
import { Choice, useFinish, Ways } from "./finish/parts";
import { RegisterOver } from "./finish/RegisterOver";
import { Rows } from "./finish/Rows";
import type { PanelProps } from "./props";

const FORMS = ["csv", "xlsx"] as const;

/** The table of actions in the document and as a file, and the register over several minutes. */
export default function SummaryPanel({ state }: PanelProps): ReactNode {
  const { session, words } = usePane();
  const { tables } = useFinish();
  const [byOwner, setByOwner] = useState(false);
  const [withRestricted, setRestricted] = useState(false);
  const [where, setWhere] = useState<"start" | "end">("end");
  const choices = { byOwner, withRestricted };
  const rows = summaryOf(state, choices);
  // An action of two owners has a row under each of them, and is one action all the same.
  const count = summaryOf(state, { ...choices, byOwner: false }).length - 1;
  const standing = hasSummary(state);
  return (
    <>
      <h2 className="ma-heading">
        {tables.summary} <span className="ma-count">{tables.rows(count)}</span>
      </h2>
      <Switch label={tables.byOwner} checked={byOwner} onChange={(_, { checked }) => setByOwner(checked)} />
      <Switch
        label={words.panels.withRestricted}
        checked={withRestricted}
        onChange={(_, { checked }) => setRestricted(checked)}
      />
      <Rows label={tables.summary} rows={rows} />
      {standing ? null : (
        <Choice
          label={tables.where}
          value={where}
          options={[
            ["end", tables.wheres.end],
            ["start", tables.wheres.start],
          ]}
          onChange={setWhere}
        />
      )}
      <div className="ma-tools">
        <Button
          appearance="primary"
          disabled={isReadOnly(state) || state.task !== null}
          onClick={() => void writeSummary(session, choices, where)}
        >
          {standing ? tables.refresh : tables.insert}
        </Button>
      </div>
      <h3 className="ma-subheading">{tables.files}</h3>
      {FORMS.map((form) => (
        <Ways
          key={form}
          label={words.panels.outputs[form]}
          ways={waysFor(session, form)}
          onChoose={(way) => void deliverOutput(session, form, way, choices)}
        />
      ))}
      <RegisterOver />
    </>
  );
}
