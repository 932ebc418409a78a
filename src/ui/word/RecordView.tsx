import type { ReactNode } from "react";
import type { Ready } from "../../app/word/record";
import { dayInWords } from "../shared/dates";
import { usePane } from "./context";
import { Actions, EarlierActions } from "./record/Actions";
import { Attendance, Decisions, NextMeeting } from "./record/Others";
import { Tagging } from "./record/Tagging";

/** Whether the document holds any words at all. */
const isEmpty = (state: Ready): boolean => state.reading.source.blocks.every((block) => block.text.trim() === "");

/** The record of the open minutes. */
export function RecordView({ state }: { state: Ready }): ReactNode {
  const { words } = usePane();
  const { meeting, previousActions } = state.reading.minutes;
  if (isEmpty(state)) {
    return (
      <>
        <h1 className="ma-title">{words.pane.emptyTitle}</h1>
        <p>{words.pane.emptyText}</p>
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
      <EarlierActions earlier={previousActions} />
      <Decisions state={state} />
      <Attendance state={state} />
      <NextMeeting state={state} />
    </>
  );
}
