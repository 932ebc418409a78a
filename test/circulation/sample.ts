import type {
  Action,
  AgendaItem,
  Attendee,
  Decision,
  NextMeeting,
  Owner,
  RefinedMinutes,
} from "../../src/core/minutes/record";
import type { Block } from "../../src/core/text/block";
import {
  NO_CHOICES,
  NO_PROFILE,
  type Choices,
  type DraftInput,
  type Setting,
} from "../../src/core/circulation/setting";

/** Minutes of an invented harbour board, as the reader would give them. Tests change what their story needs. */
const fact = (block: number, text = "x") => ({
  spans: [{ block, start: 0, end: text.length }],
  rule: "test",
  certainty: "stated" as const,
});

export const person = (name: string, status: Attendee["status"], more: Partial<Attendee> = {}): Attendee => ({
  ...fact(2, name),
  ...{ name, status, organisation: null, roles: [], note: null, joined: null, left: null, substituteFor: null },
  ...more,
});

export const owner = (name: string): Owner => ({
  ...fact(9),
  text: name,
  kind: "person",
  person: name,
  candidates: [],
});
export const group = (text: string): Owner => ({ ...fact(9), text, kind: "group", person: null, candidates: [] });

export const action = (
  ref: string | null,
  text: string,
  owners: readonly Owner[],
  more: Partial<Action> = {},
): Action => ({
  ...fact(9, text),
  ...{ ref, text, owners, due: null, status: "open", item: "3", origin: "label", restricted: false, block: 9 },
  ...more,
});

export const due = (date: string) => ({ ...fact(9), text: date, date });

export const decision = (text: string, more: Partial<Decision> = {}): Decision => ({
  ...fact(8, text),
  ...{ text, item: "3", kind: "agreed", mover: null, seconder: null, votes: null, restricted: false },
  ...more,
});

export const item = (number: string, title: string, from: number, to: number, restricted = false): AgendaItem => ({
  ...fact(from, title),
  ...{ number, title, restricted, from, to, level: 0 },
});

const TEXTS = [
  "Harbour Board",
  "Minutes of the meeting held on 2 June 2026 in the Custom House",
  "Present: Anna Price (Chair), Bedwyr Rees, Carys Llwyd. Apologies: Dilys Evans. In attendance: Emrys Vaughan (Quay Lights Ltd)",
  "3 Quay lights",
  "Emrys Vaughan showed the new lamps. The board liked them and asked what they cost over ten years.",
  "Agreed: to buy twelve lamps.",
  "Action HB 01: Anna Price to order the lamps by 30 June 2026",
  "4 Staffing (exempt)",
  "The pay of the harbour master was discussed and raised to 41,234 pounds.",
  "Action HB 02: All to send mooring counts",
  "5 Next meeting: Tuesday 20 October 2026, 09:00 to 13:00, Custom House (to be confirmed)",
];

export const blocks: readonly Block[] = TEXTS.map((text) => ({ text, place: "body" }));

export const nextMeeting: NextMeeting = {
  ...fact(10, TEXTS[10]),
  ...{ date: "2026-10-20", start: "09:00", end: "13:00", venue: "Custom House", tentative: true },
  text: "Tuesday 20 October 2026, 09:00 to 13:00, Custom House (to be confirmed)",
};

const stated = (value: string) => ({ ...fact(1), value });

export const minutes: RefinedMinutes = {
  meeting: {
    ...{ body: stated("Harbour Board"), title: null, date: stated("2026-06-02") },
    ...{ start: stated("10:00"), end: stated("12:00"), venue: stated("Custom House") },
  },
  attendance: [
    person("Anna Price", "present", { roles: ["Chair"] }),
    person("Bedwyr Rees", "present"),
    person("Carys Llwyd", "present"),
    person("Dilys Evans", "apologies"),
    person("Emrys Vaughan", "inAttendance", { organisation: "Quay Lights Ltd" }),
  ],
  items: [
    item("3", "Quay lights", 3, 6),
    item("4", "Staffing (exempt)", 7, 8, true),
    item("5", "Next meeting", 10, 10),
  ],
  actions: [
    action("HB 01", "Anna Price to order the lamps", [owner("Anna Price")], { due: due("2026-06-30"), block: 6 }),
    action("HB 02", "All to send mooring counts", [group("All")], { block: 9, item: null }),
    action("HB 03", "Tell the harbour master of the 41,234 pounds", [owner("Carys Llwyd")], {
      restricted: true,
      block: 8,
      item: "4",
    }),
    action(null, "Bedwyr might look at the buoys", [owner("Bedwyr Rees")], { origin: "commitment", block: 4 }),
  ],
  previousActions: [],
  decisions: [
    decision("to buy twelve lamps"),
    decision("to raise the pay to 41,234 pounds", { restricted: true, item: "4" }),
  ],
  nextMeeting,
  findings: [],
  references: null,
  restricted: [{ from: 7, to: 9 }],
};

export const setting: Setting = {
  ...NO_PROFILE,
  committee: "Harbour Board",
  members: [
    { name: "Anna Price", address: "anna.price@harbour.example" },
    { name: "Bedwyr Rees", address: "bedwyr@harbour.example" },
    { name: "Carys Llwyd", address: "" },
    { name: "Dilys Evans", address: "dilys@harbour.example" },
  ],
  officers: [{ name: "Olwen Clark", address: "olwen@harbour.example" }],
  allMeansMembership: true,
};

export const choices: Choices = { ...NO_CHOICES, today: "2026-06-03" };

/** A draft's input of the sample, with parts replaced. */
export const input = (
  more: {
    minutes?: Partial<RefinedMinutes>;
    setting?: Partial<Setting>;
    choices?: Partial<Choices>;
    blocks?: readonly Block[];
  } = {},
): DraftInput => ({
  minutes: { ...minutes, ...more.minutes },
  setting: { ...setting, ...more.setting },
  choices: { ...choices, ...more.choices },
  blocks: more.blocks ?? blocks,
  found: [],
});
