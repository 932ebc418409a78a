import type { Draft } from "../../core/circulation/draft";
import { toldOf } from "../../core/circulation/drafts/correction";
import { commonFields } from "../../core/circulation/writer";
import { addressHash } from "../../core/circulation/alert/print";
import { CIRCULATION_KEY, lastCirculation, type LastCirculation } from "../../core/circulation/circulated";
import { usableActions } from "../../core/circulation/actions";
import { asChosen } from "../../core/circulation/chosen";
import { draftInput } from "./drafts";
import { makeFile } from "./files";
import type { Session } from "./session";
import { readMinutes } from "./state";

/** Prints of files circulated before for the same meeting that are kept, so that an old version is known again. */
const KEPT = 5;

/**
 * Remembers what is going out and to whom, for the check before sending, and what owners are told of, so that a later
 * change offers a correction.
 */
export async function rememberCirculation(session: Session, draft: Draft): Promise<void> {
  const state = session.store.get();
  const [given, read] = [draftInput(state), readMinutes(state)];
  if (!given || !read) return;
  const input = asChosen(given);
  const committee = commonFields(input).committee;
  const to = draft.recipients
    .filter((person) => person.field !== "off" && person.address)
    .map((person) => person.address);
  const date = read.minutes.meeting.date?.value ?? "";
  const [wish] = draft.files;
  const file = wish ? await makeFile(session, wish) : null;
  const print = file?.ok ? ((await session.files.print(file.value.bytes)) ?? "") : "";
  const before = lastCirculation(session.mail.cache.get(CIRCULATION_KEY));
  const older = before?.date === date ? [before.print, ...before.earlier] : [];
  const entry: LastCirculation = {
    committee: typeof committee === "string" ? committee : "",
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
  await session.mail.cache.set(CIRCULATION_KEY, entry);
  const told = usableActions(input).map((action) => toldOf(action, input));
  session.store.update((now) => ({ ...now, choices: { ...now.choices, told } }));
}
