import { Button, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Draft } from "../../core/circulation/draft";
import { putDraft } from "../../app/outlook/fill";
import { replyWithFile } from "../../app/outlook/open-form";
import { saveDraft, waysToSave, type SaveAs } from "../../app/outlook/save";
import { canReplyWithFile, wayFor } from "../../app/outlook/situations";
import type { OutlookState } from "../../app/outlook/state";
import { useMail } from "./context";

/** What can be done with a draft where the pane stands, and saving it as a file everywhere. */
export function Actions({ draft, state }: { draft: Draft; state: OutlookState }): ReactNode {
  const { session, words } = useMail();
  const way = wayFor(draft.kind, state.capabilities);
  const part = state.parts[draft.key] ?? 0;
  const loses = way.do === "open" && draft.files.length > 0;
  const label =
    way.do === "fill"
      ? words.fill
      : part > 0
        ? words.openPart(part + 1)
        : draft.kind === "invitation"
          ? words.openAppointment
          : words.open;
  const saves: readonly Exclude<SaveAs, "csv">[] = [
    ...(draft.kind === "invitation" ? (["ics"] as const) : []),
    ...(["eml", "html"] as const),
    ...(draft.files.length > 0 ? (["docx"] as const) : []),
  ];
  return (
    <div className="ma-tools">
      {way.do === "fill" && draft.kind === "invitation" ? <p className="ma-small">{words.fillSaves}</p> : null}
      {loses ? <p className="ma-small">{words.openNoFile}</p> : null}
      <div className="ma-row">
        <Button appearance="primary" disabled={state.busy} onClick={() => void putDraft(session, draft.key)}>
          {label}
        </Button>
        {loses && canReplyWithFile(state.capabilities) ? (
          <Button disabled={state.busy} onClick={() => void replyWithFile(session, draft.key)}>
            {words.replyWithFile}
          </Button>
        ) : null}
        {state.busy ? <Spinner size="tiny" label={words.busy} /> : null}
      </div>
      <div className="ma-row">
        {saves.map((as) => {
          const [leave] = waysToSave(session, as);
          return leave ? (
            <Button
              key={as}
              size="small"
              appearance="subtle"
              onClick={() => void saveDraft(session, draft.key, as, leave)}
            >
              {as === "docx" ? words.saveFile : words.save(as)}
            </Button>
          ) : null;
        })}
      </div>
    </div>
  );
}
