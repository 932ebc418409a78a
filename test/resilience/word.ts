import { actionsOf } from "../../src/app/word/actions";
import { agendas, firstDetails, insertBlocks, previewAgenda } from "../../src/app/word/agenda";
import { checksOf } from "../../src/app/word/check";
import { deliverMail, noteCirculation } from "../../src/app/word/circulate";
import { CLEAN_COPY, deliverCopy } from "../../src/app/word/copies";
import { editOf, writeAction } from "../../src/app/word/edit-action";
import { notesOf } from "../../src/app/word/book";
import { openDocument } from "../../src/app/word/open";
import { writeSummary } from "../../src/app/word/outputs";
import { revealSpan } from "../../src/app/word/reveal";
import { seedsHere } from "../../src/app/word/seeds";
import { change, ready } from "../../src/app/word/session";
import { setState, stateOfMinutes } from "../../src/app/word/stamp";
import { tagAll } from "../../src/app/word/tagging";
import { followTyping, setMode } from "../../src/app/word/typing";
import { catalogueFor } from "../../src/ui/strings/choose";
import { sayNotice } from "../../src/ui/word/notice";
import { docx, p } from "../support/docx-builder";
import { liveSession, type LiveSession } from "../support/live-session";
import type { Judge, Step } from "./journey";
import type { Failing, Sweep } from "./sweep";

/** What the clerk has open: typed minutes, untagged, with a section of every kind the journey touches. */
const MINUTES = docx(
  p("Weir Keepers' Committee", { pStyle: "Title" }),
  p("Minutes of the meeting held on Monday 2 March 2026 at 7 pm in the Mill"),
  p("Present: Ada Holt (Chair), Ben Ilves, Cora Jupp"),
  p("Apologies: Dov Marsh"),
  p("1. Gates", { pStyle: "Heading1" }),
  p("The lower gate had stuck in January. It was agreed that the gate be painted."),
  p("Action WK 03/01: Ben Ilves to order the paint by 20 March 2026."),
  p("2. Anglers", { pStyle: "Heading1" }),
  p("Action WK 03/02: Cora Jupp to tell the anglers."),
  p("3. Boat house", { pStyle: "Heading1" }),
  p("Members asked for a key."),
  p("4. Next meeting", { pStyle: "Heading1" }),
  p("Next meeting: Monday 4 May 2026 at 7 pm in the Mill."),
);
const TYPED = "Action WK 03/03: Ada Holt to have two keys cut by 1 April 2026.";
/** The paragraph behind which the clerk types. */
const KEY = 10;
const CHOICES = { byOwner: false, withRestricted: false };

const actions = (live: LiveSession) => {
  const state = ready(live.session);
  return state ? actionsOf(state) : [];
};
const anglers = (live: LiveSession) => actions(live).find((action) => action.ref === "WK 03/02");

/** Next meeting's agenda, seeded with what these minutes leave open. */
function nextAgenda(live: LiveSession) {
  const state = live.state();
  const agenda = agendas().find((one) => one.id === "working-group");
  if (!agenda) throw new Error("no such agenda");
  const details = { ...firstDetails(state, "2026-03-10"), committee: "Weir Keepers' Committee", date: "2026-05-04" };
  const seeds = seedsHere(state);
  const first = agenda.languages[0] ?? "en-GB";
  return { agenda, occasion: "ordinary", purposes: true, timings: false, details, changes: {}, seeds, first } as const;
}

/** The clerk's evening, from opening the file to the next agenda. */
export const WORD_JOURNEY: readonly Step<LiveSession>[] = [
  {
    name: "open",
    act: async ({ session }) => void (await openDocument(session)),
    stands: (live) => actions(live).length === 2,
  },
  {
    name: "follow",
    byItself: true,
    act: async ({ session, later }) => {
      if (ready(session)?.mode === "auto") return later();
      setMode(session, "auto");
      await followTyping(session);
    },
    stands: () => true,
  },
  {
    name: "tag all",
    act: ({ session }) => tagAll(session),
    stands: (live) => live.state().tagging.plan.edits.length === 0 && live.file().snapshot.tags.length > 5,
  },
  {
    name: "type an action",
    byItself: true,
    act: async (live) => {
      if (!live.words().includes(TYPED)) {
        live.caret(KEY);
        live.editor.enter();
        for (const word of TYPED.match(/\S+\s*/gu) ?? []) live.editor.type(word);
        live.editor.enter();
        await live.pause();
      } else {
        // What no event told of is found by the slow reading, listed, and tagged when the clerk asks for it.
        await live.later();
        await tagAll(live.session);
      }
    },
    stands: (live) => {
      const typed = actions(live).find((action) => action.ref === "WK 03/03");
      return typed?.owners[0]?.person === "Ada Holt" && live.file().snapshot.tags.some((tag) => tag.block === KEY + 1);
    },
  },
  {
    name: "show an action",
    act: ({ session, state }) => {
      change(session, (now) => ({ ...now, notice: null }));
      return revealSpan(session, state().reading.minutes.actions[1]?.spans[0]);
    },
    stands: (live) => live.state().notice === null,
  },
  {
    name: "write the date into the line",
    act: async (live) => {
      const action = anglers(live);
      if (action) await writeAction(live.session, action.id, { ...editOf(action), due: "2026-04-09" });
    },
    stands: (live) => anglers(live)?.due?.date === "2026-04-09",
  },
  {
    name: "choose a status",
    act: async (live) => {
      const action = anglers(live);
      if (action) await writeAction(live.session, action.id, { ...editOf(action), status: "proposed" });
    },
    stands: (live) => anglers(live)?.status === "proposed",
  },
  {
    name: "check",
    act: (live) => {
      change(live.session, (now) => ({ ...now, notice: null }));
      const places = checksOf(live.state()).map((check) => check.place);
      return revealSpan(live.session, places.find(Boolean) ?? { block: 0, start: 0, end: 1 });
    },
    stands: (live) => live.state().notice === null,
  },
  {
    name: "table of actions",
    act: ({ session }) => writeSummary(session, CHOICES, "end"),
    stands: (live) =>
      live
        .words()
        .split("\n")
        .filter((line) => line === "Action summary").length === 1,
  },
  {
    name: "clean copy",
    act: async ({ session }) => void (await deliverCopy(session, CLEAN_COPY, "download")),
    stands: ({ delivered }) => delivered.filter((file) => file.name.endsWith(".docx")).length === 1,
  },
  {
    name: "circulate",
    act: async ({ session }) => void (await deliverMail(session, {}, "download")),
    stands: ({ delivered }) => delivered.filter((file) => file.name.endsWith(".eml")).length === 1,
  },
  {
    name: "note the circulation",
    act: async ({ session }) => void (await noteCirculation(session, {})),
    stands: (live) => notesOf(live.state()).book.entries.some((entry) => entry.kind === "circulation"),
  },
  {
    name: "agreed",
    act: ({ session }) => setState(session, "agreed"),
    stands: (live) => stateOfMinutes(live.state()) === "agreed" && live.words().includes("agreed by the chair"),
  },
  {
    name: "next agenda",
    act: async (live) => void (await insertBlocks(live.session, previewAgenda(nextAgenda(live)).blocks, "end")),
    stands: (live) => live.words().includes("Forward plan and invitations"),
  },
  {
    name: "read the whole again",
    byItself: true,
    act: ({ later }) => later(),
    stands: (live) =>
      JSON.stringify(live.state().reading.source.blocks) === JSON.stringify(live.file().snapshot.blocks),
  },
];

const words = catalogueFor("en-GB");

export const WORD_JUDGE: Judge<LiveSession> = {
  rest: async (live) => {
    await live.pause();
    for (let turn = 0; turn < 50 && ready(live.session)?.task; turn += 1) await live.pause();
  },
  sentence: ({ session }) => {
    const state = session.store.get();
    if (state.phase === "failed") return words.failure[state.failure.code];
    return state.phase === "ready" && state.notice ? sayNotice(state.notice, words).words : "";
  },
  alive: ({ session }) => {
    const state = session.store.get();
    return state.phase === "failed" || (state.phase === "ready" && state.task === null);
  },
  holds: (live) => live.words(),
};

/** ActivityLimitReached: the host is busy with something else. */
const BUSY = 5102;

/** The whole journey in one of the preview's Words. */
export const wordSweep = (profile: string): Sweep<LiveSession> => {
  const calls = new WeakMap<LiveSession, Failing[]>();
  return {
    name: profile,
    steps: WORD_JOURNEY,
    judge: WORD_JUDGE,
    begin: async (failing) => {
      const live = await liveSession(MINUTES, profile);
      const { faults, log } = live.word.host;
      const seen: Failing[] = [];
      calls.set(live, seen);
      if (failing === null) {
        let call = 0;
        log.onEntry((entry) => {
          if (entry.kind === "internal") return;
          call += 1;
          seen.push({ call, kind: entry.kind, action: null });
          if (entry.actions > 1) seen.push({ call, kind: entry.kind, action: Math.floor(entry.actions / 2) });
        });
      } else if (failing.action === null) faults.add({ request: failing.call, callError: BUSY });
      else faults.add({ request: failing.call, action: failing.action, code: "GeneralException" });
      return live;
    },
    end: (live) => live.close(),
    failings: (live) => calls.get(live) ?? [],
  };
};
