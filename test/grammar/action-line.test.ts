import { actionLine } from "../../src/core/reading/grammar";

/** Reads one line and tells each action as "ref | text | owners | due words | status"; what is absent is left out. */
const told = (text: string, hints: Parameters<typeof actionLine>[1] = { dates: { meeting: "2026-03-10" } }): string[] =>
  actionLine(text, hints).map((action) =>
    [
      action.ref ? `#${action.ref.text}` : "",
      action.text.text,
      action.owners.map((owner) => owner.text).join(" + "),
      action.due ? `due ${action.due.text}` : "",
      action.status ? action.status.status : "",
    ]
      .filter(Boolean)
      .join(" | "),
  );

describe("a line that marks an action", () => {
  test.each([
    // label and reference, owner in the words or after a colon, dash, in a bracket
    [
      "Action H&S 07/03: Members to send photographs of the paths: ALL.",
      ["#H&S 07/03 | Members to send photographs of the paths | ALL"],
    ],
    [
      "Action P 12/04: Letters to be sent to the three landowners - RT/JW",
      ["#P 12/04 | Letters to be sent to the three landowners | RT + JW"],
    ],
    [
      "[7-A2] Action Item for Orla Byrne: Remind those who owe a report.",
      ["Remind those who owe a report. | Orla Byrne"],
    ],
    [
      "Action FIN 2/9: Orla to pay the invoice. Ken to tell the auditor.",
      ["#FIN 2/9 | Orla to pay the invoice. Ken to tell the auditor. | Orla + Ken"],
    ],
    [
      "The ramp is loose and so is the rail Action: Rosa Lind to see the smith",
      ["Rosa Lind to see the smith | Rosa Lind"],
    ],
    [
      "Action. Rosa Lind to write to the mill about the rope.",
      ["Rosa Lind to write to the mill about the rope. | Rosa Lind"],
    ],
    ["The fund pays for Climate Action: Weir Trust to apply in May", []],
    ["ACTION: RT to book the pavilion by 30 April", ["RT to book the pavilion by 30 April | RT | due by 30 April"]],
    ["ACTION: @jo-bell Draw up the list of kites", ["Draw up the list of kites | @jo-bell"]],
    ["AP: bee, cy: count the kites", ["count the kites | bee + cy"]],
    ["Action: By March, Jo to count the kites", ["By March, Jo to count the kites | Jo | due By March"]],
    [
      "Action: Clerk to obtain three quotes before next meeting.",
      ["Clerk to obtain three quotes before next meeting. | Clerk | due before next meeting"],
    ],
    ["AI-12 Orla to book the hall by 3 May", ["#AI-12 | Orla to book the hall by 3 May | Orla | due by 3 May"]],
    ["AP3: write to the bus company (RT/JW)", ["#AP3 | write to the bus company | RT + JW"]],
    ["Action point 4 – Treasurer to pay the deposit", ["#4 | Treasurer to pay the deposit | Treasurer"]],
    ["Action 26/41 Clerk to renew the insurance", ["#26/41 | Clerk to renew the insurance | Clerk"]],
    ["Task: buy gravel. Owner: Orla Byrne; Due: 3 May 2026", ["buy gravel. | Orla Byrne | due 3 May 2026"]],
    ["TODO: link the gallery", ["link the gallery"]],
    ["A1. RT to check the boiler", ["#A1 | RT to check the boiler | RT"]],
    ["Action (RT): send the form", ["send the form | RT"]],
    ["Action RT: circulate the rota", ["circulate the rota | RT"]],
    ["(action) RT to circulate the rota.", ["RT to circulate the rota. | RT"]],
    ["[Action RT to circulate the rota]", ["RT to circulate the rota | RT"]],
    ["Action Orla/Ken: speak to the school", ["speak to the school | Orla + Ken"]],
    ["ACTION Orla to speak to the school", ["Orla to speak to the school | Orla"]],
    ["Next steps: finish the costings before the grant closes.", ["finish the costings before the grant closes."]],
    ["- Action: Ken and Orla will agree the wording", ["Ken and Orla will agree the wording | Ken + Orla"]],
    // in brackets and in the middle of a paragraph
    ["The stile is broken. [Action: Clerk to report it to the county]", ["Clerk to report it to the county | Clerk"]],
    ["Clerk to ring the ranger. (Action: RT)", ["Clerk to ring the ranger. | RT"]],
    ["The fence needs paint. ACTION: Clerk", ["The fence needs paint. | Clerk"]],
    ["Clerk to write to the owner.  Action: RT by 3/5/2026", ["Clerk to write to the owner. | RT | due by 3/5/2026"]],
    ["The cow has not come back. [Action Orla: fetch it by 3 May]", ["fetch it by 3 May | Orla | due by 3 May"]],
    ["The rota was sent. Action RT: ask for more. Action JW: print it.", ["ask for more. | RT", "print it. | JW"]],
    ["The Clerk undertook to ask the owner. ACTION", ["The Clerk undertook to ask the owner. | The Clerk"]],
    ["The Clerk undertook to ask the owner. ACTION:", [""]],
    ["The film was shown. Action shots: there were many.", []],
    // several on a line
    ["Action: RT to book the hall. Action: JW to order cake.", ["RT to book the hall. | RT", "JW to order cake. | JW"]],
    // the state it is in
    ["AP12: Orla to ring the bank. CLOSED", ["#AP12 | Orla to ring the bank | Orla | closed"]],
    ["Action: Ken to mend the gate – done", ["Ken to mend the gate | Ken | done"]],
    ["ACTION / Orla to ring the bank", ["Orla to ring the bank | Orla"]],
    // a label that stands alone hands its words to its neighbour
    ["ACTION RT", ["RT"]],
    ["Action by the Clerk", ["the Clerk"]],
  ])("%s", (line, expected) => expect(told(line)).toEqual(expected));

  test.each([
    "Action Plan",
    "Action Items",
    "Actions:",
    "The action plan was noted.",
    "Community Action reported on the summer fair.",
    "Action taken by the council: the lamp was mended.",
    "No action required.",
    "Action: None",
    "Action: no further action",
    "AP reported that all was well.",
    "Action Fraud to be told about the calls",
    "The Action Group: Orla reported on the leaflets",
    "Motion to approve                                Official Action",
    "A1. Introduction",
    "Action / Who / When",
    "AI was discussed as a theme for the conference.",
    "Task and finish group",
    "We have taken action on the hedges.",
    "Follow-up visits were made by the ranger.",
  ])("no action: %s", (line) => expect(told(line)).toEqual([]));

  test("AP with a colon is the person of that name when the minutes list one", () => {
    expect(told("AP: the gate is broken", { people: ["AP", "Anil Puri"] })).toEqual([]);
    expect(told("AP3: mend the gate", { people: ["AP", "Anil Puri"] })).toEqual(["#AP3 | mend the gate"]);
  });

  test("a bold label needs no colon", () => {
    expect(told("Action order the bulbs", { bold: [{ start: 0, end: 6 }] })).toEqual(["order the bulbs"]);
    expect(told("Action order the bulbs")).toEqual([]);
  });

  test("a bracketed acronym beside a subject is no owner", () => {
    expect(told("Action: Orla to answer the survey (ICT & Customer Services)")).toEqual([
      "Orla to answer the survey (ICT & Customer Services) | Orla",
    ]);
  });

  test("a heading that only names a list is left to the list", () => {
    expect(told("Action Items", { heading: true })).toEqual([]);
    expect(told("Action: Clerk to write", { heading: true })).toEqual(["Clerk to write | Clerk"]);
  });
});
