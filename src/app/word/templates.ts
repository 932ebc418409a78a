import { readTemplate, templateFrom, writeTemplate } from "../../core/agenda/template";
import type { Template } from "../../core/agenda/template";
import type { Known } from "../../core/agenda/runs";
import { withRestrictions } from "../../core/publish/restricted";
import { safeFileName } from "../../core/publish/state";
import { fold } from "../../core/text/fold";
import type { NewBlock } from "../../core/tagging/plan";
import type { Deliverable, DeliveryWay } from "../../ports/deliver";
import { done } from "../../ports/outcome";
import { notesOf } from "./book";
import { handOver } from "./hand-over";
import type { Session } from "./session";
import type { Ready } from "./state";

export type { Template } from "../../core/agenda/template";

const KEPT = "templates";
const MEDIA_TYPE = "application/json";

/** What came of keeping the templates: the list as it stands, or why nothing was kept. */
export type KeptTemplates =
  | { readonly ok: true; readonly templates: readonly Template[] }
  | { readonly ok: false; readonly why: "no-room" | { readonly message: string } };

/** The clerk's own templates on this installation. Entries that cannot be read are left out. */
function ownTemplates(session: Session): readonly Template[] {
  let kept: unknown;
  try {
    kept = JSON.parse(session.memory.get(KEPT) ?? "[]");
  } catch {
    return [];
  }
  const texts = Array.isArray(kept) ? kept.filter((one): one is string => typeof one === "string") : [];
  return texts.map(readTemplate).flatMap((read) => (read.ok ? [read.value] : []));
}

/** The clerk's templates and the organisation's, by name. A template that the clerk changed stands for the organisation's. */
export function templatesOf(session: Session): readonly Template[] {
  const own = ownTemplates(session);
  const others = session.policy.templates.filter(({ id }) => !own.some((one) => one.id === id));
  return [...own, ...others].sort((one, other) => one.name.localeCompare(other.name, "en"));
}

function keep(session: Session, templates: readonly Template[]): KeptTemplates {
  // The organisation's come with its policy each time; kept here, they would not follow its changes.
  const own = templates.filter((one) => !session.policy.templates.includes(one));
  const kept = session.memory.set(KEPT, JSON.stringify(own.map(writeTemplate)));
  return kept ? { ok: true, templates: templatesOf(session) } : { ok: false, why: "no-room" };
}

/** An id that no template has yet, made from the name. */
function freeId(templates: readonly Template[], name: string): string {
  const base = fold(name).replace(/[^a-z0-9]+/gu, "-") || "template";
  let id = base;
  for (let count = 2; templates.some((one) => one.id === id); count += 1) id = `${base}-${count}`;
  return id;
}

/** The name, with a number behind it where another template has it already: a list of equal names tells nobody which is which. */
function freeName(templates: readonly Template[], name: string): string {
  let free = name;
  for (let count = 2; templates.some((one) => fold(one.name) === fold(free)); count += 1) free = `${name} (${count})`;
  return free;
}

/**
 * Saves the open document as a template: "document" with all its paragraphs, "agenda" with its head and the titles of
 * its items. Dates, times, places and names become placeholders; restricted text is never taken.
 */
export function saveTemplate(
  session: Session,
  state: Ready,
  name: string,
  scope: "agenda" | "document",
): KeptTemplates {
  const all = templatesOf(session);
  const { source, minutes } = state.reading;
  const marked = withRestrictions(minutes, source.blocks, notesOf(state).book);
  const about = { id: freeId(all, name), name: freeName(all, name.trim()), committee: "", scope };
  return keep(session, [...all, templateFrom(source.blocks, marked, about)]);
}

/** Changes a template's name, or the committee it is the default of; a committee has one default. */
export function changeTemplate(
  session: Session,
  id: string,
  change: Partial<Pick<Template, "name" | "committee">>,
): KeptTemplates {
  const taken = change.committee;
  const all = templatesOf(session);
  const others = all.filter((one) => one.id !== id);
  const named = change.name === undefined ? {} : { name: freeName(others, change.name) };
  const templates = all.map((one) => {
    if (one.id === id) return { ...one, ...change, ...named };
    return taken && fold(one.committee) === fold(taken) ? { ...one, committee: "" } : one;
  });
  return keep(session, templates);
}

/** Forgets a template. */
export const dropTemplate = (session: Session, id: string): KeptTemplates =>
  keep(
    session,
    templatesOf(session).filter((one) => one.id !== id),
  );

/** Takes a template from a file that somebody shared. */
export function takeTemplate(session: Session, text: string): KeptTemplates {
  const read = readTemplate(text);
  if (!read.ok) return { ok: false, why: { message: read.message } };
  const all = templatesOf(session);
  const { name } = read.value;
  return keep(session, [...all, { ...read.value, id: freeId(all, name), name: freeName(all, name), committee: "" }]);
}

/** The template that a committee starts from; null when none is set. */
export const defaultTemplate = (session: Session, committee: string): Template | null =>
  templatesOf(session).find((one) => one.committee !== "" && fold(one.committee) === fold(committee)) ?? null;

/** The template as a file to share. */
export const templateFile = (template: Template): Deliverable => ({
  name: `${safeFileName(template.name)}.template.json`,
  mediaType: MEDIA_TYPE,
  bytes: new TextEncoder().encode(writeTemplate(template)),
});

/** The ways a template's file may leave on this host. */
export const templateWays = (session: Session): readonly DeliveryWay[] => session.deliver.ways(MEDIA_TYPE);

/** Hands a template's file over. */
export const shareTemplate = (session: Session, template: Template, way: DeliveryWay): Promise<boolean> =>
  handOver(session, way, () => done(templateFile(template)));

/** A template's paragraphs with what is known of the meeting filled in. */
export const filledTemplate = ({ content }: Template, known: Known): readonly NewBlock[] =>
  content.map((block) => {
    if (block.kind === "table") return block;
    const runs = block.runs.map((run) => {
      const value = run.placeholder !== undefined && Object.hasOwn(known, run.placeholder) && known[run.placeholder];
      if (!value) return run;
      const { placeholder: _filled, ...rest } = run;
      return { ...rest, text: value };
    });
    return { ...block, runs };
  });
