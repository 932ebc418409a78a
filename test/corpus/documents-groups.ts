import { p, table } from "../support/docx-builder";
import { made, type WordDocument } from "./made";

/** Paragraphs of plain words. */
const lines = (...texts: readonly string[]): readonly string[] => texts.map((text) => p(text));

/** Minutes of working groups and technical bodies: roll calls, chairs above the list, actions recorded twice. */
export const documentsOfGroups = (): readonly WordDocument[] => [
  made(
    "attendees-and-their-bodies.docx",
    {
      layout:
        "a table without headings under 'Attendees': people and the bodies they are from, some of which could be names",
      attendance: [
        { name: "Rhea Stone", status: "present", organisation: "Department of Tides" },
        { name: "Colin Marsh", status: "present", organisation: "WK Lights - Maps", roles: ["chair"] },
        { name: "Vera Lund", status: "present", organisation: "Hydro Ltd" },
        { name: "Abel Frost", status: "present", organisation: "Tidal Survey" },
      ],
      actions: [],
    },
    p("Tide Maps Committee", { pStyle: "Title" }),
    p("14 January 2027"),
    p("Attendees"),
    table([
      ["Rhea Stone", "Department of Tides"],
      ["Colin Marsh (chair)", "WK Lights - Maps"],
      ["Vera Lund", "Hydro Ltd"],
      ["Abel Frost", "Tidal Survey"],
    ]),
    p("The maps were looked at."),
  ),
  made(
    "roll-call-of-countries.docx",
    {
      layout:
        "a numbered heading in two names that ends with a stop, numbered people under it, a sentence about two of them above",
      meeting: { date: "2027-05-04" },
      attendance: [
        { name: "Tove Lind", status: "present", roles: ["Convenor"] },
        { name: "Ned Farrow", status: "present", roles: ["Chairman"] },
        { name: "Imre Bartos", status: "present", organisation: "Hungary" },
        { name: "Sari Kallio", status: "present", organisation: "Finland" },
      ],
      actions: [],
      decisions: [{ text: "The agenda was discussed and generally approved by a 3-0-1 vote." }],
    },
    ...lines(
      "Minutes of the meeting of the Kite Line Experts",
      "4 May 2027",
      "1. Opening",
      "Mrs. Falk and Mr. Orr described the hall and the supper that was laid on for the evening.",
      "1.1 Introduction of Delegates/Roll Call.",
      "1. Tove Lind - Convenor",
      "2. Ned Farrow - Chairman",
      "3. Imre Bartos - Hungary",
      "4. Sari Kallio - Finland",
      "1.2 Agenda.",
      "The agenda was discussed and generally approved by a 3-0-1 vote.",
    ),
  ),
  made(
    "chair-between-agenda-and-list.docx",
    {
      layout:
        "place over the date, an agenda, then who chaired and who wrote above the list of attendees; the first heading of the business has an ampersand",
      meeting: { date: "2027-03-09", venue: "Harbour Light Hotel – Penwick" },
      attendance: [
        { name: "Della Rowan", status: "present", roles: ["Chair"] },
        { name: "Otto Pym", status: "inAttendance", roles: ["Minutes"] },
        { name: "Ina Cole", status: "present" },
        { name: "Bart Oakes", status: "present" },
        { name: "Lily Marsh", status: "present" },
        { name: "Gus Thorne", status: "apologies" },
      ],
      actions: [],
    },
    ...lines(
      "Buoy Keepers’ Forum, twelfth summary",
      "Harbour Light Hotel – Penwick",
      "9 March 2027",
      "1. Welcome",
      "2. Paint",
      "3. Chains",
      "Chair: Della Rowan",
      "Scribe: Otto Pym",
      "Attendees:",
      "Ina Cole, Bart Oakes, Lily Marsh",
      "Apologies: Gus Thorne",
      "",
      "Paint &amp; Primer:",
      "The forum looked at three tins of paint and liked the red one.",
    ),
  ),
  made(
    "actions-recorded-in-a-log.docx",
    {
      layout: "people by their letters; each action again in a summary, with the place where it is recorded",
      meeting: { date: "2027-06-02" },
      attendance: [
        { name: "SB", status: "present" },
        { name: "RB", status: "present" },
        { name: "KT", status: "present", roles: ["Chair"] },
      ],
      actions: [{ text: "SB to sketch the burner", owners: [{ name: "SB" }] }],
    },
    ...lines(
      "Lantern Format Group",
      "2 June 2027",
      "Present: SB, RB, KT",
      "Chair: KT",
      "",
      "Priorities",
      "KT: we should begin with the Solar Burner",
      "&lt;RB&gt; that is from the paper on: Solar Burner",
      "ACTION: SB to sketch the burner",
      "Summary of Action Items",
      "[NEW] ACTION: SB to sketch the burner [recorded in https://lantern.example/2027/06/02-log]",
    ),
  ),
  made(
    "also-in-attendance-behind-sentence.docx",
    {
      layout: "attendance told in two sentences, the second of those in attendance; actions with a number in brackets",
      meeting: { date: "2027-01-11" },
      attendance: [
        { name: "Hal Dorn", status: "present" },
        { name: "Nia Price", status: "present" },
        { name: "Lev Adler", status: "present" },
        { name: "Rosa Quill", status: "inAttendance", roles: ["Secretary"] },
        { name: "Tim Vane", status: "inAttendance", roles: ["Treasurer"] },
      ],
      actions: [{ text: "N. Price will order the gauges.", owners: [{ name: "Nia Price" }], implied: true }],
    },
    ...lines(
      "Foundation for Open Weirs",
      "Minutes, regular meeting of the board, 11 January 2027",
      "A regular meeting of the board was held over the telephone beginning at 17:15 UTC, 11 January 2027. Hal Dorn presided.",
      "1   Attendance",
      "The following trustees were present at the meeting: Hal Dorn, Nia Price, and Lev Adler. Also in attendance were Rosa Quill (Secretary), and Tim Vane (Treasurer).",
      "2   Gauges",
      "[41] N. Price will order the gauges.",
    ),
  ),
  made(
    "call-signs-and-pending-actions.docx",
    {
      layout:
        "people by the letters of their stations, others on a call, stars behind some, observers and speakers; pending actions with how they stand; a table of actions under 'Ref No:'",
      meeting: { date: "2027-05-06" },
      attendance: [
        { name: "Nora Finch", status: "present" },
        { name: "Emil Stark", status: "present" },
        { name: "Ada Prowse", status: "present", organisation: "Weir Radio" },
        { name: "Jon Teale", status: "present", organisation: "Tarn Radio" },
        { name: "Sten Riva", status: "inAttendance" },
        { name: "Lotte Brand", status: "present" },
      ],
      previousActions: [
        { ref: "12.1", status: "open" },
        { ref: "12.4", status: "done" },
      ],
      actions: [{ ref: "MAY27/1", text: "Nora to mend the mast", owners: [{ name: "Nora Finch" }] }],
    },
    p("Relay Council", { pStyle: "Title" }),
    ...lines(
      "6 May 2027",
      "Members",
      "QX7IW Nora Finch",
      "Q7LCD Emil Stark",
      "Ada Prowse * (Weir Radio), Jon Teale * (Tarn Radio)",
      "Observers and speakers",
      "Sten Riva",
      "on Video call",
      "Lotte Brand",
      "",
      "Pending actions as of April",
      "Action 12.1 - No progress",
      "Action 12.4 - Done",
      "",
      "Actions and decisions",
    ),
    table([
      ["Ref No:", "Action/Decision", "Owner"],
      ["MAY27/1", "Nora to mend the mast", "Nora Finch"],
    ]),
  ),
];
