import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { choose } from "../../app/outlook/drafts";
import type { OutlookState, ReadMinutes } from "../../app/outlook/state";
import { useMail } from "./context";

/** The attachment: the clean copy, or by explicit choice the working file with what it would disclose. */
export function FileChoice({ name, state, read }: { name: string; state: OutlookState; read: ReadMinutes }): ReactNode {
  const { session, words } = useMail();
  const working = state.choices.workingFile;
  return (
    <section aria-labelledby="ma-file">
      <h2 id="ma-file" className="ma-heading">
        {words.file}
      </h2>
      <p>{name}</p>
      {working ? null : <p className="ma-small">{words.cleanCopy}</p>}
      <Checkbox
        label={words.workingFile}
        checked={working}
        onChange={(_, data) => void choose(session, (now) => ({ ...now, workingFile: data.checked === true }))}
      />
      {working ? (
        <div className="ma-ask">
          <p>
            {words.discloses} {read.holds.length === 0 ? words.disclosesNothing : null}
          </p>
          <ul>
            {read.holds.map((line) => (
              <li key={line.what}>
                {line.what}
                {line.details.length > 0 ? `: ${line.details.join("; ")}` : ""}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
