import { Button, Checkbox } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { answerFill, keepMine } from "../../app/outlook/fill";
import type { FillField, PendingFill } from "../../app/outlook/state";
import { momentInWords } from "../shared/dates";
import { useMail } from "./context";

/** What the clerk has there already beside what the draft would put there. Nothing is written before "Go on". */
export function Pending({ pending, zone }: { pending: PendingFill; zone: string }): ReactNode {
  const { session, words } = useMail();
  const asked = pending.changes.filter((change) => change.verdict === "ask");
  const [allowed, setAllowed] = useState<readonly FillField[]>(
    asked.filter((change) => change.ours).map((change) => change.field),
  );
  const shown = (field: FillField, value: string): string =>
    (field === "start" || field === "end") && value !== ""
      ? momentInWords(new Date(value), words.language, zone)
      : value;
  const [above, setAbove] = useState(asked.some((change) => change.field === "body"));
  return (
    <section className="ma-ask" aria-labelledby="ma-pending" role="alertdialog">
      <h2 id="ma-pending" className="ma-heading">
        {words.pendingTitle}
      </h2>
      <p>{words.pendingHint}</p>
      {asked.map((change) => (
        <div key={change.field} className="ma-fact">
          <Checkbox
            label={words.fillFields[change.field]}
            checked={allowed.includes(change.field)}
            onChange={(_, data) => {
              setAllowed(
                data.checked === true ? [...allowed, change.field] : allowed.filter((field) => field !== change.field),
              );
              if (change.field === "body" && data.checked === true) setAbove(false);
            }}
          />
          <dl className="ma-small">
            <dt>{words.yours}</dt>
            <dd className="ma-clamp">{shown(change.field, change.before)}</dd>
            <dt>{words.ours}</dt>
            <dd className="ma-clamp">{shown(change.field, change.after) || words.nothing}</dd>
          </dl>
          {change.field === "body" ? (
            <Checkbox
              label={words.keepTyped}
              checked={above}
              onChange={(_, data) => {
                setAbove(data.checked === true);
                if (data.checked === true) setAllowed(allowed.filter((field) => field !== "body"));
              }}
            />
          ) : null}
        </div>
      ))}
      <div className="ma-row">
        <Button appearance="primary" onClick={() => void answerFill(session, allowed, above)}>
          {words.goOn}
        </Button>
        <Button onClick={() => keepMine(session)}>{words.keepMine}</Button>
      </div>
    </section>
  );
}
