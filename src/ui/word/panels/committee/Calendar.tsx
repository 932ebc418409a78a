import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { holidaysOf } from "../../../../app/word/holidays";
import { noticeFor } from "../../../../app/word/membership";
import type { CommitteeProfile } from "../../../../app/word/membership";
import { dayInWords } from "../../../shared/dates";
import { Disclosure } from "../../../shared/Disclosure";
import { Line } from "../../../shared/Fields";
import { Opening } from "../../../shared/Opening";
import { usePane } from "../../context";
import type { PartProps } from "./parts";

type Meeting = CommitteeProfile["calendar"][number];
const NEW: Meeting = { date: "", start: null, end: null, venue: null, title: null };

/** The last day on which notice can go out, or why it cannot be counted. */
function LastDay({ draft, date, say }: { draft: CommitteeProfile; date: string; say: PartProps["say"] }): ReactNode {
  const { session, words } = usePane();
  if (draft.notice.days === 0) return null;
  const last = noticeFor(draft, date, holidaysOf(session));
  return (
    <div className="ma-small">
      {last.ok ? say.lastDay(dayInWords(last.date, words.language), last.counted.length) : last.message}
    </div>
  );
}

function MeetingForm(props: { say: PartProps["say"]; onAdd: (meeting: Meeting) => void; onClose: () => void }) {
  const { say, onAdd, onClose } = props;
  const [edit, setEdit] = useState(NEW);
  const set = (change: Partial<Meeting>): void => setEdit((now) => ({ ...now, ...change }));
  return (
    <form
      className="ma-edit"
      aria-label={say.addMeeting}
      onSubmit={(event) => {
        event.preventDefault();
        if (!edit.date) return;
        onAdd(edit);
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <Line label={say.date} type="date" value={edit.date} onChange={(date) => set({ date })} />
      <div className="ma-pair">
        <Line
          label={say.start}
          type="time"
          value={edit.start ?? ""}
          onChange={(time) => set({ start: time || null })}
        />
        <Line label={say.end} type="time" value={edit.end ?? ""} onChange={(time) => set({ end: time || null })} />
      </div>
      <Line label={say.venue} value={edit.venue ?? ""} onChange={(venue) => set({ venue: venue || null })} />
      <Line label={say.title} value={edit.title ?? ""} onChange={(title) => set({ title: title || null })} />
      <div className="ma-row">
        <Button size="small" appearance="primary" type="submit" disabled={!edit.date}>
          {say.done}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {say.cancel}
        </Button>
      </div>
    </form>
  );
}

/** The year's meetings, each with the last day to issue its papers. */
export function Calendar({ draft, say, readOnly, onChange }: PartProps): ReactNode {
  const { words } = usePane();
  const put = (calendar: readonly Meeting[]): void =>
    onChange({ ...draft, calendar: [...calendar].sort((one, other) => (one.date < other.date ? -1 : 1)) });
  return (
    <Disclosure title={say.calendar} count={draft.calendar.length} open={false}>
      {draft.calendar.length === 0 ? <p className="ma-none">{say.noMeetings}</p> : null}
      <ul className="ma-list">
        {draft.calendar.map((meeting, at) => (
          <li key={`${at}-${meeting.date}`} className="ma-fact">
            <div>{dayInWords(meeting.date, words.language)}</div>
            <div className="ma-small">
              {[meeting.start ? words.record.time(meeting.start, meeting.end) : "", meeting.venue, meeting.title]
                .filter(Boolean)
                .join(", ")}
            </div>
            <LastDay draft={draft} date={meeting.date} say={say} />
            <Button
              size="small"
              appearance="subtle"
              disabled={readOnly}
              aria-label={say.removeNamed(say.meetingOn(dayInWords(meeting.date, words.language)))}
              onClick={() => put(draft.calendar.filter((_, index) => index !== at))}
            >
              {say.remove}
            </Button>
          </li>
        ))}
      </ul>
      <Opening text={say.addMeeting} disabled={readOnly} primary>
        {(close) => <MeetingForm say={say} onAdd={(meeting) => put([...draft.calendar, meeting])} onClose={close} />}
      </Opening>
    </Disclosure>
  );
}
