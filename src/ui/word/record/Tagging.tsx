import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Ready, Task } from "../../../app/word/record";
import { stopTask } from "../../../app/word/run";
import { isReadOnly } from "../../../app/word/settled";
import { answerCopy, tagAll, tagsInText } from "../../../app/word/tagging";
import { useLater } from "../../shared/useLater";
import { Again } from "../Again";
import { usePane } from "../context";
import { toTag } from "./controls";

// Neither is needed to list the record, so both are loaded once it is.
const loadProgress = () => import("./Progress");
const loadTyping = () => import("./Typing");

/** "Tag all", what happens while typing, and meeting mode. */
export function Tagging({ state }: { state: Ready }): ReactNode {
  const { session, words } = usePane();
  const open = toTag(state);
  const readOnly = isReadOnly(state);
  const { tagging } = words;
  return (
    <section className="ma-tools" aria-label={tagging.mode}>
      {state.task ? (
        <TaskInHand task={state.task} />
      ) : (
        <Button
          appearance="primary"
          disabledFocusable={readOnly || open === 0}
          onClick={readOnly || open === 0 ? undefined : () => void tagAll(session)}
        >
          {open > 0 ? tagging.tagAll(open) : tagging.allTagged(tagsInText(state))}
        </Button>
      )}
      <div className="ma-tools-row">
        <WhileTyping state={state} />
      </div>
      <Copies state={state} />
    </section>
  );
}

function WhileTyping({ state }: { state: Ready }): ReactNode {
  const later = useLater(loadTyping);
  if (later.kind === "ready") return <later.value.default state={state} />;
  return later.kind === "failed" ? <Again onAgain={later.again} /> : null;
}

/** The bar of the work in hand; its words and the button to stop it until the bar is loaded. */
function TaskInHand({ task }: { task: Task }): ReactNode {
  const { session, words } = usePane();
  const later = useLater(loadProgress);
  if (later.kind === "ready") return <later.value.default task={task} />;
  return (
    <div className="ma-task">
      <span className="ma-small">{words.tagging.progress[task.kind](task.written, task.total)}</span>
      <Button size="small" disabled={task.stopping} onClick={() => stopTask(session)}>
        {task.stopping ? words.pane.stopping : words.pane.stop}
      </Button>
    </div>
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
