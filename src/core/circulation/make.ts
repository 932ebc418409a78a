import { asChosen } from "./chosen";
import type { Draft, DraftKind } from "./draft";
import { agendaDraft } from "./drafts/agenda";
import { apologiesDrafts } from "./drafts/apologies";
import { chairDraft } from "./drafts/chair";
import { circulationDraft } from "./drafts/circulation";
import { correctionDrafts } from "./drafts/correction";
import { guestDrafts } from "./drafts/guest";
import { invitationDraft } from "./drafts/invitation";
import { ownerDrafts } from "./drafts/owner";
import { reminderDrafts } from "./drafts/reminder";
import type { DraftInput } from "./setting";

/** Every kind of draft, in the order in which a clerk needs them. */
export const DRAFT_KINDS: readonly DraftKind[] = [
  "chair",
  "circulation",
  "owner",
  "apologies",
  "guest",
  "invitation",
  "agenda",
  "reminder",
  "correction",
];

const MAKERS: Readonly<Record<DraftKind, (input: DraftInput) => readonly Draft[]>> = {
  chair: (input) => [chairDraft(input)],
  circulation: (input) => [circulationDraft(input)],
  owner: ownerDrafts,
  apologies: apologiesDrafts,
  guest: guestDrafts,
  invitation: (input) => [invitationDraft(input)],
  agenda: (input) => [agendaDraft(input)],
  reminder: reminderDrafts,
  correction: correctionDrafts,
};

/** The drafts of one kind: one mail, or one to each person. Empty when there is nothing to write of. */
export const makeDrafts = (kind: DraftKind, input: DraftInput): readonly Draft[] => MAKERS[kind](asChosen(input));
