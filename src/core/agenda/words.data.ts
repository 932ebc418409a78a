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
  cy: {
    agenda: "Agenda",
    minutes: "Cofnodion",
    business: "Busnes",
    purposes: { decide: "i benderfynu", discuss: "i'w drafod", note: "i'w nodi" },
    occasions: {
      ordinary: "",
      annual: "Cyfarfod blynyddol",
      budget: "Cyfarfod cyllideb",
      extraordinary: "Cyfarfod arbennig",
    },
    date: "Dyddiad",
    time: "Amser",
    venue: "Lleoliad",
    chair: "Cadeirydd",
    secretary: "Clerc",
    present: "Yn bresennol",
    inAttendance: "Hefyd yn bresennol",
    apologies: "Ymddiheuriadau",
    timeClosed: "Daeth y cyfarfod i ben am {time}.",
    signed: "Llofnodwyd fel cofnod cywir (Cadeirydd)",
    signedOn: "Dyddiad",
    allotted: "{count} munud",
  },
};

const inOne = (language: string): AgendaWords => AGENDA_WORDS[language] ?? (AGENDA_WORDS["en-GB"] as AgendaWords);

const both = (one: string, other: string): string => (one === other || one === "" ? one : `${one} / ${other}`);

const paired = <Key extends string>(one: Readonly<Record<Key, string>>, other: Readonly<Record<Key, string>>) =>
  Object.fromEntries((Object.keys(one) as Key[]).map((key) => [key, both(one[key], other[key])])) as Record<
    Key,
    string
  >;

/** The words of a language, or of two beside each other; English where a language has none of its own. */
export function agendaWords(language: string, second?: string): AgendaWords {
  const one = inOne(language);
  if (second === undefined) return one;
  const other = inOne(second);
  const { purposes, occasions, ...single } = one;
  const { purposes: _purposes, occasions: _occasions, ...otherSingle } = other;
  return {
    ...paired(single, otherSingle),
    purposes: paired(purposes, other.purposes),
    occasions: paired(occasions, other.occasions),
  };
}
