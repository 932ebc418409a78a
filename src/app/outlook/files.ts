import type { FileWish } from "../../core/circulation/draft";
import { cannotRemove, planCopyFor } from "../../core/publish/copy-plan";
import { done, failed, type Outcome } from "../../ports/outcome";
import type { Session } from "./session";
import { readMinutes } from "./state";

export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export interface MadeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes the file that a draft wants. A clean copy has no tags, notes, comments, tracked changes or authors, and no
 * restricted text unless asked for; fails with "partly-written" and a sentence when restricted text cannot be taken out.
 */
export async function makeFile(session: Session, wish: FileWish): Promise<Outcome<MadeFile>> {
  const state = session.store.get();
  const read = readMinutes(state);
  if (!read) return failed("gone");
  if (wish.kind === "working-file") return done({ name: wish.name, mediaType: DOCX, bytes: read.bytes });
  const audience = state.choices.withRestricted ? ("all" as const) : ("public" as const);
  const { plan, left } = planCopyFor(read.blocks, read.minutes, read.book, { audience, addressesInText: false });
  const stays = cannotRemove(left);
  if (stays !== null) return failed("partly-written", stays);
  const open = plan.edits.length > 0 ? await session.files.change(read.bytes, plan) : done(read.bytes);
  if (!open.ok) return open;
  const clean = await session.files.clean(open.value);
  return clean.ok ? done({ name: wish.name, mediaType: DOCX, bytes: clean.value }) : clean;
}
