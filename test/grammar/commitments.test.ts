import { commitmentsIn } from "../../src/core/reading/grammar";

const told = (text: string): string[] =>
  commitmentsIn(text, { meeting: "2026-03-10", next: "2026-04-14" }).map(({ text: words, owners, due }) =>
    [words, owners.map((owner) => owner.text).join(" + "), due?.date ?? ""].filter(Boolean).join(" | "),
  );

describe("prose that commits somebody", () => {
  test.each([
    [
      "It was agreed that Ken Abara and Orla Byrne will meet the headteacher.",
      ["Ken Abara and Orla Byrne will meet the headteacher. | Ken Abara + Orla Byrne"],
    ],
    ["It was agreed RT would write to the owners.", ["RT would write to the owners. | RT"]],
    [
      "The Clerk would ring the vicar to ask if he agrees.",
      ["The Clerk would ring the vicar to ask if he agrees. | The Clerk"],
    ],
    [
      "The Clerk would bring the draft to the May meeting.",
      ["The Clerk would bring the draft to the May meeting. | The Clerk"],
    ],
    ["[12] K. Orr will order the gauges.", ["K. Orr will order the gauges. | K. Orr"]],
    ["Ken would get a third bid.", ["Ken would get a third bid. | Ken"]],
    ["Ken would take this up with the school.", ["Ken would take this up with the school. | Ken"]],
    ["Ken would get a discount.", []],
    ["Ken will continue to chase the bank.", ["Ken will continue to chase the bank. | Ken"]],
    ["The board asked Ken to continue chasing the bank.", ["The board asked Ken to continue chasing the bank. | Ken"]],
    ["Orla will be in touch with the mill.", ["Orla will be in touch with the mill. | Orla"]],
    ["Orla to act as host to the guests.", ["Orla to act as host to the guests. | Orla"]],
    ["Orla needs to draft a map of the drains.", ["Orla needs to draft a map of the drains. | Orla"]],
    ["Ken asks Orla to ring the mill.", ["Ken asks Orla to ring the mill. | Orla"]],
    ["Ken committed to write it up.", ["Ken committed to write it up. | Ken"]],
    ["Both members committed to the following: peace.", []],
    ["RT – stated that he would write to the owners.", ["RT – stated that he would write to the owners. | RT"]],
    ["Ken has asked volunteers to bake cakes.", []],
    ["All ready to print – a day is to be set", []],
    ["Todd has kindly said that he will send the list.", ["Todd has kindly said that he will send the list. | Todd"]],
    ["Once the frost is over Todd will paint it.", ["Todd will paint it. | Todd"]],
    ["After the talk the Clerk will write to the county.", ["the Clerk will write to the county. | the Clerk"]],
    [
      "Drains – Ken reported that nothing leaks, and he will paint the cover.",
      ["Ken reported that nothing leaks, and he will paint the cover. | Ken"],
    ],
    ["Orla backs the plan, will write to the owners.", ["Orla backs the plan, will write to the owners. | Orla"]],
    ["Ken reported that Todd was away and he will paint the cover.", []],
    ["☂ Todd will paint the cover.", ["Todd will paint the cover. | Todd"]],
    ["After a talk with the school, Todd will send the list.", ["Todd will send the list. | Todd"]],
    ["Met with Dr Falk to hear about the kite.", []],
    ["todd_m to send the list.", ["todd_m to send the list. | todd_m"]],
    ["It was agreed that RT would write to the owners.", ["RT would write to the owners. | RT"]],
    ["The gate is still broken. JW to ring the smith.", ["JW to ring the smith. | JW"]],
    ["Members were asked to send photographs to Orla.", ["Members were asked to send photographs to Orla. | Members"]],
    ["The path is wet, but Todd has said he will drain it.", ["Todd has said he will drain it. | Todd"]],
    [
      "The secretary will ring the caterer by Friday.",
      ["The secretary will ring the caterer by Friday. | The secretary | 2026-03-13"],
    ],
    ["Ken is going to ask for a second quote.", ["Ken is going to ask for a second quote. | Ken"]],
    ["Orla confirmed she would send the list.", ["Orla confirmed she would send the list. | Orla"]],
    [
      "The Chair asked the Clerk to write to the county.",
      ["The Chair asked the Clerk to write to the county. | the Clerk"],
    ],
    [
      "Ken is working on the by-laws for the next meeting.",
      ["Ken is working on the by-laws for the next meeting. | Ken | 2026-04-14"],
    ],
    ["Orla: I will bring the plans.", ["Orla: I will bring the plans. | Orla"]],
    ["agreed by the group to produce a leaflet", ["agreed by the group to produce a leaflet | the group"]],
    ["The forms, which Ms Hale will send, are due in May.", ["Ms Hale will send, are due in May. | Ms Hale"]],
    [
      "Committee members were asked to review the plan.",
      ["Committee members were asked to review the plan. | Committee members"],
    ],
    ["The form is due by 21 Feb. Orla will send it.", ["Orla will send it. | Orla"]],
    [
      "Ken would attend the fair and if possible ask for a stall.",
      ["Ken would attend the fair and if possible ask for a stall. | Ken"],
    ],
    ["Orla agreed to assist with the posters.", ["Orla agreed to assist with the posters. | Orla"]],
    ["Ken will endeavour to find a sponsor.", ["Ken will endeavour to find a sponsor. | Ken"]],
    ["KA to liaise with TP to find a date.", ["KA to liaise with TP to find a date. | KA"]],
    ["It is expected that the hedge will be cut and OB is arranging a price.", ["OB is arranging a price. | OB"]],
    ["Ken and Orla are to close the account.", ["Ken and Orla are to close the account. | Ken + Orla"]],
    ["Nets – one torn (Ken will ask for a price)", ["Ken will ask for a price | Ken"]],
    ["Colours - Ken & Orla to select them.", ["Ken & Orla to select them. | Ken + Orla"]],
    ["The lamp on the green flickers (Orla to ring the county).", ["Orla to ring the county | Orla"]],
    [
      "Who owns the verge is unclear (K. Abara/O. Byrne to find out).",
      ["K. Abara/O. Byrne to find out | K. Abara + O. Byrne"],
    ],
    ["KA to make contact with Tom Reeve to find a date.", ["KA to make contact with Tom Reeve to find a date. | KA"]],
    [
      "Ken Abara spoke of the gate and agreed to get a price.",
      ["Ken Abara spoke of the gate and agreed to get a price. | Ken Abara"],
    ],
    [
      "The Treasurer has met the bank, and will send the form.",
      ["The Treasurer has met the bank, and will send the form. | The Treasurer"],
    ],
    [
      "A quote came in and it was resolved that Ken Abara and Orla Byrne would meet the builder.",
      ["Ken Abara and Orla Byrne would meet the builder. | Ken Abara + Orla Byrne"],
    ],
    [
      "Ken found the old lamp and mended it and will send the bill to Orla.",
      ["Ken found the old lamp and mended it and will send the bill to Orla. | Ken"],
    ],
    ["OB to note these down for the page.", ["OB to note these down for the page. | OB"]],
    ["It was agreed that the Clerk write to the county.", ["the Clerk write to the county. | the Clerk"]],
    [
      "Orla reported the gate is still shut and she will ring the bank.",
      ["Orla reported the gate is still shut and she will ring the bank. | Orla"],
    ],
    ["This was agreed although Orla will ask for another price.", ["Orla will ask for another price. | Orla"]],
    ["Ken met the bank. He will discuss with Orla what it costs.", ["He will discuss with Orla what it costs. | He"]],
    ["Ida had read the rules. She would look for a copy.", ["She would look for a copy. | She"]],
    ["Tom spoke about the key. He has agreed to write to the bank.", ["He has agreed to write to the bank. | He"]],
    ["Ida had seen the joiner. She is to ask him for a price.", ["She is to ask him for a price. | She"]],
    ["Sam reported on the fair. He would be away in June.", []],
    ["The joiner had called. He would like to be paid first.", []],
    ["Sam felt that it would cost more. He would support a levy if it came to that.", []],
  ] as [string, string[]][])("%s", (text, expected) => expect(told(text)).toEqual(expected));

  test.each([
    "The Trust will continue to work closely with schools.",
    "The Council will work hard for its residents.",
    "The Council will support its volunteers.",
    "Ken said he will speak at the conference.",
    "Ken will not be standing again.",
    "Orla will have other duties on Mondays.",
    "Orla will have a smaller part, while the combined group sings on.",
    "The meeting will take place in May.",
    "Printing would be reported in March.",
    "Letters to be sent.",
    "Members to note the report.",
    "All members need to be aware of the tide.",
    "The lamp will close the gap.",
    "Orla is leading the choir.",
    "Will Orla ring the bank?",
    "We have agreed to mark the wall.",
    "Each web page shall have its own file.",
    "Ken said that the county would pay and will send a form.",
    "The Executive Board shall arrange a meeting upon the call of the President.",
    "It was agreed that we will buy two vests.",
    "It was agreed that the price stay.",
    "The shed was cold and will be heated.",
    "It was agreed that we would create a class for students.",
  ])("commits nobody: %s", (text) => expect(told(text)).toEqual([]));

  test("a pronoun is told as one, for whoever was named before", () =>
    expect(commitmentsIn("Ken has not sent the notes. He will send them now.")).toMatchObject([
      { pronoun: true, text: "He will send them now." },
    ]));
});
