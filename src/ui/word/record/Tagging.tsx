import { Button, ProgressBar, Select, Switch } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Ready, Task, TypingMode } from "../../../app/word/record";
import { stopTask } from "../../../app/word/run";
import { isReadOnly } from "../../../app/word/state";
import { answerCopy, tagAll } from "../../../app/word/tagging";
import { setMeeting, setMode } from "../../../app/word/typing";
import { usePane } from "../context";
import { toTag } from "./controls";

const MODES: readonly TypingMode[] = ["list", "suggest", "auto"];

/** The running work, how far it is, and the button that stops it. */
export function Progress({ task }: { task: Task }): ReactNode {
  const { session, words } = usePane();
  const label = words.tagging.progress[task.kind](task.written, task.total);
  return (
    <div className="ma-task">
      <span className="ma-small">{label}</span>
      <ProgressBar aria-label={label} max={Math.max(1, task.total)} value={task.written} />
      <Button size="small" disabled={task.stopping} onClick={() => stopTask(session)}>
        {task.stopping ? words.pane.stopping : words.pane.stop}
      </Button>
    </div>
  );
}

/** "Tag all", what happens while typing, and meeting mode. */
export function Tagging({ state }: { state: Ready }): ReactNode {
  const { session, words } = usePane();
  const open = toTag(state);
  const readOnly = isReadOnly(state);
  const { tagging } = words;
  return (
    <section className="ma-tools" aria-label={tagging.mode}>
      {state.task ? (
        <Progress task={state.task} />
      ) : (
        <Button
          appearance="primary"
          disabledFocusable={readOnly || open === 0}
          onClick={readOnly || open === 0 ? undefined : () => void tagAll(session)}
        >
          {open > 0 ? tagging.tagAll(open) : tagging.allTagged(state.tags.length)}
        </Button>
      )}
      <div className="ma-tools-row">
        <label className="ma-field">
          <span className="ma-small">{tagging.mode}</span>
          <Select
            size="small"
            value={state.mode}
            disabled={readOnly}
            onChange={(_, { value }) => setMode(session, MODES.find((mode) => mode === value) ?? "list")}
          >
            {MODES.map((mode) => (
              <option key={mode} value={mode}>
                {tagging.modes[mode]}
              </option>
            ))}
          </Select>
        </label>
        <Switch
          label={tagging.meeting}
          checked={state.meeting}
          onChange={(_, { checked }) => void setMeeting(session, checked)}
        />
      </div>
      <Copies state={state} />
    </section>
  );
}

/** Tags that came twice by copy and paste: the clerk says which is meant. */
function Copies({ state }: { state: Ready }): ReactNode {
  const { session, words } = usePane();
  const { copies } = state.tagging;
  if (copies.length === 0 || state.meeting) return null;
  return (
    <div role="group" aria-label={words.tagging.copies(copies.length)} className="ma-ask">
      {copies.map((copied) => (
        <div key={copied.copy.controlId}>
          <p>{words.tagging.copyText(copied.copy.title)}</p>
          <Button size="small" onClick={() => void answerCopy(session, copied, "own")}>
            {words.tagging.copyOwn}
          </Button>{" "}
          <Button size="small" onClick={() => void answerCopy(session, copied, "untag")}>
            {words.tagging.copyUntag}
          </Button>
        </div>
      ))}
    </div>
  );
}
