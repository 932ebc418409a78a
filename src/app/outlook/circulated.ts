import { say, type Draft, type Notice } from "../../core/circulation/draft";
import { toldOf } from "../../core/circulation/drafts/correction";
import { commonFields } from "../../core/circulation/writer";
import { addressHash } from "../../core/circulation/alert/print";
import {
  CIRCULATION_KEY,
  circulationsIn,
  withCirculation,
  type LastCirculation,
} from "../../core/circulation/circulated";
import { usableActions } from "../../core/circulation/actions";
import { asChosen } from "../../core/circulation/chosen";
import { draftInput } from "./drafts";
import { makeFile } from "./files";
import type { Session } from "./session";
import { readMinutes, type OutlookState } from "./state";

/** Prints of files circulated before for the same meeting that are kept, so that an old version is known again. */
const KEPT = 5;

/** Characters of a committee's name that are kept. */
const NAME = 200;

/** The committee by the name that its mails have; "" where the minutes name none. */
export function committeeOf(state: OutlookState): string {
  const input = draftInput(state);
  const committee = input ? commonFields(asChosen(input)).committee : null;
  return typeof committee === "string" ? committee.slice(0, NAME) : "";
}

/** Said where Outlook has no room to remember a circulation. */
export const NOT_KEPT: Notice = say(
  "not-remembered",
  "Outlook could not keep who these minutes go to: when you press Send, recipients are not compared with them.",
);

/**
 * Remembers what is going out and to whom, for the check before sending, and what owners are told of, so that a later
 * change offers a correction. False when the mailbox could not keep it.
 */
export async function rememberCirculation(session: Session, draft: Draft): Promise<boolean> {
  const state = session.store.get();
  const [given, read] = [draftInput(state), readMinutes(state)];
  if (!given || !read) return false;
  const input = asChosen(given);
  const committee = committeeOf(state);
  const to = draft.recipients
    .filter((person) => person.field !== "off" && person.address)
    .map((person) => person.address);
  const date = read.minutes.meeting.date?.value ?? "";
  const [wish] = draft.files;
  const file = wish ? await makeFile(session, wish) : null;
  const print = file?.ok ? ((await session.files.print(file.value.bytes)) ?? "") : "";
  const all = circulationsIn(session.mail.cache.get(CIRCULATION_KEY));
  const before = all.find((one) => one.committee === committee);
  const older = before?.date === date ? [before.print, ...before.earlier] : [];
  const entry: LastCirculation = {
    committee,
    date,
    on: state.choices.today,
    print,
    earlier: older.filter((one) => one !== "" && one !== print).slice(0, KEPT),
    file: wish?.name ?? "",
    to: to.map(addressHash),
    unsettled: usableActions(input).filter(
      (action) => action.owners.length === 0 || action.owners.some((o) => o.kind === "unknown"),
    ).length,
    domains: [...new Set(to.map((address) => address.split("@")[1]?.toLowerCase() ?? ""))],
  };
  const kept = await session.mail.cache.set(CIRCULATION_KEY, withCirculation(all, entry));
  const told = usableActions(input).map((action) => toldOf(action, input));
  session.store.update((now) => ({ ...now, choices: { ...now.choices, told } }));
  return kept.ok;
}
