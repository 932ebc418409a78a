import type { Occasion, Purpose } from "./agenda";

/** The standing words of agendas and minutes in one language. */
export interface AgendaWords {
  readonly agenda: string;
  readonly minutes: string;
  readonly business: string;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly occasions: Readonly<Record<Occasion, string>>;
  readonly date: string;
  readonly time: string;
  readonly venue: string;
  readonly chair: string;
  readonly secretary: string;
  readonly present: string;
  readonly inAttendance: string;
  readonly apologies: string;
  readonly timeClosed: string;
  readonly signed: string;
  readonly signedOn: string;
  /** "{count} minutes". */
  readonly allotted: string;
}

export const AGENDA_WORDS: Readonly<Record<string, AgendaWords>> = {
  "en-GB": {
    agenda: "Agenda",
    minutes: "Minutes",
    business: "Business",
    purposes: { decide: "to decide", discuss: "to discuss", note: "to note" },
    occasions: {
      ordinary: "",
      annual: "Annual meeting",
      budget: "Budget meeting",
      extraordinary: "Extraordinary meeting",
    },
    date: "Date",
    time: "Time",
    venue: "Venue",
    chair: "Chair",
    secretary: "Secretary",
    present: "Present",
    inAttendance: "In attendance",
    apologies: "Apologies",
    timeClosed: "The meeting closed at {time}.",
    signed: "Signed as a correct record (chair)",
    signedOn: "Date",
    allotted: "{count} minutes",
  },
};

/** The words of a language; English where it has none of its own. */
export const agendaWords = (language: string): AgendaWords =>
  AGENDA_WORDS[language] ?? (AGENDA_WORDS["en-GB"] as AgendaWords);
