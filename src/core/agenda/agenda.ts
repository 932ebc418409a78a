import type { BodyKind, Nation } from "../committee/profile";

export const PURPOSES = ["decide", "discuss", "note"] as const;
/** What an item is for. */
export type Purpose = (typeof PURPOSES)[number];

export const OCCASIONS = ["ordinary", "annual", "budget", "extraordinary"] as const;
/** What kind of meeting the agenda is for. "extraordinary": only the business summoned, no approval of minutes. */
export type Occasion = (typeof OCCASIONS)[number];

/** One line of business. Words in braces ("{officer}") become placeholders that the clerk fills in. */
export interface AgendaItem {
  readonly title: string;
  /** The title in a second language, where the agenda is bilingual; absent: it has not been translated. */
  readonly translated?: string;
  readonly purposes: readonly Purpose[];
  /** Occasions on which it stands on the agenda; absent: all. */
  readonly on?: readonly Occasion[];
  /** Lines under the item. */
  readonly notes?: readonly string[];
  /** Minutes set aside; absent where the agenda gives none. */
  readonly minutes?: number;
  /** True for an item that is shown with a place for its presenter. */
  readonly presented?: boolean;
  /** Who presents it, where that is known. */
  readonly presenter?: string;
  /** Taken without press and public: the minutes under it are restricted. */
  readonly restricted?: boolean;
  /** The resolution to exclude press and public: its wording is added. */
  readonly excludes?: boolean;
  /** Where it comes from, when proposed from earlier minutes: the sentence. */
  readonly because?: string;
}

/** An agenda to start from: a standard one, or a committee's own. */
export interface Agenda {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly BodyKind[];
  readonly nation?: Nation;
  /** BCP 47 of the titles, and of the translations where it is bilingual. */
  readonly languages: readonly string[];
  /** Sentences above the business ("Members are summoned…"). */
  readonly opening: readonly string[];
  readonly items: readonly AgendaItem[];
  /** Sentences below the business. */
  readonly closing: readonly string[];
  /** What the clerk should know of this kind of agenda; shown in the pane, never inserted. */
  readonly advice: readonly string[];
  /** Occasions that the agenda knows besides the ordinary and the extraordinary one. */
  readonly occasions: readonly Occasion[];
}

/** The items that stand on the agenda on an occasion, in their order. */
export const itemsOn = (agenda: Agenda, occasion: Occasion): readonly AgendaItem[] =>
  agenda.items.filter((item) => !item.on || item.on.includes(occasion));
