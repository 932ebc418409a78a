/**
 * The minutes that the preview opens on: an invented council with invented people. Each entry is one block of the
 * document: [kind, text] or ["table", rows]. "**x**" is bold.
 */
export const TITLE = "Ashcombe and Vale Digital Council – Minutes, October 2026";

export const HEADER = "Ashcombe and Vale Digital Council";
export const FOOTER = "Minutes of 14 October 2026 – draft until approved";

/** The blocks in reading order. */
export const BLOCKS = [
  ["title", "Ashcombe and Vale Digital Council"],
  [
    "subtitle",
    "Minutes of the meeting held on Wednesday 14 October 2026, 10.00 am to 12.40 pm, Committee Room 2, Stourwell Guildhall",
  ],
  [
    "people",
    "**Present:**\tHelen Marlowe, Ashcombe Borough Council (Chair); Tobias Renn, Vale District Council (Vice-Chair); Priya Nandakumar, Stourwell City Council; Owen Fairclough, Thornby District Council; Mark Bellamy, Lanes County Council; Mark Quillan, Thornby District Council; Lucy Hartnoll, Vale District Council (for Desmond Oyelade)",
  ],
  ["people", "**In attendance:**\tDr Ingrid Solvang, Regional Networks Partnership (item 4); Callum Pettifer, Clerk"],
  [
    "people",
    "**Apologies:**\tRuth Abernathy, Ashcombe Borough Council; Desmond Oyelade, Vale District Council; Joan Tressell, Audit Wessex",
  ],
  ["heading", "Welcome and introductions"],
  [
    "text",
    "Helen Marlowe opened the meeting at 10.00 am and welcomed Lucy Hartnoll, who was attending for the first time. Helen reported that the Regional Forum had asked the Council to speak at its spring conference; members were content that Tobias should do so.",
  ],
  ["heading", "Minutes of the last meeting and matters arising"],
  ["text", "The minutes of 8 July 2026 were agreed as a correct record and signed by the Chair."],
  ["text", "AVDC 11/02: Owen has now sent the accessibility checklist to all five authorities. **Closed.**"],
  ["text", "AVDC 11/04: Priya reported that two of the five return forms are still outstanding. Carried forward."],
  [
    "text",
    "AVDC 11/05: Mark B has passed the draft of the data sharing protocol to the legal officers; their comments are expected by the end of November. Ongoing.",
  ],
  ["heading", "Work programme 2026/27"],
  [
    "text",
    "The work programme was tabled. Members felt that too many of its tasks fall to too few people, and that the two themes which matter most to residents, online payments and planning, should come first.",
  ],
  [
    "decision",
    "It was **agreed** that the work programme be adopted with online payments and planning as its first themes.",
  ],
  [
    "action",
    "**Action AVDC 12/01:** Tobias to circulate the amended work programme to members by Friday 30 October 2026.",
  ],
  [
    "action",
    "**Action AVDC 12/02:** All theme leads to send Callum a paragraph on progress two weeks before each meeting.",
  ],
  ["heading", "Shared network – Dr Ingrid Solvang"],
  [
    "text",
    "Dr Solvang presented the state of the regional network. Of 61 sites, 48 are connected; the rest follow by March. The main points were:",
  ],
  ["bullet", "the new contract lowers the yearly cost per site from £2,150 to £1,480;"],
  ["bullet", "sites that move before Christmas keep their addresses;"],
  ["bullet", "a second connection for the two control rooms is not yet paid for."],
  [
    "text",
    "Mark Bellamy asked who would carry the cost of the second connection. After discussion it was thought that a joint bid had the best prospects.",
  ],
  [
    "decision",
    "**Resolved:** that the Council support a joint bid of no more than £40,000 for a second connection. Proposed by Mark Bellamy, seconded by Priya Nandakumar; carried by 6 votes to 1.",
  ],
  [
    "action",
    "**Action AVDC 12/03:** Mark B and Ingrid to draft the joint bid and send it to the Chair by 13 November 2026.",
  ],
  ["action", "**Action AVDC 12/04:** Mark to tell the two control rooms which dates are proposed for their move."],
  ["heading", "Online payments"],
  [
    "text",
    "Priya Nandakumar spoke to her paper. Nine in ten payments at Stourwell are now made online; the telephone line is used mostly after 5 pm. The measures of the first half-year were noted:",
  ],
  [
    "table",
    [
      ["Authority", "Paid online", "Change on last year"],
      ["Ashcombe", "74 %", "+ 9"],
      ["Lanes", "69 %", "+ 4"],
      ["Stourwell", "91 %", "+ 6"],
      ["Thornby", "63 %", "+ 11"],
      ["Vale", "78 %", "+ 2"],
    ],
  ],
  [
    "text",
    "Owen said that he would ask the suppliers for figures by hour, and Lucy offered to compare the wording of reminders.",
  ],
  ["action", "**Action AVDC 12/05:** PN to bring a short paper on reminders to the next meeting."],
  ["heading", "Information security"],
  [
    "text",
    "Mark Quillan gave a verbal update. Three of the five authorities have finished the yearly review; none found anything that had to be reported. Joan Tressell has offered a half-day on incident practice in January, to which each authority may send four people.",
  ],
  [
    "action",
    "**Action AVDC 12/06:** Members to let Mark Quillan have the names of their four people by 4 December 2026.",
  ],
  ["heading", "Any other business"],
  [
    "text",
    "Helen thanked Callum for the new form of the minutes. Ruth Abernathy is to be asked whether Ashcombe can host the summer meeting.",
  ],
  ["action", "**Action AVDC 12/07:** Callum to ask Ruth about the summer meeting."],
  ["heading", "Next meeting"],
  ["text", "Wednesday 9 December 2026, 10.00 am. Venue to be confirmed."],
  ["heading", "Summary of actions"],
  [
    "table",
    [
      ["Reference", "Action", "Owner", "Due"],
      ["AVDC 12/01", "Circulate the amended work programme", "Tobias Renn", "30 October 2026"],
      ["AVDC 12/02", "Send a paragraph on progress", "All theme leads", "two weeks before each meeting"],
      ["AVDC 12/03", "Draft the joint bid", "Mark Bellamy, Ingrid Solvang", "13 November 2026"],
      ["AVDC 12/04", "Tell the control rooms the proposed dates", "Mark", ""],
      ["AVDC 12/05", "Paper on reminders", "Priya Nandakumar", "next meeting"],
      ["AVDC 12/06", "Names for the half-day on incident practice", "Members", "4 December 2026"],
      ["AVDC 12/07", "Ask about the summer meeting", "Callum Pettifer", ""],
    ],
  ],
];
