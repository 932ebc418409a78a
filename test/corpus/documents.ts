import { p, r, table } from "../support/docx-builder";
import { documentsOfGroups } from "./documents-groups";
import { documentsOfBoards } from "./documents-of-boards";
import { documentsFromTemplates } from "./documents-more";
import { made, type WordDocument } from "./made";

/** Minutes whose layout needs Word: tables, lists, styles, alignment, struck text. */
export const documents = (): readonly WordDocument[] => [
  made(
    "styled-headings.docx",
    {
      layout: "Title and headings by style, tabbed attendance, references with a bold label",
      meeting: { body: "Records Committee", date: "2026-03-12" },
      attendance: [
        { name: "Odile Marsh", status: "present", organisation: "County Archive", roles: ["Chair"] },
        { name: "Peter Quist", status: "present", organisation: "Quist & Daughters" },
        { name: "Sal Romero", status: "apologies", organisation: "Town Library" },
      ],
      actions: [
        { ref: "RC 3/01", text: "Odile to send the old registers to the binder", owners: [{ name: "Odile Marsh" }] },
        {
          ref: "RC 3/02",
          text: "Peter to write the label text by 2 April",
          owners: [{ name: "Peter Quist" }],
          due: { text: "by 2 April", date: "2026-04-02" },
        },
      ],
      decisions: [{ text: "It was agreed that the map drawers be locked." }],
      nextMeeting: null,
    },
    p("Records Committee", { pStyle: "Title" }),
    p("Minutes of the meeting held on 12 March 2026"),
    p("Present:\tOdile Marsh\tCounty Archive (Chair)"),
    p("\tPeter Quist\tQuist & Daughters"),
    p("Apologies:\tSal Romero\tTown Library"),
    p("Registers", { pStyle: "Heading1" }),
    p(r("Action RC 3/01: ", { bold: true }) + r("Odile to send the old registers to the binder")),
    p(r("Action RC 3/02: ", { bold: true }) + r("Peter to write the label text by 2 April")),
    p("Maps", { pStyle: "Heading1" }),
    p("It was agreed that the map drawers be locked."),
  ),
  made(
    "everything-in-tables.docx",
    {
      layout:
        "details, attendance and actions all in tables; the columns of the actions are Task / Who is responsible / Deadline",
      meeting: { date: "2026-05-05" },
      attendance: [
        { name: "Nia Frost", status: "present" },
        { name: "Ben Okafor", status: "present" },
        { name: "Tia Lund", status: "present" },
      ],
      actions: [
        { text: "Measure the hall", owners: [{ name: "Nia Frost" }], due: { text: "12/05", date: "2026-05-12" } },
        {
          text: "Price the curtains",
          owners: [{ name: "Ben Okafor" }, { name: "Tia Lund" }],
          due: { text: "19/05", date: "2026-05-19" },
        },
        { text: "Ask about the piano", owners: [] },
      ],
    },
    p("Meeting minutes", { pStyle: "Title" }),
    table(
      [
        ["Date", "5 May 2026"],
        ["Attendees", "Nia Frost, Ben Okafor, Tia Lund"],
      ],
      false,
    ),
    p("Agreed actions", { bold: true }),
    table([
      ["Task", "Who is responsible", "Deadline"],
      ["Measure the hall", "Nia", "12/05"],
      ["Price the curtains", "Ben, Tia", "19/05"],
      ["Ask about the piano", "", ""],
    ]),
  ),
  made(
    "owner-at-the-right.docx",
    {
      layout: "owners as right-aligned initials under the paragraph",
      attendance: [
        { name: "Ada Kerr", status: "present" },
        { name: "Jon Pell", status: "present" },
      ],
      actions: [
        { text: "The steps will be painted before the fair.", owners: [{ name: "Ada Kerr" }] },
        { text: "The band should be asked about parking.", owners: [{ name: "Ada Kerr" }, { name: "Jon Pell" }] },
      ],
    },
    p("Fair Committee", { pStyle: "Title" }),
    p("Present: Ada Kerr, Jon Pell"),
    p("Stalls", { pStyle: "Heading1" }),
    p("The steps will be painted before the fair."),
    p("AK", { align: "right", bold: true }),
    p("There were forty stalls last year."),
    p("The band should be asked about parking."),
    p("AK/JP", { align: "right", bold: true }),
  ),
  made(
    "numbered-list-of-actions.docx",
    {
      layout: "actions as a real numbered list under a heading, a struck one is done",
      attendance: [
        { name: "Lou Vance", status: "present" },
        { name: "Mo Idris", status: "present" },
      ],
      actions: [
        { text: "Lou to ring the vet", owners: [{ name: "Lou Vance" }] },
        { text: "Mo to clean the aviary", owners: [{ name: "Mo Idris" }] },
      ],
      previousActions: [{ text: "Mo to buy seed", status: "done" }],
    },
    p("Bird Rescue – Rota meeting", { pStyle: "Title" }),
    p("Present: Lou Vance, Mo Idris"),
    p("Actions", { pStyle: "Heading1" }),
    p("Lou to ring the vet", { list: [1, 0] }),
    p(r("Mo to buy seed", { strike: true }), { list: [1, 0] }),
    p("Mo to clean the aviary", { list: [1, 0] }),
  ),
  made(
    "attendance-grid.docx",
    {
      layout: "a grid of ticks: one row a person, one column a meeting role",
      meeting: { date: "2026-02-03" },
      attendance: [
        { name: "Hugo Lamb", status: "present", roles: ["Chair"] },
        { name: "Ivy Moss", status: "apologies" },
        { name: "Kofi Dane", status: "present" },
      ],
      actions: [{ text: "Kofi to send the rota", owners: [{ name: "Kofi Dane" }] }],
    },
    p("Stewards' meeting, 3 February 2026", { pStyle: "Title" }),
    table([
      ["Name", "Role", "Present", "Apologies"],
      ["Hugo Lamb", "Chair", "✓", ""],
      ["Ivy Moss", "", "", "✓"],
      ["Kofi Dane", "", "✓", ""],
    ]),
    p("Action: Kofi to send the rota"),
  ),
  ...documentsFromTemplates(),
  ...documentsOfGroups(),
  ...documentsOfBoards(),
];
