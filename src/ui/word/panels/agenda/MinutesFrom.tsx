import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { firstMinuteNumber, insertMinutes, previewMinutes } from "../../../../app/word/agenda";
import type { AgendaChoice, Where } from "../../../../app/word/agenda";
import type { Ready } from "../../../../app/word/record";
import { Disclosure } from "../../../shared/Disclosure";
import { usePane } from "../../context";
import { Choice, Field, useFinish } from "../finish/parts";
import { Preview } from "../Lines";

interface MinutesFromProps {
  readonly state: Ready;
  /** The standard agenda chosen above; null with a template of the clerk's own. */
  readonly choice: AgendaChoice | null;
  readonly locked: boolean;
}

/** The skeleton of minutes from the agenda chosen above, or from the one that stands in the document. */
export function MinutesFrom({ state, choice, locked }: MinutesFromProps): ReactNode {
  const { session, words } = usePane();
  const { agenda } = useFinish();
  const standing = state.reading.minutes.items.length > 0;
  const [first, setFirst] = useState(() => firstMinuteNumber(state));
  const [from, setFrom] = useState<"chosen" | "document">(standing || !choice ? "document" : "chosen");
  const [where, setWhere] = useState<Where>("end");
  const source = from === "document" || !choice ? (standing ? state : null) : choice;
  const preview = source ? previewMinutes(source, first) : null;
  return (
    <Disclosure title={agenda.minutesTitle} open={false}>
      <p className="ma-small">{agenda.minutesHint}</p>
      <div className="ma-tools">
        {standing && choice ? (
          <Choice
            label={agenda.from}
            value={from}
            options={[
              ["document", words.panels.insertFromDocument],
              ["chosen", agenda.fromThis],
            ]}
            onChange={setFrom}
          />
        ) : null}
        <Field label={agenda.firstNumber} hint={agenda.firstNumberHint} value={first} onChange={setFirst} />
        {preview ? <Preview label={agenda.minutesTitle} blocks={preview.blocks} /> : null}
        <Choice
          label={agenda.minutesWhere}
          value={where}
          options={(["end", "caret", "start"] as const).map((one) => [one, agenda.wheres[one]] as const)}
          onChange={setWhere}
        />
        <Button disabled={locked || !preview} onClick={() => preview && void insertMinutes(session, preview, where)}>
          {words.panels.insertMinutes}
        </Button>
      </div>
    </Disclosure>
  );
}
