import type { ActionStatus } from "../../minutes/record";
import type { ActionClaim, Claim, Line, OwnerClaim, Parser, Words, Zone } from "../context";
import {
  actionHeading,
  attributeLine,
  decisionsIn,
  dueOf,
  EARLIER,
  INITIALS_LEAD,
  listAction,
  ownerListAt,
  ownersIn,
  statusAlone,
  statusLine,
  statusIn,
  reportedStatus,
  trailingStatus,
} from "../grammar";
import { STANDING_HEADING } from "../language/en/sections";
import { actionsOf } from "../line-facts";
import { answersEnd, depthOf, SUFFIXED } from "../list-zone";
import { isBlank } from "../shapes";
import { actionClaim, boldOf, groundOf, isBehindReport, ownerClaims, pieceWords, withAttribute } from "./action-claims";
import { filled, FINISHED } from "./claims";
import { withCell } from "./flattened-cells";
import { HAS_COME, HOW_IT_STANDS, isToBeDone, NEW_BUSINESS } from "./reported-actions";
import { answersOf } from "./stand-up";
import { spacedActions } from "./spaced-rows";
import { isOwners } from "./table-actions";
import { guarded } from "../../text/pattern";

/** Items under "Next steps", "Tasks for the week", "RC took away the following actions:"; also reports on earlier ones. */
export const listedActions: Parser = {
  name: "listed-actions",
  zones: ["list"],
  read: listed,
};

interface Head {
  readonly depth: number;
  readonly owners: readonly OwnerClaim[];
  /** "Carried forward from last time:", "Completed:": how what hangs on it stands. */
  readonly status: ActionStatus | null;
}

function listed(zone: Zone): Claim[] {
  const claims: ActionClaim[] = [];
  const lines = filled(zone);
  const lead = lines[0];
  if (!lead) return claims;
  if (answersEnd(zone.lines, 0) > 0) return answersOf(lines);
  const spaced = spacedActions(lines, zone.role);
  if (spaced) return spaced;
  const heading = actionHeading(lead.line.text);
  let headed = heading !== null;
  const leadOwners = heading ? ownerClaims(lead.line, lead.at, heading.owners) : [];
  const first = firstActions(lead.line, lead.at, zone.role === "previous");
  claims.push(...first);
  const told = STILL_OPEN.test(lead.line.text) ? lines.filter(({ line }) => HOW_IT_STANDS.test(line.text)).length : 0;
  // "Actions from 11 October" are over where some are done.
  const dated =
    /\sfrom\s.*\d/.test(lead.line.text) &&
    lines.some(({ line }) => FINISHED.has(trailingStatus(line.text)?.status ?? "open"));
  let previous = zone.role === "previous" || told * 2 >= lines.length || dated;
  const open = /^open\b/i.test(lead.line.text);
  // "20280302-1", "20280504-2": references of several meetings.
  const days = new Set(lines.map(({ line }) => /^\d{8}(?=-)/.exec(line.mark?.label ?? "")?.[0]));
  const log = days.size > 2 || /\b(?:log|tracker|register|review)\b/i.test(lead.line.text);
  // "Work completed": what is listed is done unless it says otherwise; "Actions completed?" asks.
  const finished =
    (heading?.status === "done" || /\b(?:completed|done|finished|achieved|closed)\b(?!\s?\?)/i.test(lead.line.text)) &&
    previous;
  const bulleted = lines.some(({ line }, at) => at > 0 && (line.mark ?? line.ticked) !== null);
  const labelled = lines.filter(({ line }) => actionsOf(line).length > 0).length * 2 > lines.length;
  // "Action: … – AC – Complete." among them: the labels are those of the last meeting.
  const updated = lines.some(({ line }) => line.mark === null && actionsOf(line).some(({ status }) => status));
  const handles = lines.filter(({ line }, at) => at > 0 && CALLED.test(line.text)).length > 1;
  /** "Status: closed", "Done" below a labelled one: it is not to be done as well. */
  const once = ({ previous, spans, status }: ActionClaim): void => {
    const again = claims.findIndex((one) => !one.previous && one.spans === spans);
    if (previous && again >= 0 && FINISHED.has(status ?? "open")) claims.splice(again, 1);
  };
  /** What stands below an item says more of it. */
  const hold = (item: { claim: ActionClaim }, claim: ActionClaim): void => {
    claims[claims.indexOf(item.claim)] = item.claim = claim;
  };
  let heads: Head[] = [];
  let due = dueOfHead(lead);
  let last: { claim: ActionClaim; depth: number; index: number } | null = null;
  for (let index = 1; index < lines.length; index++) {
    const { line, at } = lines[index]!;
    const depth = depthOf(line);
    heads = heads.filter((head) => head.depth < depth);
    // "Mend Hall Gate" as a heading over "Owner: Jo" is a task itself.
    if (line.block.heading && line.mark === null && !attributeLine(lines[index + 1]?.line.text ?? "")) {
      const owners = ownerHead(line, at, lines[index + 1]?.line);
      heads = [{ depth: -1, owners: owners ?? leadOwners, status: statusOfHead(line.text) }];
      last = null;
      continue;
    }
    const section = line.text.length < 80 ? actionHeading(line.text) : null;
    if (section && (/:\s*$/.test(line.text) || line.bold)) {
      headed = true;
      due = dueOfHead(lines[index]!);
      previous = section.when === "previous" || (previous && (index === 1 || section.when !== "new"));
      heads = [];
      last = null;
      continue;
    }
    const numbered: boolean = last !== null && lines[last.index]!.line.mark?.ordered === true;
    const filledIn: ActionClaim | null = last && numbered && depth < last.depth ? withCell(last.claim, line, at) : null;
    if (last && filledIn) {
      hold(last, filledIn);
      continue;
    }
    const owner = ownerHead(line, at, lines[index + 1]?.line);
    // "Questions for the tutor:" that hangs on a task heads notes on it.
    if (owner?.length === 0 && last && depth > last.depth) continue;
    // "Jo told what came of the talks with the bus company:" over notes is an earlier action itself.
    if (owner && !(previous && owner.length === 0 && line.text.length > 30)) {
      heads.push({
        depth: depth - (line.mark === null ? 1 : 0),
        owners: owner,
        status: statusOfHead(line.text),
      });
      last = null;
      continue;
    }
    // "Action: Jo" below an item
    const [whose] = actionsOf(line);
    const whom = whose?.text.text === "" ? ownerClaims(line, at, whose.owners) : [];
    const more: ActionClaim | null = last ? withAttribute(last.claim, line, at, whom) : null;
    if (last && more) {
      hold(last, more);
      once(more);
      continue;
    }
    // "Completed, see below" beside or below an item is how far that has come.
    const stands = last && statusLine(line.text);
    if (last && stands) {
      const told = { ...last.claim, status: stands, previous: last.claim.previous || FINISHED.has(stands) };
      hold(last, told);
      once(told);
      continue;
    }
    // A box below an item is a task of its own.
    const below = last !== null && depth > last.depth && line.ticked === null;
    if (last && below && !heads.some((head) => head.depth >= last!.depth)) {
      // "Mend the gate" over "Jo", "Al": whose it is, if they are anybody.
      if (isOwners(line.text) && (!last.claim.owners[0] || last.claim.rule === INITIALS_LEAD)) {
        const more = ownerClaims(line, at, ownersIn(line.text));
        hold(last, { ...last.claim, owners: [...last.claim.owners, ...more], rule: INITIALS_LEAD });
        continue;
      }
      // What hangs on an item is a note on it; it may say that the item is done, or mark what is to be done now.
      // "Mend the gate" over "Hinges - Jo", "Paint - Al": tasks too, each with somebody of its own.
      const marked =
        last.claim.owners.length === 0 && SUFFIXED.test(line.text)
          ? read(line, at, previous, [], null, false)
          : firstActions(line, at, false).filter(({ label, status }) => label !== null && status === null);
      if (marked.length > 0) {
        claims.push(...marked);
        continue;
      }
      // "They have begun it" below an open action tells of no end.
      const status = open ? statusLine(line.text) : (statusIn(line.text)?.status ?? null);
      if (status && lines[last.index]!.line.ticked !== true)
        hold(last, { ...last.claim, status, previous: last.claim.previous || FINISHED.has(status) });
      continue;
    }
    // Beside bullets a paragraph is a remark, unless it marks an action itself.
    if (bulleted && !line.mark && !line.block.heading && line.ticked === null && actionsOf(line).length === 0) {
      const status = last && previous ? reportedStatus(line.text)?.status : null;
      if (last && status) hold(last, { ...last.claim, status });
      last = null;
      continue;
    }
    // What leads in the table below is no task.
    if (index + 1 === lines.length && /\s(?:following|these)\s.*:$/.test(line.text)) continue;
    if (ASIDE.test(line.text) || ((!previous || line.text.startsWith("There ")) && TELLS.test(line.text))) continue;
    if (NOTHING.test(line.text.slice(0, 60)) || NEXT_MEETING.test(line.text.slice(0, 80))) continue;
    if (isMotion(line.text) || headsMotion(lines, index)) continue;
    // An action log is gone through: what it says the state of is an earlier action.
    // "Hall rent paid.": there is nothing left to do.
    const come = HAS_COME.test(line.text) && !isToBeDone(line.text);
    const reported =
      previous ||
      come ||
      (log && (reportedStatus(line.text) !== null || /\d[/-]\d/.test(line.mark?.ordered ? line.mark.label : "")));
    if (previous && NEW_BUSINESS.test(line.text)) continue;
    const head = heads.at(-1);
    const otherwise =
      head?.status ?? (come || (finished && heading?.status !== "closed") ? "done" : (heading?.status ?? null));
    // Among bullets that report, a label marks what is new; among paragraphs that mostly have none, what is still to do.
    const marks = actionsOf(line).some(({ status, rule }) => !status && rule !== EARLIER);
    const fresh = bulleted && line.mark === null && marks && !updated;
    const found = read(line, at, reported && !fresh, head?.owners ?? leadOwners, otherwise, handles).map((one) =>
      one.due || one.previous ? one : { ...one, due },
    );
    // "Last meeting:" may head what was talked of: only what names somebody, a reference or a status was an action.
    if (previous && !headed && found.every((one) => one.status === null && one.owners.length === 0 && !one.ref)) {
      last = null;
      continue;
    }
    claims.push(...found);
    if (previous && marks && !bulleted && !labelled) claims.push(...found.map((one) => ({ ...one, previous: false })));
    last = found.length === 1 && !fresh ? { claim: found[0]!, depth, index } : null;
  }
  // Beside tasks that are done, one that goes on is of an earlier meeting as well.
  return claims.some(({ status }) => FINISHED.has(status ?? "open"))
    ? claims.map((one) => (one.status === "carried" ? { ...one, previous: true } : one))
    : claims;
}

/** "Completed:", "Carried forward from last time:" */
const statusOfHead = (text: string): ActionStatus | null =>
  STANDING_HEADING.test(text) ? (statusIn(text)?.status ?? null) : null;

/** "Action items to be completed by 20 May:": when those below it are due. */
function dueOfHead({ line, at }: { readonly line: Line; readonly at: number }): Words | null {
  const due = /\sby\s.*\d/i.test(line.text) ? dueOf(line.text) : null;
  return due && pieceWords(groundOf(line, at), due);
}

/** "Jo: …" again and again: who is to do it stands before a colon, so "mkoch: …" among them is somebody too. */
const CALLED = guarded(/^\p{Lu}[\p{L}’'-]+\s?:\s/u);

/** "Outstanding tasks" may head what is still to be done as well as what became of it: how its items are put tells. */
const STILL_OPEN = /\b(?:outstanding|unfinished|remaining|ongoing)\s(?:actions?|tasks?|to[- ]?dos?)\b/i;
/** "GC confirmed that the hall is free": what was reported is nobody's task. */
const TELLS =
  /^(?:\p{Lu}{2,3}|(?:\p{Lu}[\p{L}’'.-]+\s){0,2}\p{Lu}[\p{L}’'-]+)\s(?:had\s|has\s)?(?:\p{L}+ly\s)?(?:confirmed|reported|noted|advised|informed|explained|thanked|welcomed|mentioned|commented|handed\sout|went\sthrough)\s|^(?:(?:The|With)\s[^.:]{3,160}\s(?:had\sbeen|reported\sthat|confirmed\sthat)\s)|^(?:There (?:was|were)|It was (?:agreed(?!.*\s(?:would|to)\s)|noted|reported|felt)|In addition,|Specifically,|Some (?:discussion|options))\s/u;

/** "(the others stay as they are)", but not "(AO) Order the chain (by May)". */
const ASIDE = /^\((?:[^()]|\([^()]*\))*\)\.?$/;

/** "None. First meeting of the group." among the earlier actions; "Unresolved tasks: none", "Goal: …", "Action Owner Status": of the list, no part of it. */
const NOTHING =
  /^(?:none|nil|nothing|n\/a)\s?[.;,–—-]\s|^no (?:\p{L}+ )?(?:notes|actions|items|updates).{0,10}$|^all (?:\p{L}+ )?actions\s|^(?:\p{L}+\s){0,2}(?:(?:tasks?|actions?|items?)\s?:\s?(?:none|nil|n\/a|-)[\s.]*$|(?:objectives?|goals?|aims?)\s?:|(?:number|code|id|link|phone|password|passcode)\s?:)|^actions?\s[^.:–-]{0,30}\b(?:owner|who|status)$/iu;
/** "Next meeting: 18 March" at the end of them. */
const NEXT_MEETING =
  /^(?:the |date of |our )*next (?:\p{L}+ ){0,2}(?:meeting|call|session)(?:\s?[:–-]|\s(?:is|will be|on|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|ju|aug|sep|oct|nov|dec)\p{L}*)\s|\s\d)/iu;

/** "Action Items" can head motions: what was moved and voted on is nobody's task. */
const isMotion = (text: string): boolean =>
  READ_OR_PUT.test(text) ||
  /\bmoved\b.*\bseconded\b.*\bcarried\b/i.test(text) ||
  (/^(?:(?:a|the)\s+)?(?:motion|resolution|decision(?=:)|moved|proposed|resolved|\S+\s(?:approved|voted|adopted|accepted))\b/i.test(
    text,
  ) &&
    decisionsIn(text).some(({ rule }) => rule !== "decision:passive"));
/** "… (Ode, Dean) First reading", "…; moved to second reading. Approved.": how it went with a motion. */
const READ_OR_PUT = /[.;)]\s(?:(?:First|Second|Third) reading|Approved|Carried|Adopted|Passed|Defeated)\.?$/;

/** "5.1 Bus contract" over "Motion passed: …" or "Jo reported that …": an item of the agenda. */
function headsMotion(lines: readonly { readonly line: Line }[], index: number): boolean {
  const next = lines[index + 1]?.line;
  return (
    lines[index]!.line.mark?.ordered === true &&
    next !== undefined &&
    next.mark === null &&
    (isMotion(next.text) || TELLS.test(next.text))
  );
}

/** Words after the lead's colon are an action themselves: "Next steps: finish the report." */
function firstActions(line: Line, at: number, previous: boolean): ActionClaim[] {
  const marked = actionsOf(line).filter((one) => one.text.text !== "");
  return marked.map((one) => actionClaim(one, groundOf(line, at), { origin: "label", previous }));
}

/** "Ian:" over items of his own. */
function ownerHead(line: Line, at: number, next: Line | undefined): OwnerClaim[] | null {
  if (!next || isBlank(next) || line.text.length > 120) return null;
  const colon = /(?:\s+to)?\s*:\s*-?$|\s+to$/.exec(line.text);
  const deeper = depthOf(next) > depthOf(line);
  // "Mend Hall Gate" over "Owner: Jo" is what Jo is to do.
  if ((!colon && !deeper && !line.block.heading) || attributeLine(next.text)) return null;
  const list = ownerListAt(line.text, 0);
  // "Jo: write about the parts that are wanted:" is what Jo is to do.
  if (list && /^\s?:\s\S/.test(line.text.slice(list.end))) return null;
  // Ticked, it is an action itself that was done, whatever hangs on it.
  if (!list || list.end < line.text.length - (colon?.[0].length ?? 0))
    return colon && deeper && line.ticked !== true ? [] : null;
  return ownerClaims(line, at, list.owners);
}

function read(
  line: Line,
  at: number,
  previous: boolean,
  owners: readonly OwnerClaim[],
  otherwise: ActionStatus | null,
  handles: boolean,
): ActionClaim[] {
  const bold = boldOf(line);
  const ground = groundOf(line, at);
  return listAction(line.text, { handles, ...(bold ? { bold } : {}) }).map((action) => {
    const report = previous && !isBehindReport(line, action);
    // "AI-4: DONE": how it stands is all that is said of it.
    const bare = action.ref && statusAlone(action.text.text);
    const told =
      action.status?.status ??
      bare?.status.status ??
      (line.ticked === true ? "done" : null) ??
      (report ? reportedStatus(line.text)?.status : null) ??
      (struck(line) ? "done" : otherwise);
    const label = line.mark?.ordered ? line.mark.label : "";
    // A number with a letter or a stroke in it is no mere place in the list.
    const numbered = /item/i.test(label) || /^\p{Lu}+[/.-]?\d.*[./-]\d|^\d+(?:[/-]\d|\.\d+:$|\d{3}$)/u.test(label);
    return actionClaim(action, ground, {
      origin: "list",
      previous: report || !!bare || action.rule === EARLIER || (told !== null && FINISHED.has(told)),
      status: told ?? null,
      owners,
      ref: numbered ? { text: label.replace(/[\s:.)-]+$/, ""), spans: [] } : null,
    });
  });
}

/** Clerks strike what is finished. */
function struck(line: Line): boolean {
  let length = 0;
  let share = 0.8;
  for (const range of line.block.struck ?? []) {
    length += Math.max(0, Math.min(range.end, line.end) - Math.max(range.start, line.start));
    // "~~Ann: price the rope.~~ See her note.": a remark behind it
    if (range.start <= line.start + 1) share = 0.5;
  }
  return length > (line.end - line.start) * share;
}
