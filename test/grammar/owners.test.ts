import { ownersIn, ownersOf } from "../../src/core/reading/grammar";

const owners = (text: string): string[] => ownersOf(text).map((owner) => owner.text);

describe("who must act, by an action's own words", () => {
  test.each([
    ["Orla to circulate the paper to members and Tom Reeve.", ["Orla"]],
    ["Orla and Ken will rewrite the rules", ["Orla", "Ken"]],
    ["Orla Byrne, RT & Ken to cover the stall", ["Orla Byrne", "RT", "Ken"]],
    ["Orla to print the posters. The posters to be put up by June. Ken to tell the shops", ["Orla", "Ken"]],
    ["Members to send ideas to Ken Abara, who will collect them.", ["Members", "Ken Abara"]],
    ["Members to write a page each.  Ken A to coordinate this.", ["Members", "Ken A"]],
    ["All team leads to report to Orla each month", ["All team leads"]],
    ["Orla to draft the letter and Ken to check it", ["Orla", "Ken"]],
    ["Clerk to get quotes, Cllr Hall to meet the builders and Chair to sign", ["Clerk", "Cllr Hall", "Chair"]],
    ["The Clerk was asked to write to the county", ["The Clerk"]],
    ["Finance Committee to review the reserves with the Treasurer to report", ["Finance Committee", "the Treasurer"]],
    ["Orla to be responsible for the keys", ["Orla"]],
    ["Everyone to keep receipts", ["Everyone"]],
    ["Ken add the page to the wiki", ["Ken"]],
    ["Liz looking at funding from the lottery", ["Liz"]],
    ["Support team to mend the printer", ["Support team"]],
    ["Hughes to ring the vet", ["Hughes"]],
    ["Ken in charge of the paint", ["Ken"]],
    ["@Ken B Will price the paint", ["@Ken B"]],
    ["Orla Byrne tasked with finding a room", ["Orla Byrne"]],
    ["Ken to come up with a title", ["Ken"]],
  ])("%s", (text, expected) => expect(owners(text)).toEqual(expected));

  test.each([
    "Tom Reeve or another member of the club to be invited to next meeting",
    "Invitations to be sent to the mayors",
    "Orla to be invited",
    "Letter to follow",
    "Invitation to include a map",
    "Website to go live",
    "Report to come back to committee",
    "Matter to come up at the next meeting",
    "Write to Orla",
    "Write README files with the steps",
    "Meet with Orla and Ken to choose the colours",
    "Speak with Orla, Ken to find the key",
    "Send the plan to the Clerk",
    "Boxes to hold the archive",
    "Will have a second reading in May",
    "Please read the draft",
    "The budget to be agreed by Members",
    "Implemented Search to handle the catalogue",
  ])("nobody: %s", (text) => expect(owners(text)).toEqual([]));

  test("those whom the owner is to ask own nothing", () => {
    expect(owners("Orla to ask Ann and Paul to attend")).toEqual(["Orla"]);
    expect(owners("Ask members to send photographs")).toEqual([]);
  });
});

describe("an owner cell or bracket", () => {
  test.each([
    ["RT/JW", ["RT", "JW"]],
    ["Xin, Yuqi", ["Xin", "Yuqi"]],
    ["All", ["All"]],
    ["Clerk & Cllr Hughes", ["Clerk", "Cllr Hughes"]],
    ["Ken and Orla Byrne", ["Ken", "Orla Byrne"]],
    ["Chair / Clerk", ["Chair", "Clerk"]],
    ["30 June", []],
    ["write to the county", []],
  ])("%s", (cell, expected) => expect(ownersIn(cell).map((owner) => owner.text)).toEqual(expected));
});
