import { decisionsIn } from "../../src/core/reading/grammar";

describe("what a paragraph records as decided", () => {
  test.each([
    ["RESOLVED: that the accounts be approved.", "resolved"],
    ["It was agreed that the Trust should publish a yearly statement.", "agreed"],
    ["The Board unanimously approved the safeguarding policy.", "approved"],
    ["The minutes of the last meeting were read and accepted.", "approved"],
    ["The May minutes were then accepted and signed by Ada Hale.", "approved"],
    ["Minutes from 10 February approved", "approved"],
    ["Minutes of the February meeting – Agreed", "agreed"],
    ["We agreed to keep the price at £5.", "agreed"],
    ["These have been agreed by the group for printing.", "agreed"],
    ["Agenda : Approved (TO/AV)", "approved"],
    ["There is consensus on leaving the kite as it is.", "agreed"],
    ["Ada Voss was selected as keeper of the kite.", "agreed"],
    ["Keep the old kite. Ada moved, Tim seconded, carried.", "carried"],
    ["Decision made to keep the old colours.", "agreed"],
    ["The Committee NOTED the report.", "noted"],
    ["It was agreed to defer the item to May.", "deferred"],
    ["The March notes were approved by a 6-1-0 vote.", "approved"],
    ["Moving the shed was discussed and generally approved.", "approved"],
    ["agreed that the shed will be kept open.", "agreed"],
    ["[7-C1] Consensus: The two codes are to be added.", "agreed"],
    ["Consensus was reached on the colour of the kite.", "agreed"],
    ["Moved by Ada Voss, second by Tim Orr, approved by consensus: that the June notes be adopted.", "approved"],
    ["Members decided to let the field for two weekends.", "agreed"],
    ["The tender was awarded to Hollin Bros for £12,400.", "approved"],
    ["AGREED: to recommend the budget to Council.", "recommended"],
    ["The fence was tabled until May.", "deferred"],
    ["After discussion the motion was tabled.", "deferred"],
    ["*Carried unanimously*", "carried"],
    ["Rufus accepted the minutes as a true account of the evening and Ada seconded.", "approved"],
    ["This has been deferred to the next meeting.", "deferred"],
    ["It was suggested that a keeper be found. This was agreed and an advert be put in the shop.", "agreed"],
    ["The Senate tabled the calendar until the autumn.", "deferred"],
    ["Motion (Rufus): Approve the notes of 3 March.", "approved"],
    ["Moved: that the old boathouse be let for the winter.", "carried"],
    [
      "Upon motion by Ada Voss, seconded by Tim Orr, to print the notes in full. The motion died by a vote of 2 to 2.",
      "lost",
    ],
    ["Motion to pay the bills. Motion carried by Voss yea, Orr yea, and Dunn yea.", "carried"],
    [
      "It was proposed by Cllr. B. Stott, seconded by Cllr. A. Lund and unanimously agreed that the return be approved.",
      "approved",
    ],
    ["The councillors agreed in principal that the pump be bought.", "agreed"],
    ["It was agreed to offer the agreed rate to the diver.", "agreed"],
    ["Ellen Moss proposed that the fee be raised. Martha Dunn seconded and all in favor.", "agreed"],
    ["Approval of the rota postponed until the autumn meeting.", "deferred"],
    ["New boat rota read and accepted unanimously.", "approved"],
    ["Landing fees, after a long talk, unanimously accepted as amended: a day costs £4.", "approved"],
    ["The books were laid out by Ada. These were checked and accepted.", "approved"],
    ["There being no corrections, moved, seconded and voted 4-0 to take the notes as read.", "resolved"],
    ["The Board and the Friends agreed to ask the county for a ramp.", "agreed"],
    ["The ferry rules were laid before the meeting. This was accepted as such.", "approved"],
    ["Price of a mooring: Agreed this be looked at again in May.", "agreed"],
    ["Winter berths let to the two clubs, Pro TO, Sec AV", "agreed"],
    ["Ferry warden – Ada Voss nominated unopposed and elected unanimously.", "agreed"],
    ["The Senate endorses the winter timetable. MSPU", "agreed"],
    ["Motion to print the log. M/S/C", "carried"],
    ["Voss motions to buy a second boat. Orr seconds, passed unanimously.", "carried"],
    ["Tim Orr moved to sell the raft. Ada Voss seconded and the motion carried on a voice vote.", "carried"],
    ["Motion by Voss to repaint the pier. The motion failed by a show of hands.", "lost"],
    [
      "Orr moved to take the notes as read. There being no changes, the notes were approved and placed on file.",
      "carried",
    ],
    ["It was moved by Ada Voss that the raft be sold. This was seconded by Tim Orr.", "carried"],
    ["Ada Voss proposed and Tim Orr seconded acceptance of the June notes.", "approved"],
    ["AV and TO proposed and seconded the accounts.", "agreed"],
    ["Ada Voss was nominated and unanimously endorsed.", "approved"],
    ["The rota was accepted by a vote of Voss yea, Orr yea.", "approved"],
    ["The fare was adopted by a majority vote.", "approved"],
    ["After a long talk about the price the meeting voted to keep the raft.", "resolved"],
    ["A majority of the members present approved the new fares.", "approved"],
    ["The members present at this meeting agreed to keep the old fares.", "agreed"],
    ["There was general agreement to try a Sunday boat.", "agreed"],
    ["The purchase of a winch has been deferred till the survey is in.", "deferred"],
    ["Further, Resolved that the keys be kept by the warden.", "resolved"],
    ["Tim asked for a new lamp. This was agreed, subject to three quotes.", "agreed"],
    ["Motion #2: The club will print its own tickets.", "carried"],
    ["Sensory garden ($130) – All Approve", "approved"],
    ["A bench would cost £1,000. This was denied.", "lost"],
    ["The board determined that the lamp was lawful.", "agreed"],
    ["Without objection, the reading of the log was waived.", "agreed"],
    ["The membership voted to keep the raft.", "resolved"],
    ["It was determined to wait for the survey.", "agreed"],
    ["Adoption of the timetable. Accepted.", "approved"],
    ["Reading of the log of May 5, 2026. Approved as amended (Voss/Orr)", "approved"],
    ["Dock Follow-Up Report: Approved with two abstentions", "approved"],
    [
      "Voss offered a motion that was seconded by Orr to name Dunn as warden. On a vote of 7 – 0, Dunn was elected to the post.",
      "carried",
    ],
    ["Voss moved to keep the raft. Orr seconded the motion. The motion passed 5 yeas, 2 abstentions.", "carried"],
    ["The members were all in agreement that the fee should rise.", "agreed"],
    ["Postponed the vote on the raft until June.", "deferred"],
    ["The new fares were voted and approved.", "resolved"],
    ["Aims of the club - Agreed and rules changed", "agreed"],
    ["That Ada speak to the diver. Voss/Orr   Carried.", "carried"],
    ["VOTED: To keep the raft.", "resolved"],
    ["Orr moved and Voss supported to pay for the lamp. Roll call vote: all yes. Motion carried.", "carried"],
    ["Motion by Voss, support by Orr, to pay the diver. Ayes all. Motion carried.", "carried"],
    ["A show of hands was called for on the raft. Unanimous decision in favour.", "agreed"],
    ["Tim asked that the pier be swept. So voted.", "resolved"],
    ["Mr J Orr proposed that the ramp be mended; Mrs A J Voss seconded it and all agreed.", "agreed"],
    ["Ada Voss moved the board accept the tender.", "approved"],
    ["It  was  agreed  to mend the raft.", "agreed"],
    [
      "Ada Voss moved that the June notes be approved. A vote followed the second from Tim Orr, and the motion passed.",
      "approved",
    ],
    ["Tabled until the survey is in.", "deferred"],
    ["Deferred until the June evening.", "deferred"],
    ["Postponed to next month.", "deferred"],
    ["Approved pending a look at the invoice.", "approved"],
    ["Cllr Voss proposed a second lamp seconded by Cllr Orr. 2 votes for, 3 against. Refused", "lost"],
    ["Ada Voss proposed that the raft be sold, seconded by Tim Orr. 5 Votes For, 3 Abstentions. Carried", "carried"],
    ["Tim asked if all agreed to one diver, this was agreed.", "agreed"],
    ["Motion: moved Ada, second Tim: That the warden be paid. Unanimously passed.", "carried"],
    ["The following were approved: Rota for May; Winter fares; Lamp.", "approved"],
    ["Agreed: Sweep the pier; Ask the county for a bin.", "agreed"],
    ["Ada Voss was chosen as treasurer.", "agreed"],
    ["Quiz night agreed for 22nd March.", "agreed"],
    ["Date of the regatta agreed as Saturday 4 July.", "agreed"],
    [
      "Moved by Voss, seconded by Orr, to pay the diver. Roll call: Voss....aye, Orr....nay. Motion carried.",
      "carried",
    ],
  ])("%s", (text, kind) => expect(decisionsIn(text)).toMatchObject([{ text, kind }]));

  test.each([
    "Orla agreed that it was difficult.",
    "Ada Voss deferred to Tim Orr who had seen the raft.",
    "If this was agreed by the county, the clerk would order it.",
    "Ada Voss was chosen as the winner of the raffle.",
    "Ada Voss agreed for 22nd March.",
    "Motion: None",
    "The treasurer read out the budget that was approved in May.",
    "An additional 40 of the balance as moved to the harbour fund.",
    "Tabled papers are in the folder.",
    "The minutes of the May meeting had not yet been approved.",
    "The minutes could not be confirmed, for want of a quorum.",
    "The talks with MSC went well, and Ada will add them to the list.",
    "The wrong pump was sent. This has been resolved and the right one is on its way.",
    "It was agreed that it was difficult to find volunteers.",
    "Orla agreed to circulate the paper.",
    "The group agreed with the comments.",
    "The grant had been approved by the county.",
    "The Clerk reported that planning permission was granted.",
    "It was noted that the gate was open.",
    "The budget needs to be approved.",
    "No decision was made.",
    "There being no further business, the meeting was adjourned.",
    "Once the plans are in, a decision will be taken.",
    "Was it agreed to buy the bench?",
    "The kite class moved to June meeting.",
    "At our last meeting it was decided that the bench should be red.",
    "The work programme was tabled.",
    "All agreed they were far better than the old ones.",
    "As the County Council had authorised the work, the clerk agreed to ask for the plans.",
    "Two councillors voted for all five to be co-opted.",
    "Two plans were tabled and discussed.",
    "THESE NOTES ARE DRAFT UNTIL APPROVED BY THE BOARD",
    "Tim called for a motion to take the new rules.",
    "Before the motion was approved Ada asked for the figures.",
    "Ada Voss accepted.",
    "Her cousin had moved and that she would write to him was clear.",
    "The applicant denied this.",
    "The fee for the tent was waived by the county.",
    "Moorings were discussed and the dates were confirmed.",
    "Postponed trips will be paid back.",
    "Two members voted to reject the motion.",
    "There was agreement to the north of the pier about the lights.",
    "Ada motions to the back of the hall.",
    "Jane Orr MSP.",
    "It would do if it suited the Panel and she recommended it.",
    "May’s meeting was moved to the upper hall.",
    "Her seat will be lost if she stays away again.",
  ])("no decision: %s", (text) => expect(decisionsIn(text)).toEqual([]));

  test("a motion, its mover and seconder, and how it ended", () => {
    const [one] = decisionsIn(
      "Motion by Cllr Ray, seconded by Cllr Ito, to buy a mower. Carried (6 for, 2 against, 1 abstention).",
    );
    expect(one).toMatchObject({
      kind: "carried",
      mover: { text: "Cllr Ray" },
      seconder: { text: "Cllr Ito" },
      votes: { for: 6, against: 2, abstained: 1 },
    });
  });

  test.each([
    ["Resolved, proposed Mr Ferry, seconded Ms Blake, that the rule be kept.", "Mr Ferry", "Ms Blake", null],
    ["MOTION: To keep the rule. Ayes-9; Nos-0", undefined, undefined, { for: 9, against: 0, abstained: null }],
    [
      "A motion was made and seconded to keep the rule. Ayes 9, Nos 1.",
      undefined,
      undefined,
      { for: 9, against: 1, abstained: null },
    ],
    ["Tom proposed that the rule be kept. Una seconded the motion and all voted in favour.", "Tom", "Una", null],
    ["It was moved and duly seconded that the rule be kept.", undefined, undefined, null],
  ])("who moved, who seconded and the votes: %s", (text, mover, seconder, votes) => {
    const found = decisionsIn(text);
    expect(found.map((one) => one.text)).toEqual([text]);
    expect([found[0]?.mover?.text, found[0]?.seconder?.text, found[0]?.votes]).toEqual([mover, seconder, votes]);
  });

  test("who moved it belongs to what was decided before", () => {
    const text =
      "The plan was discussed. It was decided to ask for a new quote. It should be lower. Ada Voss made the motion, Tim Orr second, all in favour.";
    expect(decisionsIn(text)).toMatchObject([
      { start: 24, end: text.length, mover: { text: "Ada Voss" }, seconder: { text: "Tim Orr" } },
    ]);
  });

  test.each([
    ["Motion to accept the log, M. Voss / R. Orr. Carried.", "M. Voss", "R. Orr"],
    ["Motion to accept the log. M. Voss / R. Orr", "M. Voss", "R. Orr"],
    ["Motion to sell the raft – Ada Voss/Tim Orr – carried", "Ada Voss", "Tim Orr"],
    ["Motion: Voss. Second: Orr. So voted.", "Voss", "Orr"],
    ["Resolved that the report on boats / rafts be noted.", undefined, undefined],
  ])("who moved and seconded: %s", (text, mover, seconder) => {
    const [one] = decisionsIn(text);
    expect([one!.text, one!.mover?.text, one!.seconder?.text]).toEqual([text, mover, seconder]);
  });

  test("an outcome takes the sentence it answers", () => {
    const text = "Ken asked for the keys. Orla asked whether she could lend the marquee. This was agreed.";
    expect(decisionsIn(text)).toMatchObject([
      { text: "Orla asked whether she could lend the marquee. This was agreed.", refersBack: false },
    ]);
    expect(decisionsIn("Agreed.")).toMatchObject([{ refersBack: true }]);
  });

  test("a lost vote", () =>
    expect(decisionsIn("Vote: 2-5. Motion lost.")).toMatchObject([
      { kind: "lost", votes: { for: 2, against: 5, abstained: null } },
    ]));

  test("two motions in one paragraph are two", () =>
    expect(
      decisionsIn(
        "Motion to pay the bills by Voss, seconded by Orr, approved. Motion to fill petty cash by Orr, seconded by Voss, approved.",
      ).map(({ mover }) => mover?.text),
    ).toEqual(["Voss", "Orr"]));
});
