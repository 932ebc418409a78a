import { localTime } from "../../core/circulation/zone";
import type { MailAttachmentInfo } from "../../ports/mail";
import { failed, type Outcome } from "../../ports/outcome";
import { readFile } from "./effective";
import { keep } from "./keep";
import type { Session } from "./session";
import { readMinutes } from "./state";
import { knownAddresses } from "./addresses";

/** Today's day where the clerk is, "YYYY-MM-DD". */
export const today = (session: Session): string => localTime(session.now(), session.localZone).date;

/** Files that could be minutes, by their name. Cloud attachments are offered too: choosing one says what to do. */
const couldBeMinutes = (file: MailAttachmentInfo): boolean => /\.(?:docx|docm|doc|dotx)$/i.test(file.name);

/** Looks at the open item: its files and the people on it. Called at the start and whenever another item is open. */
export async function followItem(session: Session): Promise<void> {
  const capabilities = session.mail.capabilities();
  const item = await session.mail.item();
  const value = item.ok ? item.value : null;
  session.store.update((state) => ({
    ...state,
    capabilities,
    item: value,
    offers: value?.attachments.filter(couldBeMinutes) ?? [],
    found: [...state.found.filter((entry) => entry.source !== "message"), ...knownAddresses(session, value)],
    pending: null,
    told: item.ok ? state.told : { kind: "failed", failure: item.failure },
  }));
}

/** Begins: the open item, and whether minutes of an earlier pane can be taken up again. */
export async function startPane(session: Session): Promise<void> {
  session.store.update((state) => ({ ...state, choices: { ...state.choices, today: today(session) } }));
  await followItem(session);
  const kept = await session.memory.load();
  if (!kept) return;
  const composing = session.store.get().capabilities.situation.endsWith("Compose");
  session.store.update((state) => ({ ...state, lastUsed: kept.name }));
  // A draft that was just opened to be filled goes on with the list where it was left.
  if (composing && session.store.get().offers.length === 0) await takeLastUsed(session);
}

/** Takes up the minutes, ticks and choices of the last pane. */
export async function takeLastUsed(session: Session): Promise<void> {
  const kept = await session.memory.load();
  if (!kept) return;
  const { setting, ticked, parts } = kept;
  await takeBytes(session, kept.name, kept.bytes);
  session.store.update((state) => ({
    ...state,
    setting,
    ticked,
    parts,
    choices: { ...kept.choices, today: today(session) },
  }));
}

/** Reads minutes from a file on the open item. */
export async function takeAttachment(session: Session, file: MailAttachmentInfo): Promise<void> {
  session.store.update((state) => ({ ...state, minutes: { phase: "reading", name: file.name }, told: null }));
  const bytes: Outcome<Uint8Array> =
    file.kind === "cloud" ? failed("cloud-only") : await session.mail.attachment(file.id);
  if (bytes.ok) return takeBytes(session, file.name, bytes.value);
  session.store.update((state) => ({
    ...state,
    minutes: { phase: "failed", name: file.name, failure: bytes.failure },
  }));
}

/** Reads minutes from the bytes of a file that was chosen or dropped. Whatever was read before gives way. */
export async function takeBytes(session: Session, name: string, bytes: Uint8Array): Promise<void> {
  session.store.update((state) => ({
    ...state,
    minutes: { phase: "reading", name },
    told: null,
    open: null,
    pending: null,
  }));
  const opened = await session.files.open(bytes);
  if (!opened.ok) {
    session.store.update((state) => ({ ...state, minutes: { phase: "failed", name, failure: opened.failure } }));
    return;
  }
  const { read, state: stage } = readFile(name, bytes, opened.value.snapshot, opened.value.facts, session.language);
  const before = readMinutes(session.store.get());
  session.store.update((state) => ({
    ...state,
    minutes: { phase: "ready", read },
    choices: { ...state.choices, state: stage, today: today(session) },
    // Another set of minutes has a list of its own; the same ones go on where they were.
    ...(before && before.version !== read.version ? { ticked: {}, parts: {} } : {}),
  }));
  await keep(session);
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
  }));
}
