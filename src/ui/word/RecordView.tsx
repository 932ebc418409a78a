import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Ready } from "../../app/word/record";
import { dayInWords } from "../shared/dates";
import { Busy } from "../shared/Busy";
import { useLater } from "../shared/useLater";
import { Again } from "./Again";
import { usePane } from "./context";
import { Actions, EarlierActions } from "./record/Actions";
import { Attendance, Decisions, NextMeeting } from "./record/Others";
import { Tagging } from "./record/Tagging";
import { Sample } from "./Sample";

/** Whether the document holds any words at all. */
const isEmpty = (state: Ready): boolean => state.reading.source.blocks.every((block) => block.text.trim() === "");

const loadSuggestions = () => import("./record/Suggestions");
const loadByHand = () => import("./record/ByHand");
const loadMeeting = () => import("./meeting/MeetingView");

/** The record's place while the meeting runs. */
function Meeting({ state }: { state: Ready }): ReactNode {
  const { words } = usePane();
  const later = useLater(loadMeeting);
  if (later.kind === "ready") return <later.value.default state={state} />;
  return later.kind === "failed" ? <Again onAgain={later.again} /> : <Busy label={words.pane.loading} />;
}

/** What prose implies, below what is marked; nothing stands there until it is loaded. */
function Suggested({ state }: { state: Ready }): ReactNode {
  const later = useLater(loadSuggestions);
  return later.kind === "ready" ? <later.value.default state={state} /> : null;
}

/** What the clerk tagged by hand; nothing stands there until it is loaded. */
function TaggedByHand({ state }: { state: Ready }): ReactNode {
  const later = useLater(loadByHand);
  return later.kind === "ready" ? <later.value.default state={state} /> : null;
}

/** The record of the open minutes. */
export function RecordView({ state }: { state: Ready }): ReactNode {
  const pane = usePane();
  const { words } = pane;
  const { meeting, previousActions } = state.reading.minutes;
  if (state.meeting) return <Meeting state={state} />;
  if (isEmpty(state)) {
    return (
      <>
        <h1 className="ma-title">{words.pane.emptyTitle}</h1>
        <p>{words.pane.emptyText}</p>
        <Button onClick={() => pane.session.view.set("agenda")}>{words.panels.insertAgenda}</Button>
        <Sample pane={pane} />
      </>
    );
  }
  const title = meeting.body?.value ?? meeting.title?.value ?? words.pane.record;
  return (
    <>
      <h1 className="ma-title">{title}</h1>
      {meeting.date ? <p className="ma-small">{dayInWords(meeting.date.value, words.language)}</p> : null}
      <Tagging state={state} />
      <Actions state={state} />
      <Suggested state={state} />
      <TaggedByHand state={state} />
      <EarlierActions earlier={previousActions} />
      <Decisions state={state} />
      <Attendance state={state} />
      <NextMeeting state={state} />
    </>
  );
}
