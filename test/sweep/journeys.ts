import { agendas, firstDetails, insertBlocks, insertMinutes, previewAgenda } from "../../src/app/word/agenda";
import { previewMinutes } from "../../src/app/word/agenda";
import type { AgendaChoice } from "../../src/app/word/agenda";
import { actionsOf, setOwners } from "../../src/app/word/actions";
import { recordAmendment } from "../../src/app/word/amendments";
import { addAttendee, attendanceOf, attendeeEdit, keepInterest, saveAttendee } from "../../src/app/word/attendance";
import type { AttendeeEdit } from "../../src/app/word/attendance";
import { applyFix, checksOf } from "../../src/app/word/check";
import { noteCirculation } from "../../src/app/word/circulate";
import { decisionEdit, decisionsOf, keepDecision } from "../../src/app/word/decisions";
import { editOf, keepAction, writeAction } from "../../src/app/word/edit-action";
import { insertForward, readPrevious } from "../../src/app/word/forward";
import type { ArisingChoices } from "../../src/app/word/forward";
import { removeAll } from "../../src/app/word/holdings";
import { openDocument } from "../../src/app/word/open";
import { writeSummary } from "../../src/app/word/outputs";
import { dropProfile, keepProfile } from "../../src/app/word/profile";
import { insertLines } from "../../src/app/word/replies";
import { markItem, markSelection, restrictionsOf } from "../../src/app/word/restricted";
import { tagSelection, untagSelection } from "../../src/app/word/selection";
import { setState } from "../../src/app/word/stamp";
import { acceptSuggestion, dismissSuggestion, suggestionsOf } from "../../src/app/word/suggestions";
import { answerCopy, tagAll, tagWithin, untagAll, untagOne } from "../../src/app/word/tagging";
import { filledTemplate } from "../../src/app/word/templates";
import { setMeeting } from "../../src/app/word/typing";
import { newProfile } from "../../src/core/committee/profile";
import { memberNamed } from "../../src/core/import/members";
import { control, docx, p, r, table } from "../support/docx-builder";
import type { LiveSession } from "../support/live-session";

/** Something a clerk does in the pane that writes into the document. */
export interface Journey {
  readonly name: string;
  /** Minutes to begin with; MINUTES unless told otherwise. */
  readonly bytes?: Uint8Array;
  /** What was done before, without failures. */
  readonly first?: (live: LiveSession) => Promise<unknown>;
  /** May be run again after a failure: it finds what it is about in the pane's state. */
  readonly run: (live: LiveSession) => Promise<unknown>;
  /** What the pane does by itself, and does again by itself at the next pause: a failure is not told. */
  readonly quiet?: true;
}

/** Minutes with one of everything that a journey needs. */
export const MINUTES = docx(
  p("Hollow Lane Allotments", { pStyle: "Title" }),
  p("Minutes of the meeting held on 5 October 2026"),
  p("Present: Ada Fenn (Chair), Bram Otley, Cleo Marsh, Ed Price"),
  p("Apologies: Dina Holt"),
  p("1. Hedge", { pStyle: "Heading1" }),
  p("The hedge was discussed. Cleo Marsh will phone the contractor."),
  p("It was AGREED to buy a hose, proposed by Hugo Lane."),
  p("Action HL 07/02: Bram Otley to dig the path by 2 November 2026"),
  p("2. Path", { pStyle: "Heading1" }),
  p("Action HL 07/03: Peter to order gravel."),
  table([
    ["Action", "Owner", "By when"],
    ["Mend the gate", "Ada Fenn", ""],
  ]),
  p(
    `${r("Room booked: ")}<w:sdt><w:sdtPr><w:id w:val="78"/></w:sdtPr><w:sdtContent>${r("the hall")}</w:sdtContent></w:sdt>`,
  ),
  p("Next meeting: Monday 9 November 2026 at 7 pm"),
);

const COPIED = docx(
  p("Minutes of the meeting held on 5 October 2026"),
  p(control("ma:1:action:hl-07-02", r("Action HL 07/02: Bram Otley to dig the path."))),
  p(control("ma:1:action:hl-07-02", r("Action HL 07/03: Ada Fenn to mend the gate."))),
);

const EMPTY = docx(p(""));

const PREVIOUS = docx(
  p("Hollow Lane Allotments", { pStyle: "Title" }),
  p("Minutes of the meeting held on 7 September 2026"),
  p("1. Gates", { pStyle: "Heading1" }),
  p("Action HL 06/01: Bram Otley to have the gate mended."),
  p("Action HL 06/02: Cleo Marsh to write to the water company."),
);

const PROFILE = {
  ...newProfile("hollow-lane", "Hollow Lane Allotments"),
  members: ["Ada Fenn", "Bram Otley", "Cleo Marsh"].map(memberNamed),
};

const SUMMARY = { byOwner: false, withRestricted: false };
const SECTION: ArisingChoices = { heading: "Matters arising", form: "section", withRestricted: false };

const first = <T>(list: readonly T[], what: string): T => {
  const [found] = list;
  if (found === undefined) throw new Error(`there is no ${what}`);
  return found;
};

const actionAt = ({ state }: LiveSession, text: string) =>
  first(
    actionsOf(state()).filter((one) => one.text.includes(text)),
    text,
  );

const writeInto =
  (text: string, change: Partial<ReturnType<typeof editOf>>) =>
  (live: LiveSession): Promise<unknown> => {
    const action = actionAt(live, text);
    return writeAction(live.session, action.id, { ...editOf(action), ...change });
  };

const attendee =
  (name: string, change: Partial<AttendeeEdit>, intoText = true) =>
  ({ session, state }: LiveSession): Promise<unknown> => {
    const person = first(
      attendanceOf(state()).filter((one) => one.name === name),
      name,
    );
    return saveAttendee(session, name, { ...attendeeEdit(person), ...change }, intoText);
  };

function agendaOf({ state }: LiveSession): AgendaChoice {
  const agenda = first(
    agendas().filter((one) => one.id === "working-group"),
    "agenda",
  );
  const details = { ...firstDetails(state(), "2026-10-10"), committee: "Hollow Lane", date: "2026-11-09" };
  const language = agenda.languages[0] ?? "en-GB";
  return {
    agenda,
    occasion: "ordinary",
    purposes: true,
    timings: true,
    details,
    changes: {},
    seeds: [],
    first: language,
  };
}

const bringForward =
  (choices: ArisingChoices, place: "caret" | "end" | number) =>
  async ({ session }: LiveSession): Promise<unknown> => {
    const previous = await readPrevious(session, "september.docx", PREVIOUS);
    if (!previous.ok) throw new Error(previous.code);
    return insertForward(session, previous.value.actions, choices, place);
  };

const tagged = ({ session }: LiveSession): Promise<void> => tagAll(session);
const at =
  (paragraph: number) =>
  (live: LiveSession): Promise<void> =>
    Promise.resolve(live.caret(paragraph));

/** Everything in the Word pane that writes. */
export const JOURNEYS: readonly Journey[] = [
  { name: "tag all", run: tagged },
  { name: "tag a copied control as its own", bytes: COPIED, run: copied("own") },
  { name: "untag a copied control", bytes: COPIED, run: copied("untag") },
  { name: "tag by itself while typing", quiet: true, run: ({ session }) => tagWithin(session, [{ from: 4, to: 9 }]) },
  { name: "untag all", first: tagged, run: ({ session }) => untagAll(session) },
  { name: "untag one", first: tagged, run: untagNamed },
  { name: "tag the selection", first: at(5), run: ({ session }) => tagSelection(session, "decision") },
  {
    name: "untag the selection",
    first: async (live) => {
      await tagged(live);
      live.caret(7, 4);
    },
    run: ({ session }) => untagSelection(session),
  },
  { name: "accept a suggestion here", first: tagged, run: accept("here") },
  { name: "accept a suggestion at the end of its item", run: accept("end-of-item") },
  {
    name: "dismiss a suggestion",
    run: async ({ session, state }) => {
      const [only] = suggestionsOf(state());
      if (only) await dismissSuggestion(session, only.action);
    },
  },
  { name: "choose an owner", run: (live) => setOwners(live.session, actionAt(live, "gravel").id, ["Ed Price"]) },
  {
    name: "keep owner, date and status beside the text",
    run: (live) => {
      const action = actionAt(live, "gravel");
      const edit = { ...editOf(action), owners: ["Ed Price"], due: "2026-11-20", status: "proposed" as const };
      return keepAction(live.session, action.id, edit);
    },
  },
  {
    name: "write owner, date and status into the line",
    first: tagged,
    run: writeInto("gravel", { owners: ["Ed Price"], due: "2026-11-20", status: "proposed" }),
  },
  { name: "write a reference into the line", run: writeInto("dig the path", { reference: "HL 07/09" }) },
  { name: "write a date into a table", first: tagged, run: writeInto("Mend", { due: "2026-11-20" }) },
  {
    name: "insert an agenda into an empty document",
    bytes: EMPTY,
    run: (live) => insertBlocks(live.session, previewAgenda(agendaOf(live)).blocks),
  },
  {
    name: "insert the minutes of an agenda",
    first: async (live) => {
      await keepProfile(live.session, PROFILE);
      live.caret(11);
    },
    run: (live) => insertMinutes(live.session, previewMinutes(agendaOf(live), "24/059"), "end"),
  },
  {
    name: "insert a template",
    first: at(8),
    run: ({ session }) =>
      insertBlocks(
        session,
        filledTemplate(
          {
            id: "own",
            name: "Own",
            committee: "",
            content: [
              { kind: "paragraph", runs: [{ text: "Agenda" }], style: "heading1" },
              { kind: "paragraph", runs: [{ text: "[venue]", placeholder: "venue" }], style: "numbered" },
            ],
          },
          {},
        ),
      ),
  },
  {
    name: "insert lines of replies",
    first: at(8),
    run: ({ session }) => insertLines(session, ["Apologies: Ed Price"]),
  },
  { name: "put the action table at the end", first: tagged, run: summary("end") },
  { name: "put the action table at the start", run: summary("start") },
  {
    name: "refresh the action table",
    first: async (live) => {
      await summary("end")(live);
      await setOwners(live.session, actionAt(live, "gravel").id, ["Ed Price"]);
    },
    run: summary("end"),
  },
  { name: "bring actions forward behind an item", first: tagged, run: bringForward(SECTION, 0) },
  { name: "bring actions forward at the caret", first: at(8), run: bringForward(SECTION, "caret") },
  { name: "bring actions forward as a table", run: bringForward({ ...SECTION, form: "table" }, "end") },
  { name: "move somebody to another list", first: tagged, run: attendee("Cleo Marsh", { status: "apologies" }) },
  { name: "note a late arrival in the list", run: attendee("Bram Otley", { joinedTime: "19:20", joinedItem: "2" }) },
  {
    name: "move somebody and note the leaving",
    run: attendee("Bram Otley", { status: "inAttendance", leftTime: "20:05", remote: true }),
  },
  { name: "keep a role beside the list", run: attendee("Ed Price", { role: "Treasurer" }, false) },
  {
    name: "add somebody to a list",
    first: tagged,
    run: ({ session }) => addAttendee(session, "Hugo Lane", "apologies"),
  },
  {
    name: "note an interest",
    run: ({ session }) =>
      keepInterest(session, {
        name: "Ada Fenn",
        item: "1",
        interest: "owner",
        dispensation: false,
        withdrew: true,
        returned: true,
      }),
  },
  {
    name: "complete a decision",
    first: tagged,
    run: ({ session, state }) => {
      const { decision } = first(decisionsOf(state()), "decision");
      return keepDecision(session, decision.id, { ...decisionEdit(decision), seconder: "Bram Otley", for: "4" });
    },
  },
  {
    name: "restrict an item",
    run: ({ session, state }) => markItem(session, first(restrictionsOf(state()).items, "item"), true),
  },
  { name: "restrict the selection", first: at(7), run: ({ session }) => markSelection(session) },
  { name: "change the state", first: tagged, run: ({ session }) => setState(session, "agreed") },
  {
    name: "change the state again",
    first: ({ session }) => setState(session, "agreed"),
    run: ({ session }) => setState(session, "confirmed", "2026-11-09"),
  },
  { name: "record an amendment", first: at(11), run: amend },
  {
    name: "take a fix of the checks",
    bytes: docx(
      p("Minutes of the meeting held on 5 October 2026"),
      p("Action HL 07/02: Ada Fenn to mend the gate."),
      p("Action HL 07/02: Bram Otley to dig the path."),
    ),
    run: async ({ session, state }) => {
      const fix = checksOf(state())
        .flatMap((check) => check.fixes)
        .find((one) => one.does === "edit");
      if (fix) await applyFix(session, fix);
    },
  },
  { name: "keep the committee's profile", run: ({ session }) => keepProfile(session, PROFILE) },
  {
    name: "take the profile out",
    first: ({ session }) => keepProfile(session, PROFILE),
    run: ({ session }) => dropProfile(session),
  },
  { name: "note the circulation", run: ({ session }) => noteCirculation(session, {}) },
  {
    name: "remove all",
    first: async (live) => {
      await tagged(live);
      await keepProfile(live.session, PROFILE);
    },
    run: ({ session }) => removeAll(session),
  },
  {
    name: "go into the meeting",
    first: tagged,
    run: async ({ session }) => {
      await setMeeting(session, false);
      await setMeeting(session, true);
    },
  },
  { name: "open", run: ({ session }) => openDocument(session) },
];

function copied(answer: "own" | "untag") {
  return async ({ session, state }: LiveSession): Promise<void> => {
    const [copy] = state().tagging.copies;
    if (copy) await answerCopy(session, copy, answer);
  };
}

async function untagNamed({ session, state }: LiveSession): Promise<void> {
  const tag = state().tags.find((one) => one.tag.startsWith("ma:1:decision:"));
  if (tag) await untagOne(session, tag.controlId);
}

function accept(where: "here" | "end-of-item") {
  return async ({ session, state }: LiveSession): Promise<void> => {
    const [only] = suggestionsOf(state());
    if (only) await acceptSuggestion(session, only.action, where);
  };
}

function summary(where: "start" | "end") {
  return ({ session }: LiveSession): Promise<void> => writeSummary(session, SUMMARY, where);
}

function amend({ session }: LiveSession): Promise<boolean> {
  return recordAmendment(session, { minutesOf: "2026-09-07", item: "2", old: "£400", new: "£4,000" });
}
