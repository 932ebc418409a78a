import { Button, Input, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Answer, Notice } from "../../core/circulation/draft";
import { settle } from "../../app/outlook/answers";
import { Disclosure } from "../shared/Disclosure";
import { useMail } from "./context";

/** What is asked or told about a draft; a question that can be answered on the spot has its answer beside it. */
export function Notices({
  title,
  notices,
  intent,
}: {
  title: string;
  notices: readonly Notice[];
  intent: "warning" | "info";
}): ReactNode {
  if (notices.length === 0) return null;
  return (
    <Disclosure title={title} count={notices.length} open={notices.length < 5}>
      <div className="ma-tools">
        {notices.map((notice) => (
          <MessageBar key={notice.message} intent={intent} layout="multiline" politeness="polite">
            <MessageBarBody>
              {notice.message}
              {notice.answer ? <AnswerHere answer={notice.answer} /> : null}
            </MessageBarBody>
          </MessageBar>
        ))}
      </div>
    </Disclosure>
  );
}

function AnswerHere({ answer }: { answer: Answer }): ReactNode {
  const { session, words } = useMail();
  switch (answer.kind) {
    case "all":
    case "members":
      return (
        <div className="ma-row ma-answer">
          <Button size="small" onClick={() => void settle(session, answer)}>
            {words.answers[answer.kind]}
          </Button>
        </div>
      );
    case "owner":
      return (
        <div className="ma-row ma-answer">
          {answer.names.map((name) => (
            <Button key={name} size="small" onClick={() => void settle(session, answer, name)}>
              {name}
            </Button>
          ))}
        </div>
      );
    case "group":
      return <GroupNames answer={answer} />;
  }
}

function GroupNames({ answer }: { answer: Extract<Answer, { kind: "group" }> }): ReactNode {
  const { session, words } = useMail();
  const [names, setNames] = useState("");
  return (
    <form
      className="ma-row ma-answer"
      onSubmit={(event) => {
        event.preventDefault();
        if (names.trim()) void settle(session, answer, names);
      }}
    >
      <Input
        size="small"
        aria-label={words.groupNames(answer.group)}
        placeholder={words.groupHint}
        value={names}
        onChange={(_, data) => setNames(data.value)}
      />
      <Button size="small" type="submit">
        {words.setAddress}
      </Button>
    </form>
  );
}
