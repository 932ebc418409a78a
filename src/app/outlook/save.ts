import { utf8 } from "../../core/circulation/encode";
import { draftEml, draftHtml, invitationIcs } from "../../core/circulation/files";
import { fitLine } from "../../core/circulation/fit";
import { safeFileName } from "../../core/publish/state";
import type { Deliverable, DeliveryWay } from "../../ports/deliver";
import { draftByKey } from "./drafts";
import { DOCX, makeFile, type MadeFile } from "./files";
import type { Session } from "./session";
import { senderOf } from "./state";

/** What a draft can be saved as: a mail, a calendar file, a page, or the clean copy that goes with it. */
export type SaveAs = "eml" | "ics" | "html" | "docx" | "csv";

const MEDIA: Readonly<Record<SaveAs, string>> = {
  eml: "message/rfc822",
  ics: "text/calendar",
  html: "text/html",
  docx: DOCX,
  csv: "text/csv",
};

/** The ways a draft may leave the pane on this host. */
export const waysToSave = (session: Session, as: SaveAs): readonly DeliveryWay[] => session.deliver.ways(MEDIA[as]);

/** Makes a file of a draft and hands it over; failures are told in the state. */
export async function saveDraft(
  session: Session,
  key: string,
  as: Exclude<SaveAs, "csv">,
  way: DeliveryWay,
): Promise<void> {
  const state = session.store.get();
  const draft = draftByKey(state, key);
  if (!draft) return;
  const files: MadeFile[] = [];
  for (const wish of as === "eml" || as === "docx" ? draft.files : []) {
    const file = await makeFile(session, wish);
    if (!file.ok) return session.store.update((now) => ({ ...now, told: { kind: "failed", failure: file.failure } }));
    files.push(file.value);
  }
  const context = { from: senderOf(state), now: session.now(), files, sequence: 0 };
  const name = `${safeFileName(fitLine(draft.subject, 100))}.${as}`;
  let made: Deliverable | null = null;
  if (as === "docx") made = files[0] ?? null;
  else if (as === "eml") made = { name, mediaType: MEDIA.eml, bytes: utf8(draftEml(draft, context)) };
  else if (as === "html") made = { name, mediaType: MEDIA.html, bytes: utf8(draftHtml(draft)) };
  else if (draft.kind === "invitation") {
    const ics = invitationIcs(draft, "PUBLISH", context);
    made = ics === null ? null : { name, mediaType: MEDIA.ics, bytes: utf8(ics) };
  }
  if (!made) return;
  const result = await session.deliver.deliver(made, way);
  if (!result.ok) session.store.update((now) => ({ ...now, told: { kind: "failed", failure: result.failure } }));
}
