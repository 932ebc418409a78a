import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { markedActions } from "../../app/outlook/drafts";
import type { OutlookState, ReadMinutes } from "../../app/outlook/state";
import type { NextMeeting } from "../../core/minutes/record";
import { dayInWords, shortDay } from "../shared/dates";
import { Disclosure } from "../shared/Disclosure";
import type { OutlookWords } from "../strings/outlook.en";
import { useMail } from "./context";
import { Options } from "./Options";

/** The next meeting in a line; the minutes' own words where they fix no day. */
function nextWords({ date, start, end, venue, tentative, text }: NextMeeting, words: OutlookWords): string {
  if (!date) return words.next(text);
  const hours = start ? words.hours(start, end ?? "") : "";
  return words.nextOn(dayInWords(date, words.language), hours, venue ?? "", tentative);
}

/** What was read of the minutes, in a few lines, and what holds for all drafts. */
export function Overview({ state, read }: { state: OutlookState; read: ReadMinutes }): ReactNode {
  const { words } = useMail();
  const { meeting, attendance, decisions, nextMeeting, items, findings } = read.minutes;
  const date = meeting.date ? shortDay(meeting.date.value, words.language) : "";
  const secret = items.filter((item) => item.restricted).length;
  const [comments, changes] = [read.facts.comments?.length ?? 0, read.facts.trackedChanges?.length ?? 0];
  return (
    <section aria-labelledby="ma-overview">
      <h1 id="ma-overview" className="ma-title">
        {words.meeting(state.setting.committee || (meeting.body?.value ?? meeting.title?.value ?? ""), date)}
      </h1>
      <p className="ma-small">{read.name}</p>
      <p>{words.counts(attendance.length, markedActions(state).length, decisions.length)}</p>
      <p>{nextMeeting ? nextWords(nextMeeting, words) : words.noNext}</p>
      {[...read.warnings, ...(read.differ > 0 ? [words.differ(read.differ)] : [])].map((warning) => (
        <MessageBar key={warning} intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>{warning}</MessageBarBody>
        </MessageBar>
      ))}
      {secret ? <p>{words.restricted(secret)}</p> : null}
      {read.tagged ? null : <p className="ma-small">{words.untagged}</p>}
      {comments + changes > 0 ? <p className="ma-small">{words.traces(comments, changes)}</p> : null}
      {findings.length > 0 ? (
        <Disclosure title={words.unclear(findings.length)} open={false}>
          <ul className="ma-list">
            {findings.map((finding, at) => (
              <li key={at} className="ma-fact">
                {finding.message}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      <Disclosure title={words.options} open={false}>
        <Options state={state} />
      </Disclosure>
    </section>
  );
}
