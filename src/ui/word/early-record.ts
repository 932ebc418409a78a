import type { Ready } from "../../app/word/record";
import { button, element } from "../shared/element";
import type { Content } from "../shared/element";
import type { EarlyCatalogue } from "../strings/catalogue";
import type { EarlyPane } from "./context";
import { sampleOffer } from "./sample-offer";

/** What the first thing on the page is given. */
export interface EarlyOptions {
  readonly pane: EarlyPane;
  /** Colours of the host's own surfaces, worn until the theme is loaded; null for the browser's. */
  readonly ground?: { readonly backgroundColor: string; readonly color: string } | null;
  /** The clerk read the first-run sentences. */
  readonly onStart?: () => void;
}

/** What stands on the page until the pane takes its place. */
export interface EarlyRecord {
  /** The controls could not be loaded: says so above the list. */
  failed(): void;
  /** The pane has taken its place: the session is no longer followed. */
  leave(): void;
}

/**
 * The record as a plain list, shown as soon as the minutes are read, while the controls and React itself are still on their
 * way. It holds nothing to press, so that nothing moves under the clerk's hand when the pane takes its place. The first time,
 * three sentences come before it.
 *
 * @param place the element it fills
 */
export function showEarlyRecord(place: HTMLElement, { pane, ground = null, onStart }: EarlyOptions): EarlyRecord {
  const { session, words, firstRun } = pane;
  let welcome = firstRun.due;
  let failed = false;
  const busy = busyWith();
  const main = element("main", { lang: words.language });
  if (ground) Object.assign(main.style, ground);
  const start = (): void => {
    firstRun.done();
    welcome = false;
    draw();
    onStart?.();
  };
  const draw = (): void => {
    const state = session.store.get();
    const ready = state.phase === "ready";
    main.className = ready ? "ma-main ma-early" : "ma-main ma-early ma-centre";
    const said = failed ? element("p", { role: "alert" }, words.pane.panelFailed) : null;
    const share = state.phase === "reading" ? state.share : undefined;
    if (ready) fill(main, said, ...(welcome ? firstSentences(pane, start) : listed(state, words)));
    else fill(main, said ?? busy(state.phase === "reading" ? words.pane.reading : words.pane.loading, share));
  };
  draw();
  place.replaceChildren(main);
  return {
    leave: session.store.subscribe(draw),
    failed: () => {
      failed = true;
      draw();
    },
  };
}

/** Leaves alone what stands there already, so that the ring goes on turning and nothing is read out anew. */
function fill(place: HTMLElement, ...content: readonly Content[]): void {
  const parts = content.filter((part) => part !== null);
  if (parts.length !== 1 || place.childNodes.length !== 1 || place.firstChild !== parts[0])
    place.replaceChildren(...parts);
}

/** A turning ring with its words, as Busy.tsx shows it later; with a share (0 to 1) it says how much is done. */
function busyWith(): (label: string, share: number | undefined) => HTMLElement {
  const words = element("span", {});
  const ring = element("span", { class: "ma-ring", "aria-hidden": "true" });
  const busy = element("div", { class: "ma-busy", role: "progressbar" }, ring, words);
  return (label, share) => {
    const percent = share === undefined ? null : String(Math.round(share * 100));
    busy.setAttribute("aria-label", label);
    if (percent) busy.setAttribute("aria-valuenow", percent);
    words.textContent = percent ? `${label} ${percent}%` : label;
    return busy;
  };
}

/** The first time: three sentences, and sample minutes beside the clerk's own document for who has none to try. */
const firstSentences = (pane: EarlyPane, done: () => void): readonly Content[] => [
  element("h1", { class: "ma-title" }, pane.words.pane.product),
  ...pane.words.pane.welcome.map((sentence) => element("p", {}, sentence)),
  button("ma-start", pane.words.pane.understood, done),
  sampleOffer(pane, pane.firstRun.done),
];

function listed(state: Ready, { record, pane: frame }: EarlyCatalogue): readonly Content[] {
  const { meeting, actions, decisions, attendance, nextMeeting } = state.reading.minutes;
  const marked = actions.filter((action) => action.origin !== "commitment");
  return [
    element("h1", { class: "ma-title" }, meeting.body?.value ?? meeting.title?.value ?? frame.record),
    list(
      record.actions,
      marked.map(({ ref, text, owners }) =>
        [ref, text, owners.map((owner) => owner.person ?? owner.text).join(", ")].filter(Boolean).join(" · "),
      ),
    ),
    list(
      record.decisions,
      decisions.map((decision) => decision.text),
    ),
    list(
      record.attendance,
      attendance.map((person) => `${person.name} · ${record.present[person.status]}`),
    ),
    list(record.next, nextMeeting ? [nextMeeting.text] : []),
  ];
}

function list(title: string, lines: readonly string[]): Content {
  if (lines.length === 0) return null;
  const items = lines.map((line) => element("li", {}, line));
  return element(
    "section",
    {},
    element("h2", { class: "ma-heading" }, title),
    element("ul", { class: "ma-list" }, ...items),
  );
}
