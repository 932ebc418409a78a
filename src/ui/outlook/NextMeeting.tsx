import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { InvitationDraft } from "../../core/circulation/draft";
import type { NextChoice } from "../../core/circulation/setting";
import { setNext } from "../../app/outlook/answers";
import type { OutlookState, ReadMinutes } from "../../app/outlook/state";
import { dayInWords } from "../shared/dates";
import { Disclosure } from "../shared/Disclosure";
import { useMail } from "./context";

const OPEN: NextChoice = { date: null, start: null, end: null, venue: null, tentative: true };

/** Day, hours and place of the next meeting: as the minutes have them, until the clerk settles them here. */
export function NextMeeting({
  draft,
  state,
  read,
}: {
  draft: InvitationDraft;
  state: OutlookState;
  read: ReadMinutes;
}): ReactNode {
  const { session, words } = useMail();
  // Stays as it opened: a section that closes under the last field that was filled would take the focus away.
  const [open] = useState(draft.start === null || draft.end === null);
  const stated = read.minutes.nextMeeting;
  const chosen = state.choices.next;
  const { date, start, end, venue, tentative } = chosen ?? stated ?? OPEN;
  const next: NextChoice = { date, start, end, venue, tentative };
  const set = (change: Partial<NextChoice>): void => void setNext(session, { ...next, ...change });
  const time = (name: "start" | "end", label: string): ReactNode => (
    <Field label={label} size="small">
      <Input
        size="small"
        type="time"
        value={next[name] ?? ""}
        onChange={(_, data) => set({ [name]: data.value || null })}
      />
    </Field>
  );
  return (
    <Disclosure title={words.when} open={open}>
      {stated ? <p className="ma-small">{words.said(stated.text)}</p> : null}
      {draft.proposals.length > 0 ? (
        <div role="group" aria-label={words.proposals}>
          <p>{words.proposals}</p>
          <div className="ma-row">
            {draft.proposals.map((day) => (
              <Button key={day} size="small" onClick={() => set({ date: day })}>
                {dayInWords(day, words.language)}
              </Button>
            ))}
          </div>
        </div>
      ) : null}
      <Field label={words.day} size="small">
        <Input
          size="small"
          type="date"
          value={next.date ?? ""}
          onChange={(_, data) => set({ date: data.value || null })}
        />
      </Field>
      <div className="ma-row">
        {time("start", words.starts)}
        {time("end", words.ends)}
      </div>
      <p className="ma-small">{words.zone(draft.zone)}</p>
      <Field label={words.place} size="small">
        <Input
          size="small"
          value={next.venue ?? ""}
          onChange={(_, data) => set({ venue: data.value.trim() === "" ? null : data.value })}
        />
      </Field>
      <Checkbox
        label={words.tentative}
        checked={next.tentative}
        onChange={(_, data) => set({ tentative: data.checked === true })}
      />
      {chosen ? (
        <Button size="small" onClick={() => void setNext(session, null)}>
          {words.asMinutes}
        </Button>
      ) : null}
    </Disclosure>
  );
}
