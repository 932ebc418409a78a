import { FluentProvider, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useMemo, type DragEvent, type ReactNode } from "react";
import { draftGroups } from "../../app/outlook/drafts";
import { readMinutes } from "../../app/outlook/state";
import { takeFile } from "../../app/outlook/take";
import { useStore } from "../shared/useStore";
import { MailContext, useMail } from "./context";
import type { MailPane } from "./context";
import { ChooseMinutes } from "./ChooseMinutes";
import { DraftList } from "./DraftList";
import { DraftView } from "./DraftView";
import { Help } from "./Help";
import { Log } from "./Log";
import { Overview } from "./Overview";
import { Received } from "./Received";
import { Told } from "./Told";

/** The companion pane in Outlook. Files may be dropped anywhere on it. */
export function OutlookPane({ pane, theme }: { pane: MailPane; theme: Theme }): ReactNode {
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    for (const file of event.dataTransfer.files)
      void file.arrayBuffer().then((bytes) => takeFile(pane.session, file.name, new Uint8Array(bytes)));
  };
  return (
    <FluentProvider
      theme={theme}
      className="ma-pane"
      lang={pane.words.language}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <MailContext.Provider value={pane}>
        <Body />
      </MailContext.Provider>
    </FluentProvider>
  );
}

function Body(): ReactNode {
  const { session, remark } = useMail();
  const state = useStore(session.store);
  const read = readMinutes(state);
  const groups = useMemo(() => draftGroups(state), [state]);
  const draft = groups.flatMap((group) => group.drafts).find((one) => one.key === state.open);
  return (
    <main className="ma-main">
      <Told state={state} />
      {remark ? (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>{remark}</MessageBarBody>
        </MessageBar>
      ) : null}
      {draft ? null : <Received state={state} />}
      {read && draft ? <DraftView key={draft.key} draft={draft} state={state} read={read} /> : null}
      {read && !draft ? (
        <>
          <Overview state={state} read={read} />
          <DraftList state={state} groups={groups} />
          <Log state={state} />
        </>
      ) : null}
      {read && draft ? null : <ChooseMinutes state={state} />}
      {draft ? null : <Help />}
    </main>
  );
}
