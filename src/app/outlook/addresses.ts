import { cleanAddress } from "../../core/circulation/addressee";
import { settingFromProfile } from "../../core/circulation/from-profile";
import { ROAMING_CHARACTERS } from "../../core/circulation/limits";
import { nameKey } from "../../core/circulation/names";
import type { FoundAddress } from "../../core/circulation/setting";
import { readProfile } from "../../core/committee/codec";
import { membersFromCards, membersFromCsv } from "../../core/import/members";
import type { MailItem } from "../../ports/mail";
import { keep } from "./keep";
import type { Session } from "./session";

/** Where the mailbox keeps addresses. */
export const ADDRESSES_KEY = "addresses";
/** Room left in the mailbox's roaming settings for what else is kept there: invitations and circulations. */
const RESERVE = 13_500;

type Cached = readonly (readonly [name: string, address: string])[];

/** Addresses that roam with the mailbox, oldest first. Anything else under the name is ignored. */
function cached(session: Session): Cached {
  const value = session.mail.cache.get(ADDRESSES_KEY);
  if (!Array.isArray(value)) return [];
  return value.filter(
    (entry): entry is [string, string] => Array.isArray(entry) && entry.every((part) => typeof part === "string"),
  );
}

/** Addresses known besides the profile and the minutes: on the open item, and typed by the clerk before. */
export function knownAddresses(session: Session, item: MailItem | null): readonly FoundAddress[] {
  const onItem = item ? [...item.to, ...item.cc, ...item.bcc, ...(item.from ? [item.from] : [])] : [];
  const entries = [...onItem.map((one) => [one.name, one.address] as const), ...cached(session)];
  return entries
    .filter(([name, address]) => name.trim() !== "" && !name.includes("@") && cleanAddress(address) !== "")
    .map(([name, address]) => ({ name, address: cleanAddress(address), source: "message" as const }));
}

/**
 * Sets a person's address for these drafts and remembers it in the mailbox. When the 32 KB are full the oldest go, and
 * that is said. A text that is no address makes it blank again.
 */
export async function setAddress(session: Session, key: string, name: string, text: string): Promise<void> {
  const address = cleanAddress(text);
  session.store.update((state) => ({
    ...state,
    choices: { ...state.choices, addresses: { ...state.choices.addresses, [key]: address } },
  }));
  await keep(session);
  if (!address) return;
  const others = cached(session).filter(([known]) => nameKey(known) !== nameKey(name));
  let list: Cached = [...others, [name, address]];
  const full = list.length;
  while (JSON.stringify(list).length > ROAMING_CHARACTERS - RESERVE) list = list.slice(1);
  const saved = await session.mail.cache.set(ADDRESSES_KEY, list);
  const dropped = full - list.length;
  if (!saved.ok) return tell(session, "The address is used here, but Outlook could not keep it for the next time.");
  if (dropped > 0)
    tell(
      session,
      `The mailbox keeps no more addresses: the ${dropped} oldest were dropped from its memory. Keep the list in a committee profile.`,
    );
}

const tell = (session: Session, message: string): void =>
  session.store.update((state) => ({ ...state, told: { kind: "said", message } }));

/** Takes a list of people (CSV, vCard) or a committee's profile (JSON). Says what was taken, or what is wrong. */
export async function takeList(session: Session, name: string, text: string): Promise<void> {
  if (/\.json$/i.test(name)) {
    const profile = readProfile(text);
    if (!profile.ok) return tell(session, profile.message);
    const setting = settingFromProfile(profile.value, session.store.get().choices.today);
    session.store.update((state) => ({ ...state, setting, profile: profile.value }));
    await keep(session);
    return tell(session, `The profile of ${profile.value.name} is used.`);
  }
  const people = /\.vcf$/i.test(name) ? membersFromCards(text) : membersFromCsv(text);
  if (!people.ok) return tell(session, people.message);
  const found = people.value
    .filter((person) => person.address !== "")
    .map((person): FoundAddress => ({ name: person.name, address: person.address, source: "file" }));
  session.store.update((state) => ({
    ...state,
    found: [...state.found.filter((entry) => entry.source !== "file"), ...found],
  }));
  await keep(session);
  return tell(
    session,
    [
      `${found.length === 1 ? "1 address was" : `${found.length} addresses were`} read from ${name}.`,
      ...people.remarks,
    ].join(" "),
  );
}
