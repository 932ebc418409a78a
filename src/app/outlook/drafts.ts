import { asChosen } from "../../core/circulation/chosen";
import type { Action } from "../../core/minutes/record";
import type { Draft, DraftKind, Recipient } from "../../core/circulation/draft";
import { DRAFT_KINDS, makeDrafts } from "../../core/circulation/make";
import { guestItems } from "../../core/circulation/drafts/guest";
import type { Choices, DraftInput, RecipientField } from "../../core/circulation/setting";
import { keep } from "./keep";
import type { Session } from "./session";
import { readMinutes, type OutlookState } from "./state";

/** The drafts of one kind, as the list shows them. */
export interface DraftGroup {
  readonly kind: DraftKind;
  readonly drafts: readonly Draft[];
}

/** What the drafts are made from; null until minutes were read. */
export function draftInput(state: OutlookState): DraftInput | null {
  const read = readMinutes(state);
  if (!read) return null;
  return {
    minutes: read.minutes,
    blocks: read.blocks,
    setting: state.setting,
    choices: state.choices,
    found: state.found,
    calendar: state.calendar,
  };
}

/** The actions that the minutes mark, each once. */
export function markedActions(state: OutlookState): readonly Action[] {
  const input = draftInput(state);
  return input ? asChosen(input).minutes.actions.filter((action) => action.origin !== "commitment") : [];
}

/** Every draft that these minutes give, by kind; kinds without any are left out. */
export function draftGroups(state: OutlookState): readonly DraftGroup[] {
  const input = draftInput(state);
  if (!input) return [];
  return DRAFT_KINDS.map((kind) => ({ kind, drafts: makeDrafts(kind, input) })).filter(
    (group) => group.drafts.length > 0,
  );
}

/** A draft by its key, or null when it is no longer made. */
export function draftByKey(state: OutlookState, key: string): Draft | null {
  const input = draftInput(state);
  const kind = DRAFT_KINDS.find((name) => key === name || key.startsWith(`${name}:`));
  return (input && kind && makeDrafts(kind, input).find((draft) => draft.key === key)) ?? null;
}

/** The next draft of the same kind that is not ticked, with its place among them ("3 of 9"). */
export function nextOfKind(
  group: DraftGroup,
  ticked: OutlookState["ticked"],
): { readonly draft: Draft; readonly place: number } | null {
  const at = group.drafts.findIndex((draft) => !Object.hasOwn(ticked, draft.key));
  const draft = group.drafts[at];
  return draft ? { draft, place: at + 1 } : null;
}

/** Changes the clerk's choices; every draft follows from them. */
export async function choose(session: Session, change: (choices: Choices) => Choices): Promise<void> {
  session.store.update((state) => ({ ...state, choices: change(state.choices), pending: null }));
  await keep(session);
}

/** Puts a recipient into a field, or takes them off. */
export const setField = (session: Session, recipient: Recipient, field: RecipientField): Promise<void> =>
  choose(session, (choices) => ({ ...choices, fields: { ...choices.fields, [recipient.key]: field } }));

/** Changes a sentence of one draft. `slot` is "<language>:<name>" as the paragraph carries it. */
export const setWording = (session: Session, draft: Draft, slot: string, words: string): Promise<void> =>
  choose(session, (choices) => ({ ...choices, wording: { ...choices.wording, [`${draft.key}|${slot}`]: words } }));

/** The items a guest is told of. */
export const setGuestItems = (session: Session, name: string, items: readonly string[]): Promise<void> =>
  choose(session, (choices) => ({ ...choices, guestItems: { ...choices.guestItems, [name]: items } }));

/** Confirms what stands for the committee, for this and later drafts of these minutes. */
export async function confirmAll(session: Session): Promise<void> {
  session.store.update((state) => ({ ...state, setting: { ...state.setting, allMeansMembership: true } }));
  await keep(session);
}

/** Formal or friendly wording for every draft. */
export async function setTone(session: Session, tone: "formal" | "friendly"): Promise<void> {
  session.store.update((state) => ({ ...state, setting: { ...state.setting, tone } }));
  await keep(session);
}

/** Shows a draft, or the list (null). */
export const openDraft = (session: Session, key: string | null): void =>
  session.store.update((state) => ({ ...state, open: key, pending: null, told: null }));

/** Ticks a draft off, or takes the tick away. */
export async function tick(session: Session, key: string, on: boolean): Promise<void> {
  const { choices } = session.store.get();
  session.store.update((state) => {
    const { [key]: _gone, ...others } = state.ticked;
    return { ...state, ticked: on ? { ...others, [key]: choices.today } : others };
  });
  await keep(session);
}

/** Who of a draft's people cannot be written to, as no address is known, and how many people it is for. */
export function blanks(draft: Draft): { readonly missing: readonly string[]; readonly people: number } {
  const meant = draft.recipients.filter((person) => person.field !== "off");
  return { missing: meant.filter((person) => !person.address).map((person) => person.name), people: meant.length };
}

/** Numbers of the items a guest is told of now: chosen, or found by their name. */
export function shownGuestItems(state: OutlookState, name: string): readonly string[] {
  const input = draftInput(state);
  return input ? guestItems(name, input).flatMap((item) => (item.number === null ? [] : [item.number])) : [];
}
