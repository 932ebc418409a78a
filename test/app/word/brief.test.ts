import { agendas, firstDetails, type AgendaChoice } from "../../../src/app/word/agenda";
import { keepInterest } from "../../../src/app/word/attendance";
import { briefOf } from "../../../src/app/word/brief";
import { openDocument } from "../../../src/app/word/open";
import { keepProfile } from "../../../src/app/word/profile";
import { newProfile } from "../../../src/core/committee/profile";
import { memberNamed } from "../../../src/core/import/members";
import { docx, p } from "../../support/docx-builder";
import { livePane, type LivePane } from "../../support/live-pane";

// Each case boots office.js anew; no time is judged here.
jest.setTimeout(120_000);

const MINUTES = docx(
  p("Marsh End Parish Council", { style: "Title" }),
  p("Minutes of the meeting held on 4 June 2026 at 7.00 pm"),
  p("Present: Ada Fenn (Chair), Bram Otley, Cleo Marsh"),
  p("Apologies: Dina Holt"),
  p("1. Planning", { style: "Heading1" }),
  p("Action: Bram Otley to ring the county by 30 June."),
  p("Action: Cleo Marsh to look into the drain."),
);
const council = {
  ...newProfile("marsh-end", "Marsh End Parish Council"),
  members: ["Ada Fenn", "Bram Otley", "Cleo Marsh", "Dina Holt"].map(memberNamed),
  quorum: {
    of: "seats" as const,
    numerator: 1,
    denominator: 3,
    least: 3,
    seats: 6,
    source: "LGA 1972",
    checked: "2026-11",
  },
};

async function opened(): Promise<LivePane> {
  const live = await livePane(MINUTES);
  await openDocument(live.session);
  await keepProfile(live.session, council);
  return live;
}

function choiceOf(live: LivePane): AgendaChoice {
  const agenda = agendas()[0]!;
  const details = firstDetails(live.state(), "2026-06-10");
  return {
    agenda,
    occasion: "ordinary",
    purposes: true,
    timings: false,
    details,
    changes: {},
    seeds: [],
    first: agenda.languages[0]!,
  };
}

const unclear = ["Cleo Marsh to look into the drain. (no date, says no result)"];

it("tells the chair of a coming meeting what is to be resolved, and what the open minutes leave unclear", async () => {
  const live = await opened();
  const choice = choiceOf(live);
  const decided = choice.agenda.items.filter((item) => item.purposes.includes("decide") && item.on === undefined);
  const brief = briefOf(live.state(), "2026-07-02", choice);
  expect(brief.map(({ heading }) => heading)).toEqual(["Quorum", "To be resolved", "Actions to make clear"]);
  // Apologies for the June meeting say nothing of July.
  expect(brief[0]!.lines).toEqual(["4 of 4 members expected; 3 needed; 1 to spare."]);
  expect(brief[1]!.lines).toEqual(expect.arrayContaining(decided.map(({ title }) => title)));
  expect(brief[2]!.lines).toEqual(unclear);
});

it("counts apologies and interests of the open document where it is of that meeting", async () => {
  const live = await opened();
  const interest = { name: "Bram Otley", item: "1", interest: "neighbour", withdrew: true };
  await keepInterest(live.session, { ...interest, dispensation: false, returned: false });
  expect(briefOf(live.state(), "2026-06-04", null)).toEqual([
    { heading: "Quorum", lines: ["3 of 4 members expected; 3 needed; none to spare.", "Apologies: Dina Holt"] },
    { heading: "Interests", lines: ["Item 1: Bram Otley, neighbour; leaves the room"] },
    { heading: "Actions to make clear", lines: unclear },
  ]);
});

it("says that no quorum rule is kept", async () => {
  const live = await livePane(MINUTES);
  await openDocument(live.session);
  expect(briefOf(live.state(), "2026-07-02", null)[0]).toEqual({
    heading: "Quorum",
    lines: ["No quorum rule is kept for this committee."],
  });
});
