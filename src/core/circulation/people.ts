import { membershipQuestions, type MembershipQuestion } from "../committee/changes";
import type { Attendee } from "../minutes/record";
import { addressBook, addressOf } from "./addresses";
import { ask, say, type Notice, type Recipient, type RecipientRole } from "./draft";
import { nameKey, sameName } from "./names";
import type { DraftInput, RecipientField } from "./setting";

/** Somebody who may go on a draft, before the clerk's ticks and the addresses. */
export interface Proposed {
  readonly name: string;
  readonly role: RecipientRole;
  readonly field: RecipientField;
  readonly note?: string;
}

/** Puts addresses and the clerk's ticks to a list of people. Two of one name stay blank until each is given an address. */
export function withAddresses(people: readonly Proposed[], input: DraftInput): readonly Recipient[] {
  const book = addressBook(input);
  const used = new Map<string, number>();
  return people.map((person) => {
    const base = `${person.role}:${nameKey(person.name) || person.name}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    const key = count === 1 ? base : `${base}#${count}`;
    const twins = people.filter((other) => other !== person && nameKey(other.name) === nameKey(person.name));
    const found = addressOf(person.name, key, input, book);
    const unsure = twins.length > 0 && found.source !== "clerk";
    const field = (Object.hasOwn(input.choices.fields, key) ? input.choices.fields[key] : undefined) ?? person.field;
    return {
      ...person,
      key,
      field,
      ...found,
      ...(unsure ? { address: "", source: null, candidates: candidatesOf(found) } : {}),
    };
  });
}

const candidatesOf = (found: Pick<Recipient, "address" | "candidates">): readonly string[] =>
  found.address ? [found.address] : found.candidates;

/** What the clerk is asked about a list of recipients: blanks, two addresses, two people of one name. */
export function recipientNotices(recipients: readonly Recipient[]): readonly Notice[] {
  const active = recipients.filter((person) => person.field !== "off");
  const names = (list: readonly Recipient[]): string => list.map((person) => person.name).join(", ");
  const twins = active.filter((person) =>
    active.some((other) => other !== person && nameKey(other.name) === nameKey(person.name)),
  );
  const read = active.filter((person) => person.source === "minutes");
  const blank = active.filter((person) => !person.address && person.candidates.length === 0 && !twins.includes(person));
  const several = active.filter((person) => !person.address && person.candidates.length > 0 && !twins.includes(person));
  return [
    ...(blank.length
      ? [ask("address-unknown", `No address is known for ${names(blank)}. Each stays blank until you fill it in.`)]
      : []),
    ...(read.length
      ? [
          say(
            "address-from-minutes",
            `Read in the minutes themselves, please check: ${read.map((p) => `${p.name} (${p.address})`).join(", ")}.`,
          ),
        ]
      : []),
    ...several.map((person) =>
      ask(
        "address-several",
        `More than one address was found for ${person.name}: ${person.candidates.join(", ")}. Which one?`,
      ),
    ),
    ...(twins.length
      ? [ask("same-name", `Two people have the same name: ${names(twins)}. Please give the address of each.`)]
      : []),
  ];
}

const isNew = /\bnew\b|\bjoin(?:s|ed|ing)\b/i;
const isLeaving = /\bstand(?:s|ing)? down\b|\bleaving\b|\bretir(?:es|ed|ing)\b|\bresign(?:s|ed|ing)\b/i;

/** The sentence that makes the clerk think about a member, or undefined. */
function standing(person: Attendee | undefined): string | undefined {
  const words = person ? [...person.roles, person.note ?? ""].filter(Boolean) : [];
  const hit = words.find((word) => isNew.test(word) || isLeaving.test(word))?.replace(/^\((.*)\)$/, "$1");
  return hit === undefined ? undefined : `The minutes say: “${hit}”.`;
}

/** Words without which no sentence speaks of who joins or leaves. */
const OF_MEMBERS =
  /\bstand|\bstep|\bresign|\bretir|\bleav|\bjoin|\bas (?:a|an|the|new|member|trustee|governor|director)\b/i;

/** What the minutes' own sentences say of people who join or leave; restricted ones only when asked for. */
function toldOfMembers({ minutes, blocks, choices }: DraftInput): readonly MembershipQuestion[] {
  const open = (at: number): boolean =>
    choices.withRestricted || !minutes.restricted.some((range) => at >= range.from && at < range.to);
  const spoken = blocks.map((block, at) =>
    block.place === "body" && open(at) && OF_MEMBERS.test(block.text) ? block : { ...block, text: "" },
  );
  return membershipQuestions({ ...minutes, attendance: minutes.attendance.map(bare) }, spoken, []).filter(
    ({ kind, span }) => span !== null && (kind === "new" || kind === "standing-down"),
  );
}

/** Somebody by name alone: what the list says of them is asked about from the list itself. */
const bare = (person: Attendee): Attendee => ({ ...person, roles: [], note: null, substituteFor: null });

/**
 * Whom the minutes go to: the membership whatever their attendance, then substitutes who came; officers and others in
 * attendance are listed but off until ticked. Without a profile, present and apologies stand in for the membership.
 */
export function circulationList(input: DraftInput): {
  readonly people: readonly Proposed[];
  readonly notices: readonly Notice[];
} {
  const { setting, minutes, choices } = input;
  const attendance = minutes.attendance;
  const find = (name: string): Attendee | undefined => attendance.find((person) => sameName(person.name, name));
  const to: RecipientField = choices.allInBcc ? "bcc" : "to";
  const substitutes = attendance.filter((person) => person.substituteFor !== null && person.status === "present");
  const isSubstitute = (name: string): boolean => substitutes.some((person) => sameName(person.name, name));
  const standIn = attendance.filter((person) => person.status !== "inAttendance" && !isSubstitute(person.name));
  const members = setting.members?.map((person) => person.name) ?? standIn.map((person) => person.name);
  const told = toldOfMembers(input);
  const said = (name: string): string | undefined => {
    const sentence = told.find((one) => sameName(one.name, name))?.sentence.trim();
    return sentence && `The minutes say: “${sentence}”`;
  };
  const people: Proposed[] = members.map((name) => {
    const note = standing(find(name)) ?? said(name);
    return { name, role: "member", field: to, ...(note ? { note } : {}) };
  });
  const has = (name: string): boolean => people.some((person) => sameName(person.name, name));
  for (const person of substitutes)
    if (!has(person.name))
      people.push({ name: person.name, role: "substitute", field: to, note: `Came for ${person.substituteFor}.` });
  for (const officer of setting.officers)
    if (!has(officer.name)) people.push({ name: officer.name, role: "officer", field: "off" });
  for (const person of attendance.filter((entry) => entry.status === "inAttendance"))
    if (!has(person.name)) people.push({ name: person.name, role: "guest", field: "off" });
  const unlisted = setting.members ? standIn.filter((person) => !has(person.name)) : [];
  for (const person of unlisted)
    people.push({ name: person.name, role: "guest", field: "off", note: "Not on the committee's list." });
  const joining = told.filter((one) => one.kind === "new" && !has(one.name));
  return { people, notices: listNotices(input, people, unlisted, joining) };
}

function listNotices(
  input: DraftInput,
  people: readonly Proposed[],
  unlisted: readonly Attendee[],
  joining: readonly MembershipQuestion[],
): readonly Notice[] {
  const noted = people.filter((person) => person.role === "member" && person.note);
  const off = people.filter((person) => person.field === "off").length;
  return [
    ...(input.setting.members === null
      ? [
          ask(
            "no-membership",
            "There is no membership list yet: those present and those who sent apologies are taken as the members. Is that right?",
            { kind: "members" },
          ),
        ]
      : []),
    ...noted.map((person) => ask("standing", `${person.name} stays on the list for now. ${person.note} Keep them?`)),
    ...joining.map(({ name, sentence }) =>
      ask(
        "joining",
        `${name} is not on the list. The minutes say: “${sentence.trim()}” Add them to the committee's list if that holds already.`,
      ),
    ),
    ...unlisted.map((person) =>
      ask("unlisted", `${person.name} is recorded as ${person.status} but is not on the committee's list.`),
    ),
    ...(off
      ? [
          say(
            "in-attendance",
            off === 1
              ? "One person in attendance gets nothing until you tick them."
              : `${off} people in attendance get nothing until you tick them.`,
          ),
        ]
      : []),
  ];
}

/** Words that mean the whole membership. */
const EVERYBODY =
  /^(?:all|all members|members|everyone|everybody|all present|the (?:committee|board|council|group|members)|committee|board|council|trustees|governors|pawb|yr aelodau|aelodau)$/i;

export const meansEverybody = (text: string): boolean => EVERYBODY.test(text.trim().replace(/[.:;]+$/, ""));
