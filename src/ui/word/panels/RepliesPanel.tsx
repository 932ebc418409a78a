import { Button } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { insertLines, openReplies, repliesByKind, type ReplyList } from "../../../app/word/replies";
import { isReadOnly } from "../../../app/word/settled";
import { RECEIVED, REPLIES } from "../../strings/received";
import { usePane } from "../context";
import type { PanelProps } from "./props";

/** Takes up what was gathered from replies in Outlook: each kind as lines to insert where the clerk wants them. */
export default function RepliesPanel({ state }: PanelProps): ReactNode {
  const { session } = usePane();
  const [list, setList] = useState<ReplyList | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const busy = isReadOnly(state) || state.task !== null;
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = openReplies(await file.text());
    setList(read.ok ? read.value : null);
    setProblem(read.ok ? null : read.message);
  };
  const kinds = list ? repliesByKind(list) : [];
  return (
    <>
      <p>{REPLIES.explain}</p>
      <input
        ref={input}
        type="file"
        accept=".json"
        hidden
        aria-label={REPLIES.choose}
        onChange={({ target }) => {
          void take(target.files?.[0]);
          target.value = "";
        }}
      />
      <Button onClick={() => input.current?.click()}>{REPLIES.choose}</Button>
      {problem ? <p role="alert">{problem}</p> : null}
      {list ? <h2 className="ma-heading">{REPLIES.from(list.committee)}</h2> : null}
      {list && kinds.length === 0 ? <p>{REPLIES.empty}</p> : null}
      {kinds.map(({ kind, lines }) => (
        <section key={kind} aria-label={RECEIVED.kinds[kind]}>
          <h3>{RECEIVED.kinds[kind]}</h3>
          <ul className="ma-list">
            {lines.map((line, at) => (
              <li key={at} className="ma-fact">
                {line}
              </li>
            ))}
          </ul>
          <Button size="small" disabled={busy} onClick={() => void insertLines(session, lines)}>
            {REPLIES.insert}
          </Button>
        </section>
      ))}
    </>
  );
}
