import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { meetingOf } from "../../../app/word/meeting";
import type { Ready } from "../../../app/word/record";
import { revealSpan } from "../../../app/word/reveal";
import { setMeeting } from "../../../app/word/typing";
import { usePane } from "../context";
import { useFinish } from "../panels/finish/parts";
import { ReadBackAloud } from "./ReadBackAloud";

/** True when the keyboard is in the pane and on nothing of it, because what it was on has gone. */
const isFree = (): boolean => document.hasFocus() && document.activeElement === document.body;

/** The pane while the meeting runs and the screen may be projected: facts and the read-back, no questions. */
export default function MeetingView({ state }: { state: Ready }): ReactNode {
  const { session, words } = usePane();
  const { meeting } = useFinish();
  const { nextReference, ownersMissing, quorum, waiting, present } = meetingOf(state);
  const leave = useRef<HTMLDivElement>(null);
  // The switch gives way to a button and comes back: the keyboard goes on from the one to the other.
  useEffect(() => {
    if (isFree()) leave.current?.querySelector("button")?.focus();
    return () => {
      if (isFree()) document.querySelector<HTMLElement>(".ma-tools [role=switch]")?.focus();
    };
  }, []);
  return (
    <>
      <h1 className="ma-title">{meeting.title}</h1>
      <p className="ma-small">{meeting.hint}</p>
      <div ref={leave}>
        <Button onClick={() => void setMeeting(session, false)}>{meeting.leave}</Button>
      </div>
      <dl className="ma-facts">
        <dt>{meeting.next}</dt>
        <dd className="ma-large">{nextReference ?? meeting.noNext}</dd>
        <dt>{meeting.quorum}</dt>
        <dd className="ma-large">
          {quorum ? meeting.quorate(quorum.there, quorum.needed) : meeting.noQuorum(present)}
          {quorum && quorum.unsure > 0 ? <span className="ma-small"> {meeting.unsure(quorum.unsure)}</span> : null}
          {quorum && quorum.there < quorum.needed ? <strong className="ma-missing"> {meeting.inquorate}</strong> : null}
        </dd>
      </dl>
      <h2 className="ma-heading">
        {meeting.owners} <span className="ma-count">{ownersMissing.length}</span>
      </h2>
      {ownersMissing.length === 0 ? <p className="ma-none">{meeting.noOwners}</p> : null}
      <ul className="ma-list">
        {ownersMissing.map((action) => (
          <li key={action.id} className="ma-fact">
            <button type="button" className="ma-fact-go" onClick={() => void revealSpan(session, action.spans[0])}>
              {action.ref ? <strong>{action.ref}</strong> : null}
              <span className="ma-clamp">{action.text}</span>
              <span className="ma-live">{words.record.goTo}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="ma-small">{meeting.waiting(waiting)}</p>
      <ReadBackAloud state={state} />
    </>
  );
}
