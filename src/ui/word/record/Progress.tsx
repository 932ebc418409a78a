import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Task } from "../../../app/word/record";
import { stopTask } from "../../../app/word/run";
import { usePane } from "../context";

/** The running work, how far it is, and the button that stops it. */
export default function Progress({ task }: { task: Task }): ReactNode {
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
