import { openDocument } from "../../src/app/word/open";
import { rescan } from "../../src/app/word/rescan";
import type { Reader } from "../../src/app/word/session";
import { read, readSteps } from "../../src/core/reading";
import * as again from "../../src/core/reading/again";
import type { Reading } from "../../src/core/reading";
import { readSnapshot } from "../../src/docx/snapshot";
import type { Applied, DocumentPort, Snapshot } from "../../src/ports/document";
import type { Outcome } from "../../src/ports/outcome";
import { readParts } from "../../src/core/record/parts";
import { WORD_PROFILES } from "../../src/preview/word/profiles";
import type { Fault } from "../../src/preview/wire/faults";
import { reaches } from "../../src/preview/wire/gate";
import { enGB } from "../../src/ui/strings/en-GB";
import { sayNotice } from "../../src/ui/word/notice";
import type { NodeWord } from "../../src/preview/node/word";
import { liveSession } from "../support/live-session";
import type { LiveSession } from "../support/live-session";
import { MINUTES } from "./journeys";
import type { Journey } from "./journeys";

/** One place at which a journey is cut short. */
export interface Cut {
  /** The nth request of the journey. */
  readonly request: number;
  /** The action in it that fails; the whole request, before anything ran, when left out. */
  readonly action?: number;
  readonly code: "GeneralException" | "AccessDenied" | "busy";
  /** The host answers nothing afterwards, so that nothing can be cleaned up at once either. */
  readonly dead: boolean;
}

/** What a document holds, as far as a journey may change it. */
interface Outcomes {
  /** Every visible character: title, headers and body. */
  readonly words: readonly string[];
  /** Tag and title of every control. */
  readonly controls: readonly string[];
  readonly choices: readonly string[];
}

/** What the file holds as it stands. */
function fileOf({ word }: LiveSession): Snapshot {
  const snapshot = readSnapshot(word.document.save());
  if (!snapshot.ok) throw new Error(snapshot.failure.code);
  return snapshot.value;
}

async function outcomeOf(live: LiveSession): Promise<Outcomes> {
  const snapshot = fileOf(live);
  const controls = await live.word.run(async (context) => {
    const all = context.document.contentControls;
    all.load("tag,title");
    await context.sync();
    return all.items.map(({ tag, title }) => `${tag}|${title}`);
  });
  const { book } = readParts(snapshot.parts);
  return {
    words: [snapshot.title ?? "", ...snapshot.blocks.map((block) => block.text)],
    controls: controls.sort(),
    choices: book.entries.map(({ id, value }) => `${id}=${JSON.stringify(value)}`).sort(),
  };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The Words that the pane runs in; one below the declared minimum is told so and never written in. */
export const PROFILES: readonly string[] = Object.values(WORD_PROFILES).flatMap(({ name, wordApi }) =>
  reaches(wordApi, "1.6") ? [name] : [],
);

const pages = new Map<string, NodeWord>();

const readings = new Map<string, Reading>();

/** The product's reader; what was read whole before is not read again, for each journey begins with the same words. */
const READER: Reader = {
  *readSteps(source, options) {
    const key = JSON.stringify([source, options]);
    const known = readings.get(key) ?? (yield* readSteps(source, options));
    readings.set(key, known);
    return known;
  },
  read,
  again: () => Promise.resolve(again),
};

/** A session on the profile's page, which is loaded once: loading office.js would be most of each run. */
async function begun(profile: string, { bytes = MINUTES, first }: Journey): Promise<LiveSession> {
  const fresh = await liveSession(bytes, profile, false, pages.get(profile) ?? null);
  pages.set(profile, fresh.word);
  const live = { ...fresh, session: { ...fresh.session, reader: READER } };
  await openDocument(live.session);
  await first?.(live);
  return live;
}

/** The same session, telling what the document holds after each of its plans: a journey may be several changes. */
function watching(live: LiveSession, applied: () => void): LiveSession {
  const { document } = live.session;
  const apply: DocumentPort["apply"] = async (...args): Promise<Outcome<Applied>> => {
    const result = await document.apply(...args);
    applied();
    return result;
  };
  return { ...live, session: { ...live.session, document: { ...document, apply } } };
}

/** A journey that went well: what it begins and ends with, what may be seen in between, and every place to cut it. */
export interface Clean {
  readonly before: Outcomes;
  readonly after: Outcomes;
  readonly between: readonly (readonly string[])[];
  readonly cuts: readonly Cut[];
}

/** Gives the pages back. */
export function closePages(): void {
  for (const page of pages.values()) page.close();
  pages.clear();
}

/** Runs a journey without a failure. */
export async function cleanRun(profile: string, journey: Journey): Promise<Clean> {
  const live = await begun(profile, journey);
  const before = await outcomeOf(live);
  const between: (readonly string[])[] = [];
  const { log } = live.word.host;
  const asked = log.count;
  const seen = (): void => {
    const snapshot = fileOf(live);
    between.push([snapshot.title ?? "", ...snapshot.blocks.map((block) => block.text)]);
  };
  await journey.run(watching(live, seen));
  const requests = log.entries.filter(({ number }) => number > asked);
  const after = await outcomeOf(live);
  const cuts = requests.flatMap(({ kind, actions }, index): Cut[] => {
    const request = index + 1;
    const inside = kind === "sync" ? Array.from({ length: actions }, (_, action) => action) : [];
    return [true, false].flatMap((dead): Cut[] => [
      { request, code: "busy", dead },
      ...inside.map((action): Cut => {
        const code = action % 3 === 1 ? "AccessDenied" : "GeneralException";
        return { request, action, code, dead };
      }),
    ]);
  });
  return { before, after, between, cuts };
}

/** Error number of the common API for a host that is busy; every later request is answered with it once it is dead. */
const BUSY = 5102;

function faultFor({ request, action, code, dead }: Cut, live: LiveSession): Fault {
  const { faults } = live.word.host;
  const fails = action === undefined ? { callError: BUSY } : { action, code };
  return {
    request,
    ...fails,
    ...(dead ? { before: () => void faults.add({ callError: BUSY, times: Infinity }) } : {}),
  };
}

/** What the pane says of how a run ended; null when it says nothing. */
function said(live: LiveSession): { readonly well: boolean; readonly words: string } | null {
  const state = live.session.store.get();
  if (state.phase === "reading") return { well: false, words: "" };
  if (state.phase === "failed") return { well: false, words: enGB.failure[state.failure.code] };
  if (!state.notice) return null;
  const { intent, words } = sayNotice(state.notice, enGB);
  return { well: intent === "success" || intent === "info", words };
}

/** A sentence: it begins with a capital or a figure, ends as sentences do, and is longer than a code. */
const isSentence = (words: string): boolean =>
  words.length > 20 && /^["“\p{Lu}\d]/u.test(words) && /[.…”]$/u.test(words);

/** Controls without their names that were not there before. */
const halves = (now: Outcomes, before: Outcomes): readonly string[] =>
  now.controls.filter((one) => (one.startsWith("|") || one.endsWith("|")) && !before.controls.includes(one));

/** Paragraphs that are not as they were and that the pane does not name. */
function unnamed(live: LiveSession, before: Outcomes, now: Outcomes): readonly string[] {
  const state = live.session.store.get();
  const notice = state.phase === "ready" ? state.notice : null;
  const named = notice?.kind === "failed" ? (notice.failure.written ?? []) : [];
  return now.words.filter(
    (text) => text.trim() && !before.words.includes(text) && !named.some((one) => one.startsWith(text.trim())),
  );
}

/** Runs a journey, cuts it short and looks at what is left; every broken promise in a sentence. */
export async function cutShort(profile: string, journey: Journey, cut: Cut, clean: Clean): Promise<readonly string[]> {
  const { before, after, between } = clean;
  const live = await begun(profile, journey);
  const broken: string[] = [];
  const promise = (kept: boolean, otherwise: string): void => {
    if (!kept) broken.push(otherwise);
  };
  try {
    live.word.host.faults.add(faultFor(cut, live));
    await journey.run(live);
    live.word.host.faults.clear();
    const middle = await outcomeOf(live);
    const whole = [before.words, ...between, after.words].some((words) => same(words, middle.words));
    const lost = unnamed(live, before, middle);
    promise(
      whole || (said(live)?.well === false && lost.length === 0),
      `words by halves: ${lost.join(" / ").slice(0, 300)}`,
    );
    if (!cut.dead) promise(halves(middle, before).length === 0, `half a tag: ${halves(middle, before).join(", ")}`);
    const state = live.session.store.get();
    promise(state.phase !== "ready" || state.task === null, "a task that never ends");
    const told = said(live);
    promise(!told || told.well || isSentence(told.words), `no sentence: ${told?.words}`);
    promise(
      journey.quiet || same(middle, after) || told?.well === false,
      `nothing said, or “${told?.words}”, though it is not done`,
    );

    // What the clerk does next: read again where nothing answered, and the same once more.
    if (state.phase !== "ready") await openDocument(live.session);
    else if (cut.dead) await rescan(live.session);
    const standing = await outcomeOf(live);
    const again = !same(standing, after);
    if (again) await journey.run(live);
    const end = again ? await outcomeOf(live) : standing;
    promise(
      same(end.words, after.words),
      `the next run does not write the same words: ${difference(end.words, after.words)}`,
    );
    promise(
      same(end.controls, after.controls),
      `the next run leaves other controls: ${difference(end.controls, after.controls)}`,
    );
    promise(
      same(end.choices, after.choices),
      `the next run keeps other choices: ${difference(end.choices, after.choices)}`,
    );
    promise(live.session.store.get().phase === "ready", "the pane is not alive");
  } catch (thrown) {
    broken.push(`thrown: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
  }
  return broken;
}

const difference = (now: readonly string[], wanted: readonly string[]): string =>
  `+[${now.filter((one) => !wanted.includes(one)).join(" / ")}] -[${wanted.filter((one) => !now.includes(one)).join(" / ")}] (${now.length} for ${wanted.length})`;
