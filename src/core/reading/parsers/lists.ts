import type { ActionStatus } from "../../minutes/record";
import type { ActionClaim, Claim, Line, OwnerClaim, Parser, Zone } from "../context";
import {
  actionHeading,
  decisionsIn,
  EARLIER,
  isSurelyThing,
  listAction,
  ownerListAt,
  referenceAt,
  statusAlone,
  statusIn,
  reportedStatus,
  sentencesIn,
  setsTask,
  trailingStatus,
} from "../grammar";
import { STANDING_HEADING } from "../language/en/sections";
import { workVerbs } from "../language/en/verbs";
import { actionsOf } from "../line-facts";
import { isBlank } from "../shapes";
import { actionClaim, boldOf, groundOf, isBehindReport, ownerClaim, pieceWords, withAttribute } from "./action-claims";
import { filled, FINISHED } from "./claims";
import { withCell } from "./flattened-cells";
import { spacedActions } from "./spaced-rows";
import { guarded } from "../../text/pattern";

/** Items under "Next steps", "Tasks for the week", "RC took away the following actions:"; also reports on earlier ones. */
export const listedActions: Parser = {
  step: "parse",
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
  const spaced = spacedActions(lines, zone.role);
  if (spaced) return spaced;
  const heading = actionHeading(lead.line.text);
  const leadOwners = heading ? heading.owners.map((owner) => ownerClaim(groundOf(lead.line, lead.at), owner)) : [];
  const first = firstActions(lead.line, lead.at, zone.role === "previous");
  claims.push(...first);
  const told = STILL_OPEN.test(lead.line.text) ? lines.filter(({ line }) => HOW_IT_STANDS.test(line.text)).length : 0;
  let previous = zone.role === "previous" || told * 2 >= lines.length;
  const log = /\b(?:log|tracker|register|review)\b/i.test(lead.line.text);
  // "Work completed": what is listed is done unless it says otherwise.
  const finished =
    (heading?.status === "done" || /\b(?:completed|done|finished|achieved|closed)\b/i.test(lead.line.text)) && previous;
  const bulleted = lines.some(({ line }, at) => at > 0 && line.mark !== null);
  const handles = lines.filter(({ line }, at) => at > 0 && CALLED.test(line.text)).length > 1;
  let heads: Head[] = [];
  let last: { claim: ActionClaim; depth: number; index: number } | null = null;
  for (let index = 1; index < lines.length; index++) {
    const { line, at } = lines[index]!;
    const depth = depthOf(line);
    heads = heads.filter((head) => head.depth < depth);
    if (line.block.heading && STANDING_HEADING.test(line.text)) {
      heads = [{ depth: -1, owners: leadOwners, status: statusOfHead(line.text) }];
      last = null;
      continue;
    }
    const section = line.text.length < 80 ? actionHeading(line.text) : null;
    if (section && (/:\s*$/.test(line.text) || line.bold)) {
      previous = section.when === "previous" || (previous && section.when !== "new");
      heads = [];
      last = null;
      continue;
    }
    const numbered: boolean = last !== null && lines[last.index]!.line.mark?.ordered === true;
    const filledIn: ActionClaim | null = last && numbered && depth < last.depth ? withCell(last.claim, line, at) : null;
    if (last && filledIn) {
      claims[claims.indexOf(last.claim)] = filledIn;
      last = { claim: filledIn, depth: last.depth, index: last.index };
      continue;
    }
    const owner = ownerHead(line, at, lines[index + 1]?.line);
    if (owner) {
      heads.push({
        depth: depth - (line.mark === null ? 1 : 0),
        owners: owner,
        status: statusOfHead(line.text),
      });
      last = null;
      continue;
    }
    const more: ActionClaim | null = last ? withAttribute(last.claim, line, at) : null;
    if (last && more) {
      claims[claims.indexOf(last.claim)] = more;
      last = { claim: more, depth: last.depth, index: last.index };
      continue;
    }
    // A box below an item is a task of its own.
    const below = last !== null && depth > last.depth && line.ticked === null;
    if (last && below && !heads.some((head) => head.depth >= last!.depth)) {
      // What hangs on an item is a note on it; it may say that the item is done, or mark what is to be done now.
      const marked = firstActions(line, at, false).filter(({ label, status }) => label !== null && status === null);
      if (marked.length > 0) {
        claims.push(...marked);
        continue;
      }
      const status = statusIn(line.text)?.status ?? null;
      if (status && lines[last.index]!.line.ticked !== true)
        claims[claims.indexOf(last.claim)] = last.claim = {
          ...last.claim,
          status,
          previous: last.claim.previous || FINISHED.has(status),
        };
      continue;
    }
    // Beside bullets a paragraph is a remark, unless it marks an action itself.
    if (bulleted && line.mark === null && actionsOf(line).length === 0) {
      const status = last && previous ? reportedStatus(line.text)?.status : null;
      if (last && status) claims[claims.indexOf(last.claim)] = { ...last.claim, status };
      last = null;
      continue;
    }
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
    const otherwise = head?.status ?? (finished || come ? "done" : null);
    const found = read(line, at, reported, head?.owners ?? leadOwners, otherwise, handles);
    // "Last meeting:" may head what was talked of: only what names somebody, a reference or a status was an action.
    if (previous && !heading && found.every((one) => one.status === null && one.owners.length === 0 && !one.ref)) {
      last = null;
      continue;
    }
    claims.push(...found);
    last = found.length === 1 ? { claim: found[0]!, depth, index } : null;
  }
  return claims;
}

/** "Completed:", "Carried forward from last time:" */
const statusOfHead = (text: string): ActionStatus | null =>
  STANDING_HEADING.test(text) ? (statusIn(text)?.status ?? null) : null;

/** "Jo: …" again and again: who is to do it stands before a colon, so "mkoch: …" among them is somebody too. */
const CALLED = guarded(/^\p{Lu}[\p{L}’'-]+\s?:\s/u);

/** "Outstanding tasks" may head what is still to be done as well as what became of it: how its items are put tells. */
const STILL_OPEN = /\b(?:outstanding|unfinished|remaining|ongoing)\s(?:actions?|tasks?|to[- ]?dos?)\b/i;
/** "Bench repairs: waiting for the joiner": what it is about, and how it stands. */
const HOW_IT_STANDS =
  /^\p{Lu}[^:–—.]{2,50}(?::|\s[–—-])\s{1,24}(?:still|now|not|no|waiting|awaiting|one|two|some|all|none|nearly|almost|being|has|have|had|is|are|was|were|nothing|done|\p{Ll}+ed)[\s,;.]/u;

/** "GC confirmed that the hall is free": what was reported is nobody's task. */
const TELLS =
  /^(?:\p{Lu}{2,3}|(?:\p{Lu}[\p{L}’'.-]+\s){0,2}\p{Lu}[\p{L}’'-]+)\s(?:had\s|has\s)?(?:\p{L}+ly\s)?(?:confirmed|reported|noted|advised|informed|explained|thanked|welcomed|mentioned|commented)\s|^(?:(?:The|With)\s[^.:]{3,160}\s(?:had\sbeen|reported\sthat|confirmed\sthat)\s)|^(?:There (?:was|were)|It was (?:agreed|noted|reported|felt)|In addition,|Specifically,|Some (?:discussion|options))\s/u;

/** "(the others stay as they are)", but not "(AO) Order the chain (by May)". */
const ASIDE = /^\((?:[^()]|\([^()]*\))*\)\.?$/;

/** "None. First meeting of the group." among the earlier actions; "Unresolved tasks: none", "Goal: …", "Action Owner Status": of the list, no part of it. */
const NOTHING =
  /^(?:none|nil|nothing|n\/a)\s?[.;,–—-]\s|^all (?:\p{L}+ )?actions\s|^(?:\p{L}+\s){0,2}(?:(?:tasks?|actions?|items?)\s?:\s?(?:none|nil|n\/a|-)[\s.]*$|(?:objectives?|goals?|aims?)\s?:)|^actions?\s[^.:–-]{0,30}\b(?:owner|who|status)$/iu;
/** "Next meeting: 18 March" at the end of them. */
const NEXT_MEETING =
  /^(?:the |date of |our )*next (?:\p{L}+ ){0,2}(?:meeting|call|session)(?:\s?[:–-]|\s(?:is|will be|on|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*)\s|\s\d)/iu;

/** "Action Items" can head motions: what was moved and voted on is nobody's task. */
const isMotion = (text: string): boolean =>
  READ_OR_PUT.test(text) ||
  (/^(?:(?:a|the)\s+)?(?:motion|resolution|moved|proposed|resolved)\b/i.test(text) &&
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

const depthOf = (line: Line): number => (line.mark === null ? 0 : 1 + line.mark.level);

/** "Ian:" over items of his own. */
function ownerHead(line: Line, at: number, next: Line | undefined): OwnerClaim[] | null {
  if (!next || isBlank(next) || line.text.length > 80) return null;
  const colon = /\s*:\s*-?$/.exec(line.text);
  const deeper = depthOf(next) > depthOf(line);
  if (!colon && !deeper) return null;
  const list = ownerListAt(line.text, 0);
  // Ticked, it is an action itself that was done, whatever hangs on it.
  if (!list || list.end < line.text.length - (colon?.[0].length ?? 0))
    return colon && deeper && line.ticked !== true ? [] : null;
  return list.owners.map((owner) => ownerClaim(groundOf(line, at), owner));
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
    const numbered = /item/i.test(label) || /^\p{Lu}+[/.-]?\d.*[./-]\d|^\d+\/\d/u.test(label);
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
  for (const range of line.block.struck ?? [])
    length += Math.max(0, Math.min(range.end, line.end) - Math.max(range.start, line.start));
  return length > (line.end - line.start) * 0.8;
}

/** Reports on earlier actions in prose: "L 04/02: … The action is therefore closed." */
export const reportedActions: Parser = {
  step: "parse",
  name: "reported-actions",
  zones: ["passage"],
  read: reported,
};

/** A reference at the beginning, set off by a colon, dash or stop, with where the words begin. */
function leadReference(text: string): { start: number; end: number; body: number } | null {
  const reference = referenceAt(text, 0);
  // "Christmas fair 2020:" is what it is about.
  if (reference && /^(?:19|20)\d\d$/.test(String(reference.sequence)) && /\p{Ll}/u.test(reference.prefix)) return null;
  if (!reference || !(/\p{L}/u.test(reference.prefix) || /[/-]/.test(reference.text))) return null;
  // "13/08/26-04 Price the paint – done": behind a day and a number there need be no sign.
  const bare = /\/\d+-\d+$/.test(reference.text) && trailingStatus(text) !== null;
  const after = (bare ? /^\s+/ : /^\s*[:.)\]–—-]+\s*/).exec(text.slice(reference.end));
  return after ? { start: reference.start, end: reference.end, body: reference.end + after[0].length } : null;
}

/** A bullet under "Matters arising" that is no more than somebody's task: what he was given to do at the last meeting. */
export const isEarlierTask = (zone: Zone, line: Line): boolean =>
  zone.role === "arising" &&
  zone.kind === "passage" &&
  line.mark !== null &&
  sentencesIn(line.text).length === 1 &&
  setsTask(line.text);

/** "Bench: bought at £300", "Hall rent paid.": what it is about, and that it is done. */
const HAS_COME =
  /^\p{Lu}[^:–—.]{2,60}(?:(?::|\s[–—-])\s{1,24}|\s(?=\p{L}+\.?$))(?:purchased|bought|paid|completed|installed|repaired|replaced|fitted|mended|sent|returned|renewed|cleaned|painted|removed|submitted|fixed)(?:\.|\s(?!to\b|as\b)|$)/u;

/** "Get the gate painted", "Rent to be paid" are still to be done. */
const isToBeDone = (text: string): boolean =>
  TO_BE.test(text) || workVerbs.some((verb) => text.slice(0, verb.length + 1).toLowerCase() === `${verb} `);
const TO_BE = /\b(?:be|get|to|must|needs?|should|will)\s/i;

/** "Grit bin – no reply from the Council.": what it is about, then how it stands. */
const TOPIC = guarded(/^[^–—:.]{3,60}\s[–—-]\s\S/u);

/** "… who have helped", "have offered to", "had done a good job": nothing that somebody had been given to do. */
const OTHER_WORK = guarded(
  /\b(?:ha[sd]|have)\s(?:(?:\w+ly|also|now|since|already|all|both|been)\s){0,2}?(?:offered|agreed|asked|helped|admitted|said|reported|thanked|noticed|wanted|decided|expressed|raised|suggested|mentioned|announced|volunteered|requested|complained|resigned|attended|done\sa\s(?:good|great|fine|wonderful))\b|^will\s|n['’]t\sget\b/i,
);

/** What was agreed under "Matters arising", or an officer's report behind it, tells of no earlier action. */
const NEW_BUSINESS = guarded(
  /^(?:it was|the (?:committee|council|board|group|meeting|governors|trustees)) (?:\w+ )?(?:agreed|resolved|decided)\b|^[^–—:.-]{0,40}\breport\s[–—-]/i,
);

/** "Jo Bell: Finished the login page", item by item: what each had to do, and has done. */
const HAS_DONE = guarded(
  /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]*\.?){0,2}(?:\s(?:and|&)\s\p{Lu}[\p{L}’'-]+)?:\s(?:Built|Completed|Created|Delivered|Designed|Developed|Drafted|Finished|Fixed|Implemented|Installed|Ordered|Painted|Prepared|Printed|Repaired|Sent|Submitted|Tested|Updated|Uploaded|Wrote)\s\p{L}/u,
);

function hasDone(text: string): boolean {
  if (!HAS_DONE.test(text.slice(0, 80))) return false;
  const name = text.slice(0, text.indexOf(":"));
  // "Milestone Achieved: Completed the survey" is nobody's report.
  return !isSurelyThing(name) && !/(?:ed|ing)$/.test(name);
}

/** "WK 03/01: Closed.": a reference and what became of it, wherever it stands. */
const STATUS_ALONE = guarded(
  /^\S.{0,16}\d\s?[:–—-]\s?(?:now\s)?(?:closed|done|completed?|actioned|superseded|withdrawn)\W*$/i,
);

/** "…, ongoing. AB", "… still awaited. Cllr J. Hale/Clerk": whose it is stands behind how far it has come. */
const WHOSE = /(?<=[.;,])\s+\p{Lu}\p{L}*(?:\.?[\s/&,]{1,3}\p{Lu}\p{L}*){0,4}\s*$/u;

function reported(zone: Zone): Claim[] {
  const told = zone.role === "previous" || zone.role === "arising";
  const claims: ActionClaim[] = [];
  const lines = [...filled(zone)];
  for (const [index, { line, at }] of lines.entries()) {
    const done = line.mark !== null && hasDone(line.text);
    if (line.text.length > 8000 || !(told || done || STATUS_ALONE.test(line.text)) || actionsOf(line).length > 0)
      continue;
    const bare = trailingStatus(line.text) ? line.text : line.text.replace(WHOSE, "");
    const below =
      told && lines.length === 2 && index === 0 ? statusAlone(lines[1]!.line.text)?.status.status : undefined;
    const status = reportedStatus(bare);
    const reference = leadReference(line.text);
    const item =
      line.mark?.ordered &&
      (/item|action/i.test(line.mark.label) || (zone.role === "previous" && /\d[./-]\d/.test(line.mark.label)))
        ? line.mark.label.replace(/[\s:.)-]+$/, "")
        : null;
    if (
      !(reference && !(zone.role === "arising" && status === null && /^item\b/i.test(line.text))) &&
      !item &&
      !(zone.role === "previous" && setsTask(line.text)) &&
      !isEarlierTask(zone, line) &&
      !done &&
      !(
        (zone.role === "previous" || (told && line.mark !== null)) &&
        line.text.length < 300 &&
        (HOW_IT_STANDS.test(line.text) || HAS_COME.test(line.text))
      ) &&
      !(
        status &&
        !NEW_BUSINESS.test(line.text) &&
        !OTHER_WORK.test(line.text.slice(status.start, status.end + 12)) &&
        (line.mark !== null || /\baction\b/i.test(line.text)) &&
        !/\ball (?:other|remaining)?\s*actions\b/i.test(line.text)
      ) &&
      !(status && (trailingStatus(bare) || (zone.role === "arising" && TOPIC.test(bare) && !NEW_BUSINESS.test(bare))))
    )
      continue;
    const ground = groundOf(line, at);
    const from = reference?.body ?? 0;
    const labelled =
      status &&
      status.end >= line.text.length - 1 &&
      /\bstatus\b/i.test(line.text.slice(Math.max(from, status.start - 10), status.end));
    const words = pieceWords(ground, { start: from, end: labelled ? status.start : line.text.length });
    claims.push({
      kind: "action",
      previous: true,
      origin: "list",
      ref: reference ? pieceWords(ground, reference) : item ? { text: item, spans: [] } : null,
      label: null,
      text: words.text.replace(/\s*(?:Status)\s*[:–-]?\s*$/i, ""),
      owners: [],
      due: null,
      status: below ?? status?.status ?? (done || HAS_COME.test(line.text) ? "done" : null),
      block: at,
      spans: words.spans,
      rule: "previous:reported",
      certainty: "stated",
    });
  }
  return claims;
}
