import { actionHeading, listAction } from "../../src/core/reading/grammar";

describe("headings and lead-ins of action lists", () => {
  test.each([
    "Action Items",
    "Action Items (AIs)",
    "Action Items Resulting",
    "Next Steps – After the Harvest Supper",
    "ACTION LIST",
    "Next Steps:",
    "Work for next meeting:",
    "Goals for next week (who does what)",
    "Committee TO DO:",
    "Tasks for the current week:-",
    "Assign actions for next meeting",
    "Actions agreed at this meeting",
    "Action to be completed before the next meeting",
    "Decisions and actions",
    "Summary of actions",
    "The following actions were agreed:",
    "To do",
    "To do/Action items:",
    "Tasks and roles during the next period:",
    "Next week's goals:",
    "Objectives for this week",
    "By next meeting:",
    "Tasks after the meeting",
    "Action items by Thursday 10pm",
    "Today",
  ])("new actions stand under “%s”", (text) => expect(actionHeading(text)).toMatchObject({ when: "new" }));

  test.each([
    "Actions from last meeting",
    "Action points from previous meetings",
    "Review actions from previous meetings",
    "Review of actions",
    "Matters arising / Actions",
    "Actions arising from the meeting held on 3 May 2026",
    "Work completed",
    "Outstanding actions from 6 May",
    "Prior Action Item Review",
    "Old Business/Action Item Review",
    "Progress during the last period:",
    "Action point list review:",
    "Pending actions current as of May",
    "Completed from last meeting:",
    "Achieved in the previous week",
    "Accomplished:",
    "Yesterday",
  ])("“%s” reports on earlier ones", (text) => expect(actionHeading(text)).toMatchObject({ when: "previous" }));

  test("the heading says whose they are", () => {
    const heading = actionHeading("Action items for all members");
    expect(heading?.owners.map(({ text }) => text)).toEqual(["all members"]);
  });

  test("a lead-in names who takes the actions", () => {
    const heading = actionHeading("Ken Abara took away the following actions:");
    expect(heading?.owners.map(({ text }) => text)).toEqual(["Ken Abara"]);
  });

  test.each([
    "Action Plan",
    "Community Action",
    "Matters arising",
    "Work Programme",
    "Next meeting",
    "Actions taken by the council",
    "Orla:",
    "Any other business",
    "Using the shared board to track action items",
    "Goals of the project",
    "Plan for the hall",
  ])("“%s” is no such heading", (text) => expect(actionHeading(text)).toBeNull());
});

describe("an item of such a list", () => {
  const told = (text: string): string[] =>
    listAction(text).map((action) =>
      [action.text.text, action.owners.map((owner) => owner.text).join(" + "), action.status?.status ?? ""]
        .filter(Boolean)
        .join(" | "),
    );

  test.each([
    ["Orla- Send the photographs to the printer. DONE", ["Send the photographs to the printer | Orla | done"]],
    ["Ken/Orla - redraw the map IN PROCESS", ["redraw the map | Ken + Orla | open"]],
    ["Ken – go on with the index, add the plates", ["go on with the index, add the plates | Ken"]],
    ["Ken Abara: ring the surveyor", ["ring the surveyor | Ken Abara"]],
    ["Ken - remind members of the tea", ["remind members of the tea | Ken"]],
    ["TODO: ring the surveyor", ["ring the surveyor"]],
    ["Everyone not on the stall: hand out leaflets", ["hand out leaflets | Everyone not on the stall"]],
    ["Orla to talk to the baker -actioned", ["Orla to talk to the baker | Orla | done"]],
    ["The leaflets are to be put on the website / Orla", ["The leaflets are to be put on the website | Orla"]],
    ["Send the form to the county (Clerk)", ["Send the form to the county | Clerk"]],
    ["Library shelves – ongoing", ["Library shelves | carried"]],
    ["Boiler – still no reply from the plumber", ["Boiler – still no reply from the plumber"]],
    ["Budget review – circulate the figures", ["Budget review – circulate the figures"]],
    ["Poster book: first proofs", ["Poster book: first proofs"]],
    ["Team notes – (RT)", ["Team notes | RT"]],
    ["Ken – (draft) rota for May", ["(draft) rota for May | Ken"]],
    ["Ken e-mail members about the tea", ["Ken e-mail members about the tea | Ken"]],
    ["https://weir.example/rota", []],
    ["None", []],
    ["No actions", []],
  ])("%s", (item, expected) => expect(told(item)).toEqual(expected));
});
