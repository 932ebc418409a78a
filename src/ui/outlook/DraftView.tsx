import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { Draft } from "../../core/circulation/draft";
import { openDraft } from "../../app/outlook/drafts";
import { invitedElsewhere } from "../../app/outlook/invitations";
import { senderOf, type OutlookState, type ReadMinutes } from "../../app/outlook/state";
import { Actions } from "./Actions";
import { BodyPreview } from "./BodyPreview";
import { useMail } from "./context";
import { FileChoice } from "./FileChoice";
import { GuestItems } from "./GuestItems";
import { Invited } from "./Invited";
import { NextMeeting } from "./NextMeeting";
import { Notices } from "./Notices";
import { Pending } from "./Pending";
import { Recipients } from "./Recipients";
import { Subject } from "./Subject";

/** One draft: whom it goes to, what it says, what is asked, and the buttons that put it into Outlook. */
export function DraftView({ draft, state, read }: { draft: Draft; state: OutlookState; read: ReadMinutes }): ReactNode {
  const { session, words } = useMail();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const from = senderOf(state);
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
      {draft.kind === "invitation" ? <NextMeeting draft={draft} state={state} read={read} /> : null}
      <Place draft={draft} state={state} />
      {from ? <p className="ma-small">{words.from([from.name, from.address].filter(Boolean).join(", "))}</p> : null}
      <Recipients draft={draft} />
      <Subject draft={draft} />
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

/** Where the draft goes: what stands in its way, an invitation that is there already, or the buttons. */
function Place({ draft, state }: { draft: Draft; state: OutlookState }): ReactNode {
  if (state.pending?.key === draft.key) return <Pending pending={state.pending} zone={state.setting.zone} />;
  const before = draft.kind === "invitation" ? invitedElsewhere(state, draft.uid) : null;
  if (draft.kind === "invitation" && before) return <Invited draft={draft} entry={before} />;
  return <Actions draft={draft} state={state} />;
}
