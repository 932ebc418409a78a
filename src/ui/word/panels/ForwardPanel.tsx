import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { lineUp, otherCommittee, readPrevious } from "../../../app/word/forward";
import type { PreviousMinutes } from "../../../app/word/forward";
import type { Session } from "../../../app/word/session";
import { shortDay } from "../../shared/dates";
import { FileButton } from "../../shared/Fields";
import { forwardWords } from "../../strings/panels/forward";
import { inLanguage } from "../../strings/panels/in-language";
import { usePane } from "../context";
import { InsertForm } from "./ForwardInsert";
import { Lines } from "./forward/Lines";
import type { PanelProps } from "./props";

/** The minutes chosen last: who goes to a place in the record and comes back need not choose again. */
const chosen = new WeakMap<Session, PreviousMinutes>();

/** The previous minutes' actions lined up with this document, and the section or table that brings them forward. */
export default function ForwardPanel({ state }: PanelProps): ReactNode {
  const { session, words } = usePane();
  const say = inLanguage(forwardWords, words.language);
  const [previous, setPrevious] = useState<PreviousMinutes | null>(() => chosen.get(session) ?? null);
  const [refused, setRefused] = useState<string | null>(null);
  const [changed, setChanged] = useState<ReadonlyMap<number, boolean>>(new Map());
  const forward = useMemo(() => (previous ? lineUp(state, previous) : null), [state, previous]);
  const open = async (name: string, bytes: Uint8Array): Promise<void> => {
    const read = await readPrevious(session, name, bytes);
    setRefused(read.ok ? null : words.failure[read.code]);
    if (!read.ok) return;
    chosen.set(session, read.value);
    setPrevious(read.value);
    setChanged(new Map());
  };
  const included = (at: number): boolean => changed.get(at) ?? forward?.lines[at]?.outstanding ?? false;
  const date = state.reading.minutes.meeting.date?.value ?? null;
  const own = previous ? otherCommittee(state, previous) : null;
  return (
    <>
      {previous ? (
        <p>
          {say.chosen(previous.name, previous.body ?? "", previous.date ? shortDay(previous.date, words.language) : "")}
        </p>
      ) : (
        <p>{say.intro}</p>
      )}
      {refused === null ? null : <p role="alert">{refused}</p>}
      <FileButton
        label={previous ? say.chooseOther : say.choose}
        accept=".docx"
        primary={!previous}
        onFile={(name, bytes) => void open(name, bytes)}
      />
      {previous?.date && previous.date === date ? <p className="ma-ask">{say.sameMeeting}</p> : null}
      {previous?.committee && own ? <p className="ma-small">{say.otherCommittee(previous.committee, own)}</p> : null}
      {forward && forward.lines.length === 0 ? <p className="ma-none">{say.nothing}</p> : null}
      {forward && forward.lines.length > 0 ? (
        <>
          <Lines
            forward={forward}
            say={say}
            included={included}
            onInclude={(at, include) => setChanged(new Map(changed).set(at, include))}
          />
          <InsertForm
            state={state}
            actions={forward.lines.filter((_, at) => included(at)).map((line) => line.action)}
            say={say}
          />
        </>
      ) : null}
    </>
  );
}
