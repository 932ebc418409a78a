import { deleted, inserted, p, r, table } from "../support/docx-builder";
import { made, type WordDocument } from "./made";

/** A text box with paragraphs in it. */
const box = (content: string): string =>
  `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

/** Minutes from templates: tables that lay the page out, flattened labels, swapped columns, tracked changes. */
export const documentsFromTemplates = (): readonly WordDocument[] => [
  made(
    "minutes-in-a-layout-table.docx",
    {
      layout: "two-column layout table: Item / Action; the right column holds initials or 'X to …'",
      attendance: [
        { name: "Ruth Amos", status: "present", roles: ["Chair"] },
        { name: "Bill Oduya", status: "present" },
        { name: "Tessa Lyne", status: "apologies" },
      ],
      actions: [
        { text: "The hedge has grown over the path and must be cut.", owners: [{ name: "Bill Oduya" }] },
        { text: "Ruth to thank the volunteers", owners: [{ name: "Ruth Amos" }] },
      ],
    },
    p("Nature Reserve Management Committee", { pStyle: "Title" }),
    p("Present: Ruth Amos (Chair), Bill Oduya"),
    p("Apologies: Tessa Lyne"),
    table([
      ["Item", "Action"],
      ["The hedge has grown over the path and must be cut.", "BO"],
      ["The bird count went well. Forty people came.", "Ruth to thank the volunteers"],
      ["Nobody has seen the otter this year.", ""],
    ]),
  ),
  made(
    "attendance-three-tables.docx",
    {
      layout: "attendance table with role and organisation columns, apologies as a row of the details table",
      meeting: { date: "2026-10-14", start: "10:00", venue: "Mill Room" },
      attendance: [
        { name: "Greta Pohl", status: "present", organisation: "River Trust", roles: ["Chair"] },
        { name: "Yann Morel", status: "present", organisation: "Anglers' Union", roles: ["Member"] },
        { name: "Ola Brandt", status: "apologies" },
      ],
      actions: [
        {
          text: "Book the survey boat",
          owners: [{ name: "Yann Morel" }],
          due: { text: "31 October 2026", date: "2026-10-31" },
        },
      ],
    },
    p("Weir Users' Panel: notes", { pStyle: "Title" }),
    table(
      [
        ["Date and time", "14 October 2026, 10:00"],
        ["Venue", "Mill Room"],
        ["Apologies", "Ola Brandt"],
      ],
      false,
    ),
    p("Attendees", { pStyle: "Heading1" }),
    table([
      ["Name", "Role", "Organisation"],
      ["Greta Pohl", "Chair", "River Trust"],
      ["Yann Morel", "Member", "Anglers' Union"],
    ]),
    p("Actions", { pStyle: "Heading1" }),
    table([
      ["Deadline", "Action", "Assigned to"],
      ["31 October 2026", "Book the survey boat", "Yann"],
    ]),
  ),
  made(
    "tracked-draft.docx",
    {
      layout: "draft with tracked changes: what was inserted counts, what was deleted does not",
      attendance: [
        { name: "Cleo Banks", status: "present" },
        { name: "Hal Rudd", status: "present" },
      ],
      actions: [{ text: "Hal to send the figures", owners: [{ name: "Hal Rudd" }] }],
      decisions: [{ text: "It was agreed that the stall be hired." }],
    },
    p("Fete Committee", { pStyle: "Title" }),
    p("Present: Cleo Banks, Hal Rudd"),
    p("Stall", { pStyle: "Heading1" }),
    p(r("It was agreed that the stall be ") + deleted("bought") + inserted("hired") + r(".")),
    p(r("Action: ") + deleted("Cleo") + inserted("Hal") + r(" to send the figures")),
    p(deleted("Action: Cleo to resign")),
  ),
  made(
    "auto-numbered-actions.docx",
    {
      layout: "actions numbered A1, A2 by Word itself, owners after a dash, under a heading inside each item",
      attendance: [
        { name: "Dev Rana", status: "present" },
        { name: "Kit Olsen", status: "present" },
        { name: "Ema Stone", status: "absent" },
      ],
      actions: [
        { text: "Dev to update the plan", owners: [{ name: "Dev Rana" }] },
        { text: "Kit and Dev to meet the supplier by 9 June", owners: [{ name: "Kit Olsen" }, { name: "Dev Rana" }] },
      ],
    },
    p("Cold Store Project – meeting of 2 June 2026", { pStyle: "Title" }),
    p("Present: Dev Rana, Kit Olsen"),
    p("Absent: Ema Stone"),
    p("Programme", { pStyle: "Heading1" }),
    p("The plan has slipped by a week."),
    p("Actions:", { bold: true }),
    p("Dev to update the plan", { list: [3, 0] }),
    p("Kit and Dev to meet the supplier by 9 June", { list: [3, 0] }),
    p("Costs", { pStyle: "Heading1" }),
    p("Costs are on budget."),
  ),
  made(
    "bold-owner-list.docx",
    {
      layout: "'Who will do what' as a bulleted list with a bold name before a colon; attendance as bullets with roles",
      meeting: { date: "2026-02-19" },
      attendance: [
        { name: "Imani Clarke", status: "present", roles: ["Coordinator"] },
        { name: "Jonas Weil", status: "present", roles: ["Treasurer"] },
        { name: "Pat Shore", status: "apologies" },
      ],
      actions: [
        { text: "ring the printer about the banner", owners: [{ name: "Imani Clarke" }] },
        { text: "pay the hall deposit by Friday 27 February", owners: [{ name: "Jonas Weil" }] },
      ],
    },
    p("Food Bank Volunteers", { pStyle: "Title" }),
    p("Thursday 19 February 2026"),
    p("Attendees", { pStyle: "Heading2" }),
    p("Imani Clarke – Coordinator", { list: [2, 0] }),
    p("Jonas Weil – Treasurer", { list: [2, 0] }),
    p("Apologies", { pStyle: "Heading2" }),
    p("Pat Shore", { list: [2, 0] }),
    p("Collections", { pStyle: "Heading2" }),
    p("The Easter collection will be at the market."),
    p("Action points", { pStyle: "Heading2" }),
    p(r("Imani: ", { bold: true }) + r("ring the printer about the banner"), { list: [2, 0] }),
    p(r("Jonas: ", { bold: true }) + r("pay the hall deposit by Friday 27 February"), { list: [2, 0] }),
  ),
  made(
    "resolved-in-a-box.docx",
    {
      layout: "a resolution and a motto, each in a text box beside the business",
      meeting: { date: "2026-03-05" },
      actions: [],
      decisions: [{ text: "RESOLVED: that the bell be rung on Sundays." }],
    },
    p("Minutes of the Bell Ringers' Guild", { pStyle: "Title" }),
    p("5 March 2026"),
    p("Present: Imani Clarke, Jonas Weil"),
    p("Bells", { pStyle: "Heading2" }),
    p("The bells were looked at."),
    p(box(p("RESOLVED: that the bell be rung on Sundays."))),
    p(box(p("Ringers of resolve"))),
  ),
  made(
    "bands-in-an-action-table.docx",
    {
      layout: "one table of actions with titles across it: earlier ones, new ones, then what is no action",
      meeting: { date: "2026-03-05" },
      previousActions: [
        { ref: "26/01", status: "done" },
        { ref: "26/02", status: "carried" },
      ],
      actions: [
        {
          text: "Mend the gate of the lower field",
          owners: [{ name: "Jonas Weil" }],
          due: { text: "20 March", date: "2026-03-20" },
        },
        { text: "Price a new trough", owners: [{ name: "Jonas Weil" }], due: { text: "28 Feb", date: "2026-02-28" } },
      ],
    },
    p("Paddock Lane Trustees", { pStyle: "Title" }),
    p("5 March 2026"),
    p("Present: Imani Clarke (IC), Jonas Weil (JW)"),
    p("Action log", { pStyle: "Heading2" }),
    table([
      ["Ref", "Action", "Lead", "Target date", "Progress"],
      ["Actions from last meeting", "", "", "", ""],
      ["26/01", "Order the hay", "IC", "31 January 2026", "Complete"],
      ["26/02", "Price a new trough", "JW", "28 Feb", "Carried forward"],
      ["New actions", "", "", "", ""],
      ["26/03", "Mend the gate of the lower field", "JW", "20 March", "Not yet due"],
      ["Decisions", "", "", "", ""],
      ["26/04", "The mare stays at Paddock Lane.", "", "", ""],
    ]),
  ),
  made(
    "actions-beside-minutes.docx",
    {
      layout:
        "'Action' alone over the last column; what was accepted or noted there is nobody's; two paragraphs in a row",
      attendance: [
        { name: "Vera Lunt", status: "present", roles: ["Chair"] },
        { name: "Abel Crowe", status: "present" },
        { name: "Ida Penrose", status: "present" },
      ],
      actions: [
        { text: "A key is missing. Ida thought that the school has it.", owners: [{ name: "Ida Penrose" }] },
        { text: "Two prices for the roof have come. A third is needed.", owners: [{ name: "Abel Crowe" }] },
      ],
    },
    p("Village Hall Trust", { pStyle: "Title" }),
    p("Present: Vera Lunt (Chair), Abel Crowe, Ida Penrose"),
    table([
      ["", "Action"],
      ["Accounts for the year were read out.", "Accepted"],
      ["A key is missing. Ida thought that the school has it.", "IP"],
      ["Two prices for the roof have come. A third is needed.", "AC"],
      ["The tea rota has been full since May.", "Noted"],
    ]),
  ),
  made(
    "tasks-under-actioned-by.docx",
    {
      layout: "minutes beside a column of who does what; names alone there own what was said; a decision in a row",
      attendance: [
        { name: "Joan Pell", status: "present" },
        { name: "Hugh Tansy", status: "present" },
      ],
      actions: [
        { text: "Hugh to ask the surgery for a board", owners: [{ name: "Hugh Tansy" }] },
        { text: "The talk in May was full.", owners: [{ name: "Joan Pell" }] },
      ],
      decisions: [{ text: "It was agreed to meet in the evening." }],
    },
    p("Patient Group", { pStyle: "Title" }),
    p("Present: Joan Pell, Hugh Tansy"),
    table([
      ["Minutes", "Actioned by"],
      ["Nobody reads the notices by the door.", "Hugh to ask the surgery for a board"],
      ["It was agreed to meet in the evening.", ""],
      ["The talk in May was full.", "JP"],
    ]),
  ),
  made(
    "minutes-with-action-by-and-date.docx",
    {
      layout:
        "minutes beside who is to act and by when: rows that name nobody, and rows marked 'Note', give nobody anything to do",
      meeting: { date: "2026-09-22" },
      attendance: [
        { name: "Hattie Moss", status: "present" },
        { name: "Tom Ferris", status: "present" },
      ],
      actions: [
        {
          text: "The weights are rusty. Tom has found a welder.",
          owners: [{ name: "Tom Ferris" }],
          due: { text: "27 October", date: "2026-10-27" },
        },
        { text: "The form for the grant is long.", owners: [{ name: "Hattie Moss" }] },
      ],
    },
    p("Rowing Club Committee", { pStyle: "Title" }),
    p("22 September 2026"),
    p("Present: Hattie Moss (HM), Tom Ferris (TF)"),
    table([
      ["Agenda Item & Action Item", "Action By", "Due Date"],
      ["The weights are rusty. Tom has found a welder.", "TF", "27 October"],
      ["Forty new members have joined.", "Note", ""],
      ["The form for the grant is long.", "HM", ""],
      ["The new boat was admired.", "", ""],
    ]),
  ),
  made(
    "a-line-each-for-tasks-and-people.docx",
    {
      layout:
        "attendees under headings of their bodies; cells with a list of tasks beside as many owners; a column of ticks",
      meeting: { date: "2026-02-17", venue: "Tallow Café" },
      attendance: [
        { name: "Ines Abara", status: "present", organisation: "Gorse Museum" },
        { name: "Tobias Kern", status: "present", organisation: "Gorse Museum" },
        { name: "Ulla Stern", status: "present", organisation: "Heather College Team" },
        { name: "Wim Okoro", status: "present", organisation: "Heather College Team" },
        { name: "Zoe Lint", status: "apologies" },
      ],
      actions: [
        { text: "Sort the photographs", owners: [{ name: "Ulla Stern" }] },
        { text: "Write the labels", owners: [{ name: "Wim Okoro" }] },
        { text: "Find a printer", owners: [] },
      ],
      previousActions: [{ text: "Measure the cases", status: "done" }],
      decisions: [{ text: "Decided on the north room." }],
    },
    p("Exhibition team: notes", { pStyle: "Title" }),
    p("17 February 2026, Tallow Café"),
    p("Attendees", { pStyle: "Heading1" }),
    p("Gorse Museum", { pStyle: "Heading2" }),
    p("Ines Abara", { list: [2] }),
    p("Tobias Kern", { list: [2] }),
    p("Heather College Team", { pStyle: "Heading2" }),
    p("Ulla Stern, Wim Okoro"),
    p("Appologies: Zoe Lint"),
    p("Room", { pStyle: "Heading1" }),
    p("Decided on the north room."),
    table([
      ["Topic", "Actions", "Who", "Done?"],
      [
        "Displays",
        p("Sort the photographs", { list: [2] }) +
          p("Write the labels", { list: [2] }) +
          p("Find a printer", { list: [2] }),
        p("Ulla", { list: [2] }) + p("Wim", { list: [2] }) + p("TBD", { list: [2] }),
        "",
      ],
      ["Cases", "Measure the cases", "Ines", "✅"],
    ]),
  ),
];
