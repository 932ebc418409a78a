import type { Draft } from "../../core/circulation/draft";
import { toldOf } from "../../core/circulation/drafts/correction";
import { commonFields } from "../../core/circulation/writer";
import { hashOf } from "../../core/record/hash";
import { usableActions } from "../../core/circulation/actions";
import { asChosen } from "../../core/circulation/chosen";
import { draftInput } from "./drafts";
import type { Session } from "./session";
import { readMinutes } from "./state";

/** What the mailbox remembers of the last circulation, for the check before sending. Addresses only as hashes. */
export interface LastCirculation {
  readonly committee: string;
  /** Day of the meeting. */
  readonly date: string;
  readonly on: string;
  readonly state: string;
  readonly version: string;
  readonly file: string;
  readonly to: readonly string[];
  /** Actions whose owner nobody settled. */
  readonly unsettled: number;
  /** Addresses' domains that belong to the committee. */
  readonly domains: readonly string[];
}

export const CIRCULATION_KEY = "circulation";

/** A short hash by which an address is known again without being kept. */
export const addressHash = (address: string): string => hashOf(address.toLowerCase()).slice(0, 8);

/** Remembers what is going out and to whom, and what owners are told of, so that a later change offers a correction. */
export async function rememberCirculation(session: Session, draft: Draft): Promise<void> {
  const state = session.store.get();
  const [given, read] = [draftInput(state), readMinutes(state)];
  if (!given || !read) return;
  const input = asChosen(given);
  const committee = commonFields(input).committee;
  const to = draft.recipients
    .filter((person) => person.field !== "off" && person.address)
    .map((person) => person.address);
  const entry: LastCirculation = {
    committee: typeof committee === "string" ? committee : "",
    date: read.minutes.meeting.date?.value ?? "",
    on: state.choices.today,
    state: state.choices.state,
    version: read.version,
    file: draft.files[0]?.name ?? "",
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
