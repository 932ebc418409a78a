import type { LastCirculation } from "../circulated";
import { hasExemptText, holds, isMinutes, namesCommittee, plain, stateClaimed, stateIn } from "./file-rules";
import type { FileGlance, Outgoing } from "./outgoing";
import { addressHash } from "./print";

/** A reason to look again before this goes; `about` fills the sentence (`alertMessage`). */
export interface AlertFinding {
  readonly code:
    | "exempt-text"
    | "another-committee"
    | "outsiders"
    | "other-people"
    | "working-file"
    | "tracked-or-comments"
    | "older-file"
    | "state-differs"
    | "no-attachment"
    | "unsettled-owners";
  readonly about: Readonly<Record<string, string>>;
}

/** More people than one part of a mail in several parts takes; who is missing in one part says nothing. */
const ONE_PART = 100;

/**
 * The circulation that this mail is compared with: that of the committee whose draft it is; else of the one that its
 * subject names (the longest name, where one name holds another), or the minutes attached to it.
 */
function comparedWith(
  { committee, subject }: Outgoing,
  minutes: readonly FileGlance[],
  all: readonly LastCirculation[],
): LastCirculation | null {
  if (committee !== null) return all.filter((one) => plain(one.committee) === plain(committee))[0] ?? null;
  const byName = all.slice().sort((a, b) => b.committee.length - a.committee.length);
  const named = (says: (name: string) => boolean): LastCirculation | undefined =>
    byName.filter((one) => one.committee !== "" && says(one.committee))[0];
  return (
    named((name) => holds(subject, name)) ??
    named((name) => minutes.some((file) => namesCommittee(file, name))) ??
    all.filter((one) => one.committee === "" && minutes.some((file) => file.print === one.print))[0] ??
    null
  );
}

/** True where the mail is about minutes: filled by the pane, minutes attached, or its subject names the committee. */
function isOurs(outgoing: Outgoing, minutes: readonly FileGlance[], last: LastCirculation | null): boolean {
  if (outgoing.draft !== null || minutes.length > 0) return true;
  return last !== null && /\bminutes\b/i.test(outgoing.subject) && holds(outgoing.subject, last.committee);
}

/**
 * What a careful clerk would want to be asked before this leaves, gravest first; nothing for mail that has nothing to
 * do with minutes.
 *
 * @param circulations what the mailbox remembers, a circulation for each committee
 */
export function alertFindings(outgoing: Outgoing, circulations: readonly LastCirculation[]): readonly AlertFinding[] {
  const minutes = outgoing.files.filter(isMinutes);
  const last = comparedWith(outgoing, minutes, circulations);
  if (!isOurs(outgoing, minutes, last)) return [];
  return [
    ...minutes.reduce<AlertFinding[]>((all, file) => all.concat(fileFindings(file, outgoing, last)), []),
    ...peopleFindings(outgoing, last),
    ...bodyFindings(outgoing, last),
  ].sort((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code));
}

const ORDER: readonly AlertFinding["code"][] = [
  "exempt-text",
  "another-committee",
  "outsiders",
  "other-people",
  "working-file",
  "tracked-or-comments",
  "older-file",
  "state-differs",
  "no-attachment",
  "unsettled-owners",
];

function fileFindings(file: FileGlance, outgoing: Outgoing, last: LastCirculation | null): AlertFinding[] {
  const found: AlertFinding[] = [];
  const add = (code: AlertFinding["code"], about: AlertFinding["about"] = {}): void => {
    found.push({ code, about: { file: file.name, ...about } });
  };
  if (hasExemptText(file)) add("exempt-text");
  const committee = outgoing.committee ?? last?.committee ?? "";
  const meant = outgoing.draft !== null || holds(outgoing.subject, committee);
  // A file that the pane made for this committee is the right one, whatever the committee is called in it.
  if (committee !== "" && meant && file.print !== last?.print && !namesCommittee(file, committee))
    add("another-committee", { committee });
  if (file.working) add("working-file");
  if (file.comments + file.trackedChanges > 0)
    add("tracked-or-comments", { comments: String(file.comments), changes: String(file.trackedChanges) });
  if (last && file.print !== last.print && last.earlier.indexOf(file.print) >= 0) add("older-file", { on: last.on });
  const [claimed, stated] = [stateClaimed(outgoing.subject), stateIn(file)];
  if (claimed && stated && claimed !== stated)
    add("state-differs", {
      claimed: claimed === "draft" ? "a draft" : "confirmed",
      stated: stated === "draft" ? "a draft" : "confirmed",
    });
  return found;
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1).toLowerCase();

function peopleFindings({ addresses, draft, subject }: Outgoing, last: LastCirculation | null): AlertFinding[] {
  if (!last || last.to.length === 0) return [];
  const found: AlertFinding[] = [];
  const strangers = addresses.filter(
    (address) => last.domains.length > 0 && last.domains.indexOf(domainOf(address)) < 0,
  );
  if (strangers.length > 0) found.push({ code: "outsiders", about: { addresses: listed(strangers) } });
  const toAll = draft === "circulation" || (draft === null && /\bminutes\b/i.test(subject));
  if (!toAll) return found;
  const now = addresses.map(addressHash);
  const missing = last.to.length > ONE_PART ? [] : last.to.filter((hash) => now.indexOf(hash) < 0);
  const others = addresses.filter(
    (address) => last.to.indexOf(addressHash(address)) < 0 && strangers.indexOf(address) < 0,
  );
  if (missing.length + others.length > 0)
    found.push({ code: "other-people", about: { missing: String(missing.length), others: listed(others) } });
  return found;
}

function bodyFindings(outgoing: Outgoing, last: LastCirculation | null): AlertFinding[] {
  const found: AlertFinding[] = [];
  const promised = outgoing.draft === null && /\b(?:attach(?:ed|ment)|enclosed)\b/i.test(outgoing.text);
  const wanted = outgoing.draft === "circulation" || promised;
  if (outgoing.kind === "message" && wanted && outgoing.attached.length === 0)
    found.push({ code: "no-attachment", about: {} });
  if (outgoing.draft === "circulation" && last && last.unsettled > 0)
    found.push({ code: "unsettled-owners", about: { count: String(last.unsettled) } });
  return found;
}

function listed(addresses: readonly string[]): string {
  const shown = addresses.slice(0, 3).join(", ");
  return addresses.length > 3 ? `${shown} and ${addresses.length - 3} more` : shown;
}
