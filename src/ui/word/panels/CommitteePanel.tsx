import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { openProfileFile } from "../../../app/word/membership";
import {
  answerQuestion,
  keepProfile,
  lastProfile,
  profileAtDesk,
  profileFromMinutes,
  withAnswer,
} from "../../../app/word/profile";
import type { CommitteeProfile, MembershipQuestion } from "../../../app/word/profile";
import type { Session } from "../../../app/word/session";
import { isReadOnly } from "../../../app/word/settled";
import { FileButton } from "../../shared/Fields";
import { committeeWords } from "../../strings/panels/committee";
import { inLanguage } from "../../strings/panels/in-language";
import { usePane } from "../context";
import { About } from "./committee/About";
import { Calendar } from "./committee/Calendar";
import { Groups } from "./committee/Groups";
import { Members } from "./committee/Members";
import { Numbering } from "./committee/Numbering";
import { Questions } from "./committee/Questions";
import { Notice, Quorum } from "./committee/Rules";
import { Share } from "./committee/Share";
import { Texts } from "./committee/Texts";
import type { PanelProps } from "./props";

/** Changes that are not saved yet outlive the panel: who looks something up elsewhere finds them again. */
const unsaved = new WeakMap<Session, CommitteeProfile>();

const today = (now: Date): string =>
  `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;

/** The committee's profile: one file, kept in the document's notes, edited here. */
export default function CommitteePanel({ state }: PanelProps): ReactNode {
  const { session, words } = usePane();
  const say = inLanguage(committeeWords, words.language);
  const kept = profileAtDesk(session, state);
  const last = kept ? null : lastProfile(session);
  const [draft, setDraft] = useState<CommitteeProfile | null>(() => unsaved.get(session) ?? null);
  const [refused, setRefused] = useState<string | null>(null);
  // Fields that hold their own words begin anew with another file or when changes are undone.
  const [round, setRound] = useState(0);
  const readOnly = isReadOnly(state);
  const current = draft ?? kept;
  const change = (next: CommitteeProfile | null): void => {
    if (next) unsaved.set(session, next);
    else unsaved.delete(session);
    setDraft(next);
  };
  const save = async (): Promise<void> => {
    if (draft && (await keepProfile(session, draft))) change(null);
  };
  const open = (_name: string, bytes: Uint8Array): void => {
    const read = openProfileFile(bytes);
    setRefused(read.ok ? null : read.message);
    if (!read.ok) return;
    change(read.value);
    setRound(round + 1);
  };
  const answer = async (question: MembershipQuestion, said: "yes" | "no"): Promise<void> => {
    const done = await answerQuestion(session, question, said);
    const day = state.reading.minutes.meeting.date?.value ?? null;
    if (done && draft && said === "yes") change(withAnswer(draft, question, day));
  };
  const trouble = refused === null ? null : <p role="alert">{refused}</p>;
  if (!current) {
    return (
      <>
        {say.intro.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {trouble}
        <div className="ma-tools">
          {last ? (
            <Button appearance="primary" disabled={readOnly} onClick={() => void keepProfile(session, last)}>
              {say.takeLast(last.name)}
            </Button>
          ) : null}
          <Button
            appearance={last ? "secondary" : "primary"}
            disabled={readOnly}
            onClick={() => change(profileFromMinutes(state))}
          >
            {say.begin}
          </Button>
          <FileButton label={say.open} accept=".json" disabled={readOnly} onFile={open} />
        </div>
      </>
    );
  }
  const part = { draft: current, say, readOnly, onChange: change };
  return (
    <>
      <div className="ma-ask">
        <p role="status">{draft ? say.unsaved : say.saved}</p>
        {draft ? (
          <div className="ma-row">
            <Button appearance="primary" disabled={readOnly} onClick={() => void save()}>
              {say.save}
            </Button>
            <Button
              onClick={() => {
                change(null);
                setRound(round + 1);
              }}
            >
              {say.revert}
            </Button>
          </div>
        ) : null}
      </div>
      {trouble}
      {readOnly ? null : (
        <Questions state={state} say={say} onAnswer={(question, said) => void answer(question, said)} />
      )}
      <About key={`about-${round}`} {...part} />
      <Members {...part} unsaved={draft !== null} state={state} today={today(session.clock.now())} />
      <Groups {...part} />
      <Quorum {...part} />
      <Notice {...part} />
      <Calendar {...part} />
      <Numbering {...part} state={state} />
      <Texts {...part} />
      <Share {...part} onOpen={open} />
    </>
  );
}
