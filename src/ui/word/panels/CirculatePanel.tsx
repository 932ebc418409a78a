import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import {
  bodyInWords,
  calendarWays,
  circulationOf,
  deliverInvitation,
  deliverMail,
  deliverWorkingFile,
  invitationOf,
  mailWays,
  noteCirculation,
  workingWays,
} from "../../../app/word/circulate";
import type { Fields, MessageDraft } from "../../../app/word/circulate";
import { profileOf } from "../../../app/word/profile";
import { isReadOnly } from "../../../app/word/settled";
import { todayOf } from "../../../app/word/today";
import { dayInWords } from "../../shared/dates";
import { usePane } from "../context";
import { Field, useFinish, Ways } from "./finish/parts";
import type { PanelProps } from "./props";

/** What the clerk should know or settle before the draft goes. */
function Notices({ notices }: Pick<MessageDraft, "notices">): ReactNode {
  if (notices.length === 0) return null;
  return (
    <ul className="ma-notices">
      {notices.map((notice) => (
        <li key={`${notice.code}-${notice.message}`}>{notice.message}</li>
      ))}
    </ul>
  );
}

function Recipients(props: { draft: MessageDraft; onChange: (key: string, on: boolean) => void }): ReactNode {
  const { circulate } = useFinish();
  return (
    <fieldset className="ma-set">
      <legend className="ma-small">{circulate.to}</legend>
      {props.draft.recipients.map((person) => (
        <Checkbox
          key={person.key}
          checked={person.field !== "off"}
          label={`${person.name} (${person.address || circulate.noAddress})`}
          onChange={(_, { checked }) => props.onChange(person.key, checked === true)}
        />
      ))}
    </fieldset>
  );
}

/** The mail to the committee and the next meeting as files, for those without the Outlook add-in; and the way to it. */
export default function CirculatePanel({ state }: PanelProps): ReactNode {
  const { session, words } = usePane();
  const { circulate } = useFinish();
  const [fields, setFields] = useState<Fields>({});
  const [noted, setNoted] = useState<number | null>(null);
  const draft = circulationOf(session, state, fields);
  const [end, setEnd] = useState("");
  const invitation = invitationOf(session, state, end);
  const going = draft.recipients.filter((person) => person.field !== "off").length;
  const open = invitation.start === null || invitation.end === null;
  return (
    <>
      <h2 className="ma-heading">{circulate.mail}</h2>
      {profileOf(state) ? null : <p className="ma-small">{circulate.noProfile}</p>}
      <Recipients draft={draft} onChange={(key, on) => setFields((now) => ({ ...now, [key]: on ? "to" : "off" }))} />
      <Notices notices={draft.notices} />
      <p>
        <span className="ma-small">{circulate.subject}: </span>
        {draft.subject}
      </p>
      <pre className="ma-preview ma-letter" role="region" aria-label={circulate.body} tabIndex={0}>
        {bodyInWords(draft)}
      </pre>
      <p className="ma-small">{circulate.attached}</p>
      <Ways
        label={circulate.saveMail}
        primary
        ways={mailWays(session)}
        disabled={state.task !== null}
        onChoose={(way) => void deliverMail(session, fields, way)}
      />
      <p className="ma-small">{circulate.mailHint}</p>
      <Button
        size="small"
        disabled={isReadOnly(state) || state.task !== null}
        onClick={() => void noteCirculation(session, fields).then((kept) => (kept ? setNoted(going) : undefined))}
      >
        {circulate.note}
      </Button>
      {noted === null ? null : (
        <p role="status">{circulate.noted(dayInWords(todayOf(session), words.language), noted)}</p>
      )}
      <h2 className="ma-heading">{circulate.invitation}</h2>
      <p>{invitation.subject}</p>
      <Notices notices={invitation.notices} />
      {invitation.start !== null && !state.reading.minutes.nextMeeting?.end ? (
        <Field label={circulate.ends} type="time" value={end} onChange={setEnd} />
      ) : null}
      <Ways
        label={circulate.saveInvitation}
        ways={calendarWays(session)}
        disabled={open}
        onChoose={(way) => void deliverInvitation(session, way, end)}
      />
      <h2 className="ma-heading">{circulate.outlook}</h2>
      <p>{circulate.outlookHint}</p>
      <Ways
        label={circulate.saveWorking}
        ways={workingWays(session)}
        onChoose={(way) => void deliverWorkingFile(session, way)}
      />
    </>
  );
}
