import { localTime } from "../../core/circulation/zone";
import type { MailAttachmentInfo, MailItem } from "../../ports/mail";
import { failed, type Failure, type Outcome } from "../../ports/outcome";
import { fold } from "../../core/text/fold";
import type { CommitteeProfile } from "../../core/committee/profile";
import { settingFromProfile } from "../../core/circulation/from-profile";
import { NO_CHOICES, NO_PROFILE, type MinutesState } from "../../core/circulation/setting";
import { isRemembered, rememberedInvitations, rememberInvitation } from "./invitations";
import { keep, meetingKey } from "./keep";
import type { Session } from "./session";
import { readMinutes, type MinutesView, type OutlookState, type ReadMinutes } from "./state";
import { knownAddresses } from "./addresses";
import { NOTE_UID } from "./notes";

/** Today's day where the clerk is, "YYYY-MM-DD". */
export const today = (session: Session): string => localTime(session.now(), session.localZone).date;

/** Files that could be minutes, by their name. Cloud attachments are offered too: choosing one says what to do. */
const couldBeMinutes = (file: MailAttachmentInfo): boolean => /\.(?:docx|docm|doc|dotx)$/i.test(file.name);

/** Looks at the open item: its files and the people on it. Called at the start and whenever another item is open. */
export async function followItem(session: Session): Promise<void> {
  const capabilities = session.mail.capabilities();
  const item = await session.mail.item();
  const value = item.ok ? item.value : null;
  const openMeeting = value?.situation.startsWith("appointment") ? await meetingOf(session, value) : null;
  session.store.update((state) => ({
    ...state,
    capabilities,
    item: value,
    openMeeting,
    invitations: rememberedInvitations(session),
    offers: value?.attachments.filter(couldBeMinutes) ?? [],
    found: [...state.found.filter((entry) => entry.source !== "message"), ...knownAddresses(session, value)],
    pending: null,
    unfinished: null,
    told: item.ok ? state.told : { kind: "failed", failure: item.failure },
  }));
}

/** Which meeting's invitation an open appointment is, by its note or by what is remembered; its id is learnt here. */
async function meetingOf(session: Session, item: MailItem): Promise<string | null> {
  const notes = await session.mail.notes.load();
  const noted = notes.ok ? notes.value[NOTE_UID] : undefined;
  const known = rememberedInvitations(session).find((one) => one.uid === noted || isRemembered(item, one));
  if (known && known.id === null && item.itemId !== null)
    await rememberInvitation(session, { ...known, id: item.itemId });
  return noted ?? known?.uid ?? null;
}

/** Begins: the open item, and whether minutes of an earlier pane can be taken up again. */
export async function startPane(session: Session): Promise<void> {
  session.store.update((state) => ({ ...state, choices: { ...state.choices, today: today(session) } }));
  await followItem(session);
  const kept = await session.memory.load();
  if (!kept) return;
  const composing = session.store.get().capabilities.situation.endsWith("Compose");
  session.store.update((state) => ({ ...state, lastUsed: kept.name, toldOf: kept.told }));
  // A draft that was just opened to be filled goes on with the list where it was left.
  if (composing && session.store.get().offers.length === 0) await takeLastUsed(session);
}

/** Takes up the minutes, ticks and choices of the last pane. */
export async function takeLastUsed(session: Session): Promise<void> {
  const kept = await session.memory.load();
  if (!kept) return;
  const { setting, ticked, parts, log, found = [] } = kept;
  session.store.update((state) => ({ ...state, toldOf: kept.told }));
  await takeBytes(session, kept.name, kept.bytes);
  session.store.update((state) => ({
    ...state,
    setting,
    ticked,
    parts,
    log,
    found: [...state.found.filter((entry) => entry.source !== "file"), ...found],
    choices: { ...kept.choices, today: today(session) },
  }));
}

/** Reads minutes from a file on the open item. */
export async function takeAttachment(session: Session, file: MailAttachmentInfo): Promise<void> {
  const before = session.store.get().minutes;
  session.store.update((state) => ({ ...state, minutes: { phase: "reading", name: file.name }, told: null }));
  const bytes: Outcome<Uint8Array> =
    file.kind === "cloud" ? failed("cloud-only") : await session.mail.attachment(file.id);
  if (bytes.ok) return takeBytes(session, file.name, bytes.value, before);
  notRead(session, file.name, bytes.failure, before);
}

/** Tells that a file could not be read. Minutes that were read before stay, with all that the clerk did for them. */
const notRead = (session: Session, name: string, failure: Failure, before: MinutesView): void =>
  session.store.update((state) =>
    before.phase === "ready"
      ? { ...state, minutes: before, told: { kind: "failed", failure, name } }
      : { ...state, minutes: { phase: "failed", name, failure } },
  );

/**
 * Reads minutes from the bytes of a file that was chosen or dropped. What was read before gives way once that is done.
 *
 * @param before the minutes that stay when this file cannot be read
 */
export async function takeBytes(
  session: Session,
  name: string,
  bytes: Uint8Array,
  before: MinutesView = session.store.get().minutes,
): Promise<void> {
  session.store.update((state) => ({ ...state, minutes: { phase: "reading", name }, told: null, pending: null }));
  const opened = await session.files.open(bytes);
  if (!opened.ok) return notRead(session, name, opened.failure, before);
  const found = await reader();
  if (!found) return notRead(session, name, { code: "not-loaded" }, before);
  const { snapshot, facts } = opened.value;
  const { read, state: stage } = found.readFile(name, bytes, snapshot, facts, session.language);
  session.store.update((state) => ({
    ...taken({ ...state, minutes: before }, read, stage, today(session)),
    open: null,
  }));
  await keep(session);
}

/** The reader comes with the first minutes, so that the pane stands sooner; null when it could not be loaded. */
const reader = (): Promise<typeof import("./effective") | null> => import("./effective").catch(() => null);

/**
 * The state with minutes read. The same text goes on where it was; a new version of the same meeting's minutes keeps the
 * clerk's choices and begins its list anew; another meeting begins with nothing but its own.
 */
function taken(state: OutlookState, read: ReadMinutes, stage: MinutesState, day: string): OutlookState {
  const before = readMinutes(state);
  const key = meetingKey(read);
  const same = before !== null && meetingKey(before) === key;
  const told = state.toldOf.find(([meeting]) => meeting === key)?.[1] ?? [];
  const profile = profileFor(state, read, before === null);
  const setting = profile ? settingFromProfile(profile, day) : same ? state.setting : NO_PROFILE;
  return {
    ...state,
    minutes: { phase: "ready", read },
    setting,
    choices: { ...(same ? state.choices : { ...NO_CHOICES, told }), state: stage, today: day },
    ...(same && before.version === read.version ? {} : { ticked: {}, parts: {}, log: [] }),
  };
}

/** The committee's profile for these minutes: the one the clerk chose here if it is this committee's, else the file's own. */
function profileFor(state: OutlookState, read: ReadMinutes, first: boolean): CommitteeProfile | null {
  const { body, title } = read.minutes.meeting;
  const named = fold(body?.value ?? title?.value ?? "");
  const chosen = state.profile;
  return chosen && (first || fold(chosen.name) === named) ? chosen : read.profile;
}

/** Forgets the minutes here and in this installation's memory. */
export async function forgetMinutes(session: Session): Promise<void> {
  await session.memory.save(null);
  session.store.update((state) => ({
    ...state,
    minutes: { phase: "none" },
    ticked: {},
    parts: {},
    open: null,
    lastUsed: null,
    told: null,
    log: [],
    toldOf: [],
  }));
}
