import type { ActionOrigin, ActionStatus, AttendanceStatus, Certainty, DecisionKind } from "../../app/word/record";
import type { Failure } from "../../app/word/record";
import type { ManualRefusal, NoTag, TypingMode } from "../../app/word/record";

import type { PanelTitles } from "./panel-titles";

/**
 * Every word the pane shows, in one language. A language is one object of this type: the compiler finds what is
 * missing. Numbers and dates go in as values, so that each language orders and inflects them itself.
 */
export interface Catalogue {
  /** BCP 47 tag, used for dates and as the pane's `lang`. */
  readonly language: string;
  readonly pane: PaneWords;
  readonly record: RecordWords;
  readonly tagging: TaggingWords;
  readonly panels: PanelWords;
  readonly titles: PanelTitles;
  readonly failure: Readonly<Record<Failure["code"], string>>;
}

/** The few of them that are shown before the controls are loaded. */
export interface EarlyCatalogue extends Pick<Catalogue, "language" | "failure"> {
  readonly pane: Pick<
    PaneWords,
    | "product"
    | "record"
    | "reading"
    | "loading"
    | "panelFailed"
    | "welcome"
    | "understood"
    | "sample"
    | "sampleHint"
    | "sampleName"
  >;
  readonly record: Pick<RecordWords, "actions" | "decisions" | "attendance" | "next" | "present">;
}

/** The frame of the pane. */
export interface PaneWords {
  readonly product: string;
  readonly views: string;
  readonly record: string;
  readonly more: string;
  readonly back: string;
  readonly reading: string;
  readonly loading: string;
  readonly readAgain: string;
  readonly tryAgain: string;
  readonly stop: string;
  readonly stopping: string;
  readonly dismiss: string;
  readonly failedTitle: string;
  readonly panelFailed: string;
  readonly readOnly: string;
  readonly protected: string;
  readonly confirmed: string;
  readonly tracking: string;
  readonly whatChanged: (count: number) => string;
  readonly nothingChanged: string;
  readonly welcome: readonly [string, string, string];
  readonly understood: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  /** The sample of the first run, by the way in which it comes. */
  readonly sample: Readonly<Record<"open" | "download", string>>;
  readonly sampleHint: Readonly<Record<"open" | "download", string>>;
  readonly sampleName: string;
  readonly stillWritten: (paragraphs: readonly string[]) => string;
}

/** The record: what was read. */
export interface RecordWords {
  readonly actions: string;
  readonly earlier: string;
  readonly attendance: string;
  readonly decisions: string;
  readonly next: string;
  readonly suggestions: string;
  readonly findings: string;
  readonly none: Readonly<Record<"actions" | "attendance" | "decisions" | "next", string>>;
  readonly goTo: string;
  readonly owner: string;
  readonly noOwner: string;
  readonly whichOwner: (written: string) => string;
  readonly due: string;
  readonly noDue: string;
  readonly item: (number: string) => string;
  readonly tagged: string;
  readonly untag: string;
  readonly edit: string;
  /** Said of an action whose owner, date, status or reference the clerk chose. */
  readonly completed: string;
  readonly restricted: string;
  readonly nextReference: (reference: string) => string;
  readonly tentative: string;
  readonly dateUnknown: string;
  readonly time: (start: string, end: string | null) => string;
  readonly movedBy: (mover: string, seconder: string | null) => string;
  readonly votes: (inFavour: number | null, against: number | null, abstained: number | null) => string;
  readonly status: Readonly<Record<ActionStatus, string>>;
  readonly origin: Readonly<Record<ActionOrigin, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly present: Readonly<Record<AttendanceStatus, string>>;
  readonly kind: Readonly<Record<DecisionKind, string>>;
  readonly joined: (when: string) => string;
  readonly left: (when: string) => string;
  readonly substituteFor: (name: string) => string;
}

/** Tagging and typing. */
export interface TaggingWords {
  readonly tagAll: (count: number) => string;
  readonly allTagged: (count: number) => string;
  readonly untagAll: string;
  readonly mode: string;
  readonly modes: Readonly<Record<TypingMode, string>>;
  readonly meeting: string;
  readonly progress: Readonly<Record<"tagging" | "untagging" | "writing", (written: number, total: number) => string>>;
  readonly tagged: (count: number, refused: number, overBudget: number) => string;
  readonly nothingToTag: string;
  readonly untagged: (count: number) => string;
  readonly stopped: (written: number, total: number) => string;
  readonly written: string;
  readonly upToDate: string;
  readonly kept: string;
  readonly lineWritten: (kept: number) => string;
  readonly rescanned: (count: number) => string;
  readonly cannotTag: Readonly<Record<ManualRefusal | NoTag, string>>;
  readonly copies: (count: number) => string;
  readonly copyText: (title: string) => string;
  readonly copyOwn: string;
  readonly copyUntag: string;
}

/** The panels under "More". */
export interface PanelWords {
  readonly agenda: string;
  readonly agendaHint: string;
  readonly check: string;
  readonly checkHint: string;
  readonly clean: string;
  readonly levels: Readonly<Record<"before" | "ask" | "note", string>>;
  readonly show: string;
  readonly kindOfAgenda: string;
  readonly occasion: string;
  readonly occasions: Readonly<Record<"ordinary" | "annual" | "budget" | "extraordinary", string>>;
  readonly purposes: string;
  readonly timings: string;
  readonly preview: string;
  readonly insertAgenda: string;
  readonly insertMinutes: string;
  readonly insertFromDocument: string;
  readonly untranslated: (titles: readonly string[]) => string;
  readonly actions: string;
  readonly actionsHint: string;
  readonly addOwner: string;
  readonly add: string;
  readonly takeOff: (name: string) => string;
  readonly because: (reason: string) => string;
  readonly status: string;
  readonly proposed: string;
  readonly outputs: Readonly<Record<"html" | "csv" | "xlsx", string>>;
  readonly templates: string;
  readonly templatesHint: string;
  readonly summary: string;
  readonly summaryHint: string;
  readonly restricted: string;
  readonly restrictedHint: string;
  readonly stateHint: string;
  readonly copies: string;
  readonly copiesHint: string;
  readonly circulate: string;
  readonly circulateHint: string;
  readonly state: string;
  readonly states: Readonly<Record<"draft" | "agreed" | "confirmed" | "signed", string>>;
  readonly withRestricted: string;
  readonly help: string;
  readonly helpHint: string;
  readonly helpText: readonly string[];
  readonly copyDiagnostics: string;
  readonly diagnosticsCopied: string;
  readonly diagnosticsHold: string;
  readonly cancel: string;
}
