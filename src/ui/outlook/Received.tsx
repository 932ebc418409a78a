import { Button, Checkbox } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import {
  addToCalendar,
  drop,
  gather,
  myActions,
  notesInMessage,
  replyDone,
  saveReplies,
  waysForReplies,
  type ReplyNote,
} from "../../app/outlook/received";
import { readMinutes, type OutlookState } from "../../app/outlook/state";
import { Disclosure } from "../shared/Disclosure";
import { useStore } from "../shared/useStore";
import { RECEIVED } from "../strings/received";
import { useMail } from "./context";

/** What a message that came in is good for: the reader's own actions in its minutes, or what a reply tells the clerk. */
export function Received({ state }: { state: OutlookState }): ReactNode {
  if (state.capabilities.situation !== "messageRead") return null;
  return (
    <>
      {readMinutes(state) ? <Mine state={state} /> : null}
      <Reply state={state} />
    </>
  );
}

function Mine({ state }: { state: OutlookState }): ReactNode {
  const { session } = useMail();
  const [done, setDone] = useState<readonly number[]>([]);
  const mine = myActions(state);
  if (!mine) return null;
  const all = [...mine.named, ...mine.everybody];
  const row = (at: number): ReactNode => {
    const action = all[at]!;
    const label = action.ref ? `${action.ref}: ${action.text}` : action.text;
    return (
      <li key={at} className="ma-fact">
        <Checkbox
          label={label}
          checked={done.includes(at)}
          onChange={(_, { checked }) =>
            setDone(checked === true ? [...done, at] : done.filter((other) => other !== at))
          }
        />
        {action.due ? <p className="ma-small">{action.due.text}</p> : null}
      </li>
    );
  };
  const from = (start: number, count: number): readonly number[] =>
    Array.from({ length: count }, (_, at) => start + at);
  return (
    <Disclosure title={RECEIVED.mine} count={all.length} open={false}>
      {mine.named.length === 0 ? <p>{RECEIVED.noneMine}</p> : null}
      <ul className="ma-list">{from(0, mine.named.length).map(row)}</ul>
      {mine.everybody.length > 0 ? <h3>{RECEIVED.forAll}</h3> : null}
      <ul className="ma-list">{from(mine.named.length, mine.everybody.length).map(row)}</ul>
      {mine.unsure.length > 0 ? <h3>{RECEIVED.perhaps}</h3> : null}
      <ul className="ma-list">
        {mine.unsure.map((action, at) => (
          <li key={at} className="ma-fact">
            {action.text}
          </li>
        ))}
      </ul>
      <div className="ma-row">
        <Button
          disabled={done.length === 0}
          onClick={() =>
            void replyDone(
              session,
              done.flatMap((at) => all[at] ?? []),
            )
          }
        >
          {RECEIVED.done(done.length)}
        </Button>
        {state.capabilities.openAppointmentForm ? (
          <Button onClick={() => void addToCalendar(session)}>{RECEIVED.calendar}</Button>
        ) : null}
      </div>
    </Disclosure>
  );
}

function Reply({ state }: { state: OutlookState }): ReactNode {
  const { session } = useMail();
  const list = useStore(session.replies);
  const found = notesInMessage(state);
  const fresh = found.filter((note) => !list.some((old) => old.words === note.words && old.from === note.from));
  if (found.length === 0 && list.length === 0) return null;
  const [way] = waysForReplies(session);
  return (
    <>
      {fresh.length > 0 ? (
        <section className="ma-ask" aria-labelledby="ma-reply">
          <h2 id="ma-reply" className="ma-heading">
            {RECEIVED.found}
          </h2>
          <Notes notes={fresh} />
          <p className="ma-small">{RECEIVED.declined}</p>
          <Button size="small" onClick={() => gather(session, fresh)}>
            {RECEIVED.gather}
          </Button>
        </section>
      ) : null}
      {list.length > 0 ? (
        <Disclosure title={RECEIVED.list(list.length)} open={false}>
          <Notes notes={list} onDrop={(note) => drop(session, note)} />
          {way ? (
            <Button size="small" onClick={() => void saveReplies(session, way)}>
              {RECEIVED.save}
            </Button>
          ) : null}
        </Disclosure>
      ) : null}
    </>
  );
}

function Notes({ notes, onDrop }: { notes: readonly ReplyNote[]; onDrop?: (note: ReplyNote) => void }): ReactNode {
  return (
    <ul className="ma-list">
      {notes.map((note, at) => (
        <li key={at} className="ma-fact">
          <strong>{RECEIVED.kinds[note.kind]}</strong>
          <p className="ma-quote">{note.words}</p>
          <p className="ma-small">
            {note.from}
            {note.substitute ? ` · ${RECEIVED.substitute(note.substitute)}` : ""}
          </p>
          {onDrop ? (
            <Button
              size="small"
              appearance="subtle"
              aria-label={RECEIVED.drop(note.words)}
              onClick={() => onDrop(note)}
            >
              ×
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
