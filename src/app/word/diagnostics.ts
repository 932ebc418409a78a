import type { Ready } from "./state";
import type { Session } from "./session";

/** How often each word occurs, as "action 3, decision 1"; "none" for nothing. */
function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${word} ${count}`).join(", ") || "none";
}

function linesOf(state: Ready): readonly string[] {
  const { reading, tagging, tags, parts, document, messages, notice } = state;
  const { minutes, source } = reading;
  const flags = [
    document.readOnly && "read-only",
    document.protected && "protected",
    document.trackingChanges && "tracking",
  ];
  return [
    `document: ${source.blocks.length} paragraphs, ${source.blocks.reduce((sum, block) => sum + block.text.length, 0)} characters`,
    `document state: ${flags.filter(Boolean).join(", ") || "ordinary"}`,
    `read: actions ${minutes.actions.length}, decisions ${minutes.decisions.length}, people ${minutes.attendance.length}, next meeting ${minutes.nextMeeting ? "yes" : "no"}`,
    `tags: ${tags.length}; planned edits: ${tally(tagging.plan.edits.map((edit) => edit.kind))}; left out: ${tally(tagging.skipped.map((one) => one.reason))}`,
    `data part: ${tally(parts.map((part) => `of ${part.xml.length} characters`))}`,
    `mode: ${state.mode}${state.meeting ? ", meeting" : ""}`,
    `remarks: ${tally(messages.map((message) => message.code))}`,
    `last notice: ${notice ? (notice.kind === "failed" ? `failed, ${notice.failure.code}` : notice.kind) : "none"}`,
  ];
}

/**
 * What helps somebody else to understand what went wrong: versions, the host's answers, counts. Not a word of the
 * document, no name, no address: codes and numbers only.
 */
export function diagnostics(session: Session): string {
  const state = session.store.get();
  const lines = state.phase === "ready" ? linesOf(state) : [`state: ${state.phase}`];
  const failure = state.phase === "failed" ? [`failure: ${state.failure.code}`] : [];
  const policy = session.policyRemark ? "policy: damaged" : `policy: mode ${session.policy.mode}`;
  return [...session.about, `language: ${session.language}`, policy, ...lines, ...failure, ""].join("\n");
}

/** Puts the diagnostics on the clipboard, or shows them for copying where the host forbids that. */
export async function copyDiagnostics(session: Session): Promise<"copied" | "shown"> {
  const bytes = new TextEncoder().encode(diagnostics(session));
  const file = { name: "matters-arising-diagnostics.txt", mediaType: "text/plain", bytes };
  const copied = await session.deliver.deliver(file, "copy");
  if (copied.ok) return "copied";
  await session.deliver.deliver(file, "show");
  return "shown";
}
