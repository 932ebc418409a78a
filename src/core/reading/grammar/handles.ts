import { groupHeads } from "../language/en/people-words";
import { matchAt, pieceOf } from "./pattern";
import type { OwnerPhrase } from "./types";
import { guarded } from "../../text/pattern";

/** "TODO(bob): …", "AP carol, dan: …": as people are called where they work, in small letters, between label and colon. */
const handle = "@?[a-z][a-z\\d_.-]{1,24}";
const handleList = guarded(
  new RegExp(`\\s{0,3}(\\(?)(${handle}(?:\\s{0,3}(?:[,/&+]|and)\\s{0,3}${handle}){0,5})(\\)?)\\s{0,3}:\\s*`, "y"),
);

/**
 * The handles that stand between an action's label and its colon.
 *
 * @returns null where no list of handles stands at `at`; small letters without brackets count behind a short label only
 */
export function handlesBefore(
  text: string,
  at: number,
): { readonly owners: readonly OwnerPhrase[]; readonly body: number } | null {
  const match = matchAt(handleList, text, at);
  if (!match || (match[1] === "") !== (match[3] === "")) return null;
  if (match[1] === "" && !/(?:\bAI|\bAP|\bACT|\bTODO)[*_\s:]*$/.test(text.slice(Math.max(0, at - 8), at))) return null;
  const from = at + match[0].indexOf(match[2]!);
  const owners = [...match[2]!.matchAll(/@?[a-z][a-z\d_.-]+/g)]
    .filter(([word]) => word !== "and")
    .map((word): OwnerPhrase => {
      const start = from + word.index;
      const piece = pieceOf(text, start, start + word[0].length, "owner:before");
      return { ...piece, kind: groupHeads.some((one) => one === word[0]) ? "group" : "name" };
    });
  return { owners, body: at + match[0].length };
}
