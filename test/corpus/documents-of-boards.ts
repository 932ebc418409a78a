import { p, table } from "../support/docx-builder";
import { made, type WordDocument } from "./made";

/** Minutes of boards and governors: lists in tables, motions over several lines, tasks of the last meeting. */
export const documentsOfBoards = (): readonly WordDocument[] => [
  made(
    "homes-board-matters-arising.docx",
    {
      layout: "under matters arising a table of tasks whose cells end in how far they have come",
      attendance: [
        { name: "Olwen Dace", status: "present", roles: ["Chair"] },
        { name: "Rhoda Cale", status: "present" },
        { name: "Sam Tull", status: "present" },
      ],
      actions: [],
      previousActions: [{ text: "Ask the county for a grit bin", status: "done" }, { text: "Price the lift repair" }],
    },
    p("Tarn Homes Ltd", { pStyle: "Title" }),
    p("Present: Olwen Dace (Chair), Rhoda Cale, Sam Tull"),
    p("Matters arising", { pStyle: "Heading1" }),
    table([
      ["Action detail", "Owner"],
      [p("Ask the county for a grit bin") + p("Actioned – the bin has come"), "RC"],
      ["Price the lift repair", "ST"],
    ]),
  ),
  made(
    "roll-with-kinds-of-governor.docx",
    {
      layout: "attendance table with columns of ticks for the kind of governor before the one that says who came",
      attendance: [
        { name: "Ivo Marsh", status: "present" },
        { name: "Jan Peel", status: "apologies" },
        { name: "Kit Rowe", status: "absent" },
      ],
    },
    p("Governors of Tarn School", { pStyle: "Title" }),
    p("Attendance", { pStyle: "Heading1" }),
    table([
      ["Name", "Elected", "Co-opted", "Present/Absent/Apologies"],
      ["Ivo Marsh (IM)", "x", "", "Present"],
      ["Jan Peel (JP)", "", "x", "Apologies (work)"],
      ["Kit Rowe (KR)", "x", "", "Absent"],
    ]),
  ),
  made(
    "voted-below-the-motion.docx",
    {
      layout:
        "who was absent told in a sentence of its own below who was there; the mover's line ends in 'the Board' and 'VOTED:' stands below it; a number before 'Moved by', the motion in quotation marks, 'Disposition' behind a tab; ACTION behind a sentence",
      meeting: { date: "2026-05-04", start: "18:30" },
      attendance: [
        { name: "Pell", status: "present", roles: ["Vice-Chairman"] },
        { name: "Oakes", status: "present" },
        { name: "Tarrant", status: "present" },
        { name: "Hollis", status: "absent" },
        { name: "Brand", status: "absent", roles: ["Chairman"] },
      ],
      actions: [
        {
          text: "The Harbourmaster undertook to price a new chain.",
          owners: [{ name: "The Harbourmaster", as: ["Harbourmaster"] }],
        },
      ],
      decisions: [
        {
          text: "Upon motion by Selectman Oakes and seconded by Selectman Tarrant, the Board VOTED: To accept the notes of April 6 as corrected. Unanimous Vote.",
        },
        {
          text: "Resolution No. 2 Moved by Pia Oakes Seconded by Sten Tarrant RESOLVED that the old slip be shut for the winter.",
        },
        {
          text: "Motion:  26-14   Moved by Pia Oakes   Seconded by Sten Tarrant “That the ferry bell be recast.” Disposition\tCarried",
        },
        {
          text: "Moved by Selectman Oakes, Seconded by Selectman Tarrant #26-15 BE IT RESOLVED THAT the rota be printed. Carried",
        },
        { text: "Motion, made by Pia Oakes, seconded by Sten Tarrant, THAT: the lamps be left on." },
      ],
    },
    p("HARBOUR BOARD OF WARDENS", { pStyle: "Title" }),
    p("Minutes of the Meeting"),
    p("May 4, 2026"),
    p("Vice-Chairman Pell called the meeting to order at 6:30 PM."),
    p("Selectman Oakes and Selectman Tarrant were present."),
    p("Selectman Hollis and Chairman Brand were absent."),
    p("MINUTES"),
    p("Upon motion by Selectman Oakes and seconded by Selectman Tarrant, the Board"),
    p("VOTED: To accept the notes of April 6 as corrected."),
    p("Unanimous Vote."),
    p("MOORINGS"),
    p("Resolution No. 2"),
    p("Moved by Pia Oakes"),
    p("Seconded by Sten Tarrant"),
    p("RESOLVED that the old slip be shut for the winter."),
    p("FERRY"),
    p("Motion:  26-14\tMoved by Pia Oakes\tSeconded by Sten Tarrant"),
    p("“That the ferry bell be recast.”"),
    p("Disposition\tCarried"),
    p("ROTA"),
    p("Moved by Selectman Oakes, Seconded by Selectman Tarrant #26-15"),
    p("BE IT RESOLVED THAT the rota be printed."),
    p("Carried"),
    p("LAMPS"),
    p("Motion, made by Pia Oakes, seconded by Sten Tarrant, THAT: the lamps be left on."),
    p("The Harbourmaster undertook to price a new chain. ACTION"),
  ),
  made(
    "who-came-to-the-governors.docx",
    {
      layout:
        "a guest with an office behind a dash, one alone under her label; numbers glued to labels; initials that look like a body's letters",
      meeting: { date: "2026-03-10", start: "17:30" },
      attendance: [
        { name: "Ida Moss", status: "present", roles: ["Chair"] },
        { name: "Rolf Penn", status: "present" },
        { name: "Cora Onslow", status: "present", organisation: null },
        { name: "Hal Brandt", status: "present" },
        { name: "T Wynn", status: "inAttendance", roles: ["Governor Support Officer"] },
        { name: "Peggy Carr", status: "apologies", organisation: null, roles: ["Parent Governor"] },
        { name: "Tom Lund", status: "apologies" },
        { name: "Sven Moll", status: "absent", organisation: null },
      ],
      decisions: [{ text: "The minutes of January were approved." }],
    },
    p("Brackenlea School", { pStyle: "Title" }),
    p("Full Governing Body"),
    p("The governors met at 5.30 p.m. on Tuesday the 10th March , 2026 in the Library."),
    p("Governors present: Ida Moss (Chair), Rolf Penn, Cora Onslow CO, Hal Brandt"),
    p("In attendance:"),
    p("Mrs T Wynn – Governor Support Officer"),
    p("1.1Apologies: Peggy Carr PC (Parent Governor), Tom Lund TL (Staff Governor)"),
    p("1.2Absent: Sven Moll (Parent Governor)"),
    p("2. Minutes"),
    p("Ms T Wynn left the meeting at 6.05pm"),
    p("The minutes of January were approved."),
  ),
  made(
    "motions-told-in-rows.docx",
    {
      layout: "motions in tables: a row for each part, all parts in one row, mover and seconder with what they are",
      meeting: { date: "2026-12-10" },
      attendance: [
        { name: "Ida Moss", status: "present" },
        { name: "Rolf Penn", status: "present" },
        { name: "Tom Lund", status: "present" },
      ],
      decisions: [
        { text: "Motion That the May notes be taken as read Moved Ida Moss Seconded Rolf Penn Outcome Carried" },
        { text: "Motion: That the loft be painted Moved: Rolf Penn Seconded: Tom Lund Lost" },
        {
          text: "MOTION: THAT the slip be shut. RESULT: CARRIED [UNANIMOUS] MOVER: Ida Moss, Warden SECONDER: Tom Lund, Warden",
        },
      ],
    },
    p("Tarn Sail Club", { pStyle: "Title" }),
    p("Minutes of 10 December 2026"),
    p("Present: Ida Moss, Rolf Penn, Tom Lund"),
    p("Notes", { pStyle: "Heading1" }),
    table([
      ["Motion", "That the May notes be taken as read"],
      ["Moved", "Ida Moss"],
      ["Seconded", "Rolf Penn"],
      ["Outcome", "Carried"],
    ]),
    p("Loft", { pStyle: "Heading1" }),
    table([["Motion: That the loft be painted", "Moved: Rolf Penn", "Seconded: Tom Lund", "Lost"]]),
    p("Slip", { pStyle: "Heading1" }),
    table([
      ["MOTION:", "THAT the slip be shut."],
      ["RESULT:", "CARRIED [UNANIMOUS]"],
      ["MOVER:", "Ida Moss, Warden"],
      ["SECONDER:", "Tom Lund, Warden"],
    ]),
  ),
  made(
    "club-council-in-a-table.docx",
    {
      layout: "a column of actions beside the minutes; 'Present:' and 'Apologies:' in a cell of the first row",
      meeting: { date: "2026-12-10" },
      attendance: [
        { name: "Ida Moss", status: "present" },
        { name: "Rolf Penn", status: "present", roles: ["Chair"] },
        { name: "Tom Lund", status: "apologies" },
      ],
    },
    p("Tarn Sail Club", { pStyle: "Title" }),
    p("Council minutes of 10 December 2026"),
    table([
      ["", "", "Action"],
      ["1 & 2", p("Present:Ida Moss,Rolf Penn (Chair)") + p("Apologies:Tom Lund"), "N/A"],
      ["3", "Notes of May. Approved with one change to the rota.", "N/A"],
    ]),
  ),
  made(
    "two-boards-at-one-table.docx",
    {
      layout: "'Present:' over rows of a body and who came from it",
      meeting: { date: "2026-12-10", start: "18:30" },
      attendance: [
        { name: "Ida Moss", status: "present", organisation: "Selectboard" },
        { name: "Rolf Penn", status: "present", organisation: "Planning Commission" },
        { name: "Tom Lund", status: "present", organisation: "Planning Commission" },
        { name: "Cora Onslow", status: "inAttendance" },
      ],
    },
    p("TOWN OF TARN", { pStyle: "Title" }),
    p("Joint meeting minutes"),
    p("Thursday December 10th, 2026 6:30PM"),
    table([
      ["Present:", ""],
      ["Selectboard:", "Ida Moss"],
      ["Planning Commission:", "Rolf Penn, Tom Lund"],
      ["Public:", "Cora Onslow, and 20 others."],
    ]),
  ),
  made(
    "school-association-in-a-table.docx",
    {
      layout: "the title and the day in a table at the head; who came in a row beside 'Recording of Attendance'",
      meeting: { date: "2026-12-10", start: "19:10" },
      attendance: [
        { name: "Ida Moss", status: "present" },
        { name: "Rolf Penn", status: "present" },
        { name: "Tom Lund", status: "apologies" },
      ],
    },
    table([[p("Tarn School") + p("Parents’ Association"), p("MINUTES") + p("10 December 2026")]]),
    p("Meeting opened at 7.10pm"),
    table([
      ["1. Introductions", ""],
      ["Welcome & Recording of Attendance", "Ida Moss, Rolf Penn"],
      ["Apologies", "Tom Lund"],
    ]),
  ),
];
