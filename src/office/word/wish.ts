import { done } from "../../ports/outcome";
import type { Outcome } from "../../ports/outcome";
import { ask } from "./ask";
import { createRunner } from "./host";
import type { WordHost } from "./host";
import { WISH_NAMESPACE } from "./limits";

/**
 * Which panel the pane shall show, left in the document by a ribbon button: where there is no shared runtime the button
 * runs in a page of its own, which shares nothing with the pane but the document.
 */
export interface PaneWish {
  /** Leaves a wish for the pane that is open, or that is opened soon. `now` in milliseconds. */
  leave(panel: string, now: number): Promise<Outcome<void>>;
  /** Takes the wish out of the document. Null when there is none, when it is old, or when the host does not answer. */
  take(now: number): Promise<string | null>;
}

/** A wish is for this sitting: what was pressed longer ago is no longer wanted. */
const LASTS_MS = 120_000;

/** Wishes kept in a small custom XML part, which is gone as soon as the pane has seen it. */
export function createWish(host: WordHost): PaneWish {
  const runner = createRunner(host);
  return {
    leave: (panel, now) =>
      runner.once(async (context) => {
        context.document.customXmlParts.add(`<show xmlns="${WISH_NAMESPACE}" panel="${panel}" at="${now}"/>`);
        await context.sync();
        return done(undefined);
      }),
    take: async (now) => {
      const taken = await runner.run(async (context) => {
        const parts = ask(context.document.customXmlParts.getByNamespace(WISH_NAMESPACE), "items/id");
        await context.sync();
        if (parts.items.length === 0) return done([]);
        const texts = parts.items.map((part) => part.getXml());
        for (const part of parts.items) part.delete();
        await context.sync();
        return done(texts.map((text) => text.value));
      });
      const last = taken.ok ? taken.value.at(-1) : undefined;
      const [, panel = null, at = "0"] = /panel="(\w+)" at="(\d+)"/u.exec(last ?? "") ?? [];
      return now - Number(at) <= LASTS_MS ? panel : null;
    },
  };
}
