import { done } from "../../ports/outcome";
import type { Outcome } from "../../ports/outcome";
import type { Runner, WordHost } from "./host";

/** Ids that the host gives the body's paragraphs for this session; empty where it gives none. */
export type ParagraphIds = readonly string[];

/** What the live document adds to the file: ids for the watch, and whether changes are tracked. */
export interface LiveFacts {
  readonly ids: ParagraphIds;
  readonly trackingChanges: boolean;
}

/** Asks for ids and the tracking mode in one round trip; without ids in a second one where the host refuses them. */
export async function readLiveFacts(runner: Runner): Promise<Outcome<LiveFacts>> {
  const ask = (withIds: boolean): Promise<Outcome<LiveFacts>> =>
    runner.once(async (context) => {
      context.document.load("changeTrackingMode");
      const paragraphs = context.document.body.paragraphs;
      if (withIds) paragraphs.load("uniqueLocalId");
      await context.sync();
      const ids = withIds ? paragraphs.items.map((paragraph) => paragraph.uniqueLocalId) : [];
      return done({
        ids: ids.every((id) => typeof id === "string" && id.length > 0) ? ids : [],
        trackingChanges: context.document.changeTrackingMode !== "Off",
      });
    });
  const first = await ask(true);
  return first.ok ? first : ask(false);
}

/** True when the host opened the document for reading only ("readOnly" is Office.DocumentMode.ReadOnly). */
export const openedReadOnly = ({ office }: WordHost): boolean => String(office.context.document.mode) === "readOnly";
