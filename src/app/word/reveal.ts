import type { Span } from "../../core/text/block";
import { clearFailure, tellFailure } from "./run";
import type { Session } from "./session";

/** Selects a fact's words in the document. */
export async function revealSpan(session: Session, span: Span | undefined): Promise<void> {
  if (!span) return;
  clearFailure(session);
  const { block, start, end } = span;
  tellFailure(session, await session.document.reveal({ block, range: { start, end } }));
}
