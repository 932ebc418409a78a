import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { Draft, Notice } from "../../core/circulation/draft";
import { openDraft } from "../../app/outlook/drafts";
import type { OutlookState, ReadMinutes } from "../../app/outlook/state";
import { dayInWords } from "../shared/dates";
import { Disclosure } from "../shared/Disclosure";
import { Actions } from "./Actions";
import { BodyPreview } from "./BodyPreview";
import { useMail } from "./context";
import { FileChoice } from "./FileChoice";
import { GuestItems } from "./GuestItems";
import { Pending } from "./Pending";
import { Recipients } from "./Recipients";

/** One draft: whom it goes to, what it says, what is asked, and the buttons that put it into Outlook. */
export function DraftView({ draft, state, read }: { draft: Draft; state: OutlookState; read: ReadMinutes }): ReactNode {
  const { session, words } = useMail();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const from = state.item?.from ?? state.capabilities.from;
  return (
    <article aria-labelledby="ma-draft">
      <Button size="small" appearance="subtle" onClick={() => openDraft(session, null)}>
        ← {words.back}
      </Button>
      <h1 id="ma-draft" ref={title} tabIndex={-1} className="ma-title">
        {draft.label}
      </h1>
      <Notices
        title={words.questions}
        notices={draft.notices.filter((notice) => notice.weight === "ask")}
        intent="warning"
      />
      {draft.kind === "guest" ? <GuestItems draft={draft} state={state} read={read} /> : null}
      {draft.kind === "invitation" && draft.proposals.length > 0 ? (
        <>
          <p>{words.proposals}</p>
          <ul className="ma-list">
            {draft.proposals.map((day) => (
              <li key={day}>{dayInWords(day, words.language)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {state.pending?.key === draft.key ? <Pending pending={state.pending} /> : <Actions draft={draft} state={state} />}
      {from ? <p className="ma-small">{words.from([from.name, from.address].filter(Boolean).join(", "))}</p> : null}
      <Recipients draft={draft} />
      <h2 className="ma-heading">{words.subject}</h2>
      <p>{draft.subject}</p>
      <BodyPreview draft={draft} />
      {draft.files[0] ? <FileChoice name={draft.files[0].name} state={state} read={read} /> : null}
      <Notices
        title={words.remarks}
        notices={draft.notices.filter((notice) => notice.weight === "say")}
        intent="info"
      />
    </article>
  );
}

function Notices({
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
    <Disclosure title={title} count={notices.length} open={notices.length < 4}>
      {notices.map((notice) => (
        <MessageBar key={notice.message} intent={intent} layout="multiline">
          <MessageBarBody>{notice.message}</MessageBarBody>
        </MessageBar>
      ))}
    </Disclosure>
  );
}
