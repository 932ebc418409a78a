import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { saveLog, saveWorkingFile } from "../../app/outlook/log";
import { waysToSave } from "../../app/outlook/save";
import type { OutlookState } from "../../app/outlook/state";
import { momentInWords } from "../shared/dates";
import { Disclosure } from "../shared/Disclosure";
import { useMail } from "./context";

/** What was made ready of these minutes, for whom; to be kept in the working file or as a list. */
export function Log({ state }: { state: OutlookState }): ReactNode {
  const { session, words } = useMail();
  if (state.log.length === 0) return null;
  const [list] = waysToSave(session, "csv");
  const [file] = waysToSave(session, "docx");
  return (
    <Disclosure title={words.log} count={state.log.length} open={false}>
      <p className="ma-small">{words.logHint}</p>
      <ul className="ma-list">
        {state.log.map((entry, at) => (
          <li key={at} className="ma-fact">
            {entry.what}
            <p className="ma-small">
              {momentInWords(new Date(entry.on), words.language)} · {words.logTo(entry.to.length)}
            </p>
          </li>
        ))}
      </ul>
      <div className="ma-row">
        {file ? (
          <Button size="small" onClick={() => void saveWorkingFile(session, file)}>
            {words.logFile}
          </Button>
        ) : null}
        {list ? (
          <Button size="small" onClick={() => void saveLog(session, list)}>
            {words.logList}
          </Button>
        ) : null}
      </div>
    </Disclosure>
  );
}
