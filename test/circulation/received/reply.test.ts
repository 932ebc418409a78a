import {
  linesFor,
  addNotes,
  readReplies,
  withoutNote,
  writeReplies,
} from "../../../src/core/circulation/received/list";
import { ownWords, readReply, type ReplyNote } from "../../../src/core/circulation/received/reply";

const from = "Ada Quill";
const reply = (body: string, subject = "RE: Harbour Board: draft minutes"): readonly ReplyNote[] =>
  readReply({ from, subject, body }, ["HB 05/02", "12"]);
const kinds = (body: string, subject?: string): readonly string[] => reply(body, subject).map(({ kind }) => kind);

describe("what a reply tells the clerk", () => {
  test.each<[string, string]>([
    ["apologies", "Please accept my apologies for the meeting on Monday."],
    ["apologies", "I'm afraid I won't be able to attend the June meeting."],
    ["apologies", "I can't make the next meeting, sorry."],
    ["substitute", "Ben Rowe will come in my place."],
    ["substitute", "My deputy, Cllr Cara Dunn, is coming."],
    ["item", "Could you add the state of the east wall to the agenda?"],
    ["item", "Agenda item: mooring fees."],
    ["correction", "In item 4 the figure should read £1,200, not £12,000."],
    ["correction", "I was present at the meeting but am not listed."],
    ["done", "HB 05/02 is done."],
  ])("%s: “%s”", (kind, body) => {
    expect(kinds(body)).toEqual([kind]);
  });

  test.each<[string, string]>([
    ["thanks", "Many thanks, all clear. See you on Monday."],
    ["an apology for lateness of the reply", "Apologies for the late reply."],
    ["not done", "HB 05/02 is not done yet."],
    ["a promise", "I will have it done by Friday, HB 05/02."],
    ["a number that is no action", "Room 7/12 is done up nicely."],
  ])("nothing: %s", (_name, body) => {
    expect(kinds(body)).toEqual([]);
  });

  test("names the substitute and the references", () => {
    expect(reply("Ben Rowe will attend on my behalf.")[0]).toMatchObject({ substitute: "Ben Rowe", from });
    expect(reply("Action HB05/02 has been completed.")[0]).toMatchObject({ kind: "done", refs: ["HB 05/02"] });
  });

  test("declining an invitation is no apology; words beside it are", () => {
    expect(kinds("", "Declined: Harbour Board")).toEqual([]);
    expect(kinds("Please record my apologies.", "Declined: Harbour Board")).toEqual(["apologies"]);
    expect(kinds("I am away and unable to attend to mail.", "Automatic reply: minutes")).toEqual([]);
  });

  test.each([
    ["> I send my apologies.", ""],
    ["Fine by me.\n\nFrom: Clerk\nSent: Monday\nPlease send apologies to me.", "Fine by me."],
    ["Yes.\n\nOn Mon, 4 May 2026 at 10:12, Clerk <c@x.example> wrote:\nApologies to me.", "Yes."],
    ["Yes.\n-----Original Message-----\nApologies to me.", "Yes."],
  ])("what is quoted is not the sender's: %j", (body, own) => {
    expect(ownWords(body).trim()).toBe(own);
  });
});

describe("the list that Word takes up", () => {
  const notes = [
    ...reply("Please accept my apologies for Monday. Could you add mooring fees to the agenda?"),
    ...readReply({ from: "Ben Rowe", subject: "RE:", body: "I am unable to attend. HB 05/02 is done." }, ["HB 05/02"]),
  ];

  test("is written and read again; a note is kept once", () => {
    const list = { committee: "Harbour Board", notes: addNotes(notes, notes) };
    expect(list.notes).toHaveLength(4);
    expect(readReplies(writeReplies(list))).toEqual({ ok: true, value: list, remarks: [] });
    expect(withoutNote(notes, notes[0]!)).toHaveLength(3);
  });

  test("gives each kind its lines", () => {
    expect(linesFor("apologies", notes)).toEqual(["Apologies were received from Ada Quill and Ben Rowe."]);
    expect(linesFor("item", notes)).toEqual(["Could you add mooring fees to the agenda? (Ada Quill)"]);
    expect(linesFor("done", notes)).toEqual(["HB 05/02: reported done by Ben Rowe: HB 05/02 is done."]);
    expect(linesFor("correction", notes)).toEqual([]);
  });

  test.each(["", "{}", '{"format":"matters-arising/replies","version":1,"committee":"x","notes":[{"kind":"joke"}]}'])(
    "another file is refused with a sentence: %s",
    (source) => {
      const read = readReplies(source);
      expect(read.ok).toBe(false);
      expect(!read.ok && read.message).toMatch(/^This .+\. .+\.$/);
    },
  );
});
