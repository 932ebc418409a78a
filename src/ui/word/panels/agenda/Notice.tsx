import type { ReactNode } from "react";
import type { BodyKind, MeetingDetails } from "../../../../app/word/agenda";
import { holidaysOf } from "../../../../app/word/holidays";
import { countNotice } from "../../../../app/word/notice";
import type { NoticeCount } from "../../../../app/word/notice";
import { profileOf } from "../../../../app/word/profile";
import type { Ready } from "../../../../app/word/record";
import { todayOf } from "../../../../app/word/today";
import { dayInWords } from "../../../shared/dates";
import { Disclosure } from "../../../shared/Disclosure";
import { usePane } from "../../context";
import { useFinish } from "../finish/parts";

/** The count itself, day by day, so that it can be checked by eye. */
function Counted({ count }: { count: NoticeCount }): ReactNode {
  const { words } = usePane();
  const { agenda } = useFinish();
  const day = (date: string): string => dayInWords(date, words.language);
  const { last } = count;
  if (!last.ok) return <p role="status">{last.message}</p>;
  return (
    <>
      <p role="status">
        <strong>{agenda.lastDay(day(last.date))}</strong> {count.left === null ? null : agenda.daysLeft(count.left)}
      </p>
      <h3>{agenda.counted}</h3>
      <ol>
        {[...last.counted].reverse().map((date) => (
          <li key={date}>{day(date)}</li>
        ))}
      </ol>
      {last.passed.length > 0 ? (
        <>
          <h3>{agenda.passed}</h3>
          <ul>
            {[...last.passed].reverse().map(({ date, why }) => (
              <li key={date}>
                {day(date)} ({why})
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** The last day on which the agenda can go out, by the notice table or the committee's own rule, with its count. */
export function Notice(props: { kind: BodyKind; details: MeetingDetails; state: Ready }): ReactNode {
  const { session } = usePane();
  const { agenda } = useFinish();
  const { date, nation } = props.details;
  const profile = profileOf(props.state);
  const kind = profile?.kind ?? props.kind;
  const count = date ? countNotice(date, kind, nation, profile, todayOf(session), holidaysOf(session)) : null;
  return (
    <Disclosure title={agenda.notice}>
      {!date ? <p className="ma-none">{agenda.noticeNeedsDate}</p> : null}
      {date && !count ? <p>{agenda.noticeNone}</p> : null}
      {count ? (
        <>
          <Counted count={count} />
          <p className="ma-small">{count.rule}</p>
          <p className="ma-small">
            {agenda.source(count.source, count.checked)} {count.confirm}
          </p>
          {count.holidays ? <p className="ma-small">{agenda.holidays(count.holidays)}</p> : null}
        </>
      ) : null}
    </Disclosure>
  );
}
