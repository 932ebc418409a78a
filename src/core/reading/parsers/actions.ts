import { nameAt } from "../../people/names";
import type { ActionClaim, Claim, Line, Parser, Zone } from "../context";
import {
  actionLine,
  EARLIER,
  listAction,
  isThing,
  ownerPrefix,
  ownersIn,
  ownersOf,
  predicateAt,
  sentencesIn,
  setsTask,
  reportedStatus,
  trailingStatus,
  type ActionLine,
} from "../grammar";
import { actionsOf, headingLevel } from "../line-facts";
import { actionClaim, boldOf, groundOf, isBehindReport, ownerClaims, pieceWords, withAttribute } from "./action-claims";
import { ownerLabels } from "../language/en/action-words";
import { boxedActions } from "./boxed-actions";
import { endedAt } from "./meeting-words";
import { BESIDE, filled, FINISHED } from "./claims";
import { ownedClaim, type Placed } from "./margin-column";
import { isOwners, STOP } from "./table-actions";
import { pairAtEnd } from "../grammar/motion";
import { endWithout } from "../grammar/pattern";
import { inMargin, isLetters } from "../shapes";
import { guarded } from "../../text/pattern";

/** Lines longer than this hold no label worth finding; the grammar is linear, but reading aloud is not. */
const LONGEST = 50_000;

/** Actions that a label marks, anywhere: "Action L 05/01: …", "[Action: …]", "… Action: JS", "ACTION JS" on its own. */
export const labelledActions: Parser = {
  name: "labelled-actions",
  zones: ["passage", "heading", "next", "opening", "attendance"],
  read: labelled,
};

const MOVED = guarded(
  /^(?:(?:a |the )?motion\b|(?:it was )?moved\b|(?:up)?on (?:a )?motion\b|(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:made (?:a|the) motion|moved (?:to|that|for|approval)|motioned))/iu,
);

function labelled(zone: Zone): Claim[] {
  const claims: ActionClaim[] = [];
  const lines = filled(zone);
  for (let index = 0; index < lines.length; index++) {
    const { line, at } = lines[index]!;
    if (line.text.length > LONGEST || (zone.kind === "attendance" && line.text.length < 600)) continue;
    const last = claims.at(-1);
    const more = last ? withAttribute(last, line, at) : null;
    if (more) {
      claims[claims.length - 1] = more;
      continue;
    }
    const found = readLine(line);
    if (
      found.length === 0 &&
      line.mark === null &&
      last?.origin === "label" &&
      last.block === lines[index - 1]!.at &&
      setsTask(line.text)
    )
      claims.push(
        ...listAction(line.text).map((one) =>
          actionClaim(one, groundOf(line, at), { origin: "label", previous: last.previous }),
        ),
      );
    else if (found.length === 0 && line.ticked !== null) claims.push(...boxedActions(line, at, zone.role));
    for (const action of found) {
      // "ACTION: Bob made the motion, Tom the second …" is how some record what the board did.
      if (action.label !== null && (MOVED.test(action.text.text) || /\bmoved\b.*\bseconded\b/.test(action.text.text)))
        continue;
      if (action.text.text !== "") {
        // Under "Actions from last time" a plural label reports; under "Matters arising" a label marks what is new.
        // What has to come first is not done by being named: "Jo to ring once the roof has been mended".
        const { label, range, text } = action;
        const own = line.text
          .slice(range.start, found[1] && range.end)
          .replace(/\b(?:when|once|after|until|if)\b[^.;]*/gi, "");
        const told = line.ticked ? "done" : (reportedStatus(own)?.status ?? action.status?.status ?? null);
        // "The joiner has not come. Action: Jo": still to be done, and Jo's now.
        const still = label !== null && text.start < label.start && told === "open" && action.status === null;
        const previous =
          (zone.role === "previous" &&
            !still &&
            (told !== null || !(isBehindReport(line, action) || tells(lines[index - 1]?.line)))) ||
          action.rule === EARLIER ||
          line.ticked === true ||
          // "The hedge must be cut. Action: JS – done" was said here; "Action: JS to cut the hedge – done" was given out before.
          (action.status !== null &&
            FINISHED.has(action.status.status) &&
            (action.ref !== null || action.text.start >= (action.label?.end ?? 0))) ||
          (zone.role === "arising" &&
            (action.label === null ||
              action.plural ||
              // "Jo had been told it is not ours but will ask again. Action: Jo"
              (told === "done" && !(text.start < action.label.start && /\swill\s/.test(own))) ||
              told === "closed" ||
              action.status !== null ||
              (told === "carried" && action.ref !== null)));
        claims.push(
          actionClaim(action, groundOf(line, at), {
            origin: "label",
            previous,
            ...(previous ? { status: told } : {}),
          }),
        );
      } else {
        const claim = completed(action, lines, index);
        const told = claim && zone.role === "previous" ? reportedStatus(claim.text) : null;
        // "Action 33.1" over what became of it.
        const report = claim?.ref && zone.role === "previous" && (told !== null || claim.owners.length === 0);
        if (claim) claims.push(report ? { ...claim, previous: true, status: told?.status ?? null } : claim);
      }
    }
    if (found.length === 0) {
      const margin =
        marginOwner(lines, index) ??
        toAction(line, at) ??
        (zone.kind === "passage" ? trailingCell(line, at) : null) ??
        (isReport(zone, line) ? null : marginTail(line, at, zone.kind === "passage"));
      if (margin) claims.push(margin);
    }
  }
  return claims;
}

/** "Jo confirmed that the bench was ordered." above a label: what is to be done besides. */
const tells = (above: Line | undefined): boolean =>
  above !== undefined && /^.{20,}\.$/.test(above.text) && readLine(above).length === 0;

/** "Bench – the joiner has been asked, ongoing. AB" under "Matters arising" tells of an earlier action. */
const isReport = (zone: Zone, line: Line): boolean =>
  (zone.role === "arising" || zone.role === "previous") &&
  trailingStatus(line.text.replace(/\s+\p{Lu}{2,4}(?:\s?[/&,]\s?\p{Lu}{2,4}){0,4}\s*$/u, "")) !== null;

function readLine(line: Line): readonly ActionLine[] {
  const bold = boldOf(line);
  const heading = line.block.heading !== undefined && headingLevel(line) > 0;
  return bold || heading ? actionLine(line.text, { heading, ...(bold ? { bold } : {}) }) : actionsOf(line);
}

/** "1. Apologies        Action": the head of a column that stands beside the first heading. */
const COLUMN_HEAD = guarded(/^[^\t.:!?]{2,60}?[^\s.:!?](?:\t|\s{3})\s*actions?(?: by)?$/i);

/** A label that stands alone: its words come next, or stood before when it only names the owner ("ACTION: JS"). */
function completed(action: ActionLine, lines: readonly Placed[], index: number): ActionClaim | null {
  const { line, at } = lines[index]!;
  const ground = groundOf(line, at);
  const alone = action.range.start <= 1;
  if (action.owners.length === 0 && COLUMN_HEAD.test(line.text)) return null;
  const owners = ownerClaims(line, at, action.owners);
  /** The words as this action, with what stands by its label. */
  const apart = (place: Placed, start: number, end: number, inside: ActionClaim["owners"]): ActionClaim => {
    const claim = ownedClaim(place, { start, end }, owners.length > 0 ? owners : inside, "action:apart", "stated");
    return {
      ...claim,
      label: action.label?.text ?? null,
      ref: action.ref ? pieceWords(ground, action.ref) : null,
      due: action.due ? pieceWords(ground, action.due) : claim.due,
    };
  };
  const rest = line.text.slice(action.range.end).replace(/^[\s\]):.–-]+/, "");
  if (rest.length > 3 && action.range.start < 3)
    return { ...apart(lines[index]!, line.text.length - rest.length, line.text.length, []), origin: "label" };
  const next = lines[index + 1];
  const before = alone ? lines[index - 1] : lines[index];
  /** The words from `from` to `end` of a line, and who leads them. */
  const led = (place: Placed, from: number, end: number): ActionClaim => {
    const lead = ownerPrefix(place.line.text, from);
    const inside = lead ? ownerClaims(place.line, place.at, lead.owners) : ownersOfWords(place.line, place.at);
    return apart(place, lead?.body ?? from, end, inside);
  };
  if (alone && next && (owners.length === 0 || !before) && readLine(next.line).length === 0)
    return { ...led(next, 0, next.line.text.length), origin: "label" };
  if (!before || action.plural) return null;
  // "Jo: ring the joiner. (Action 3)"
  const end = alone ? before.line.text.length : endWithout(before.line.text, "([", action.range.start);
  const from = lastSentence(before.line.text.slice(0, end));
  return end - from < 4 ? null : led(before, from, end);
}

const ownersOfWords = (line: Line, at: number): ActionClaim["owners"] => ownerClaims(line, at, ownersOf(line.text));

/** Initials alone at the right margin own the paragraph before them. */
function marginOwner(lines: readonly Placed[], index: number): ActionClaim | null {
  const { line, at } = lines[index]!;
  const before = lines[index - 1];
  if (
    !before ||
    !(inMargin(line) || isLetters(line)) ||
    // Whoever closed the minutes signs them.
    endedAt(before.line.text) ||
    (line.block.align !== "right" && !/[.!?)]$/.test(before.line.text)) ||
    readLine(before.line).some((one) => one.text.text !== "")
  )
    return null;
  const owners = ownersIn(line.text);
  if (owners.length === 0) return null;
  return ownedClaim(
    before,
    { start: lastSentence(before.line.text), end: before.line.text.length },
    ownerClaims(line, at, owners),
    inMargin(line) ? "action:margin" : "action:margin-tail",
    "stated",
  );
}

/** "The hedge is to be cut. Clerk to action", "… to be cut – JB to action", "… to be cut. JB/AD Action.": whose the sentence before is. */
function toAction(line: Line, at: number): ActionClaim | null {
  const match =
    line.text.length < 4000 && /\b(?:action|to act)\W{0,2}$/i.test(line.text) ? TO_ACTION.exec(line.text) : null;
  if (!match || !isOwners(match[2]!)) return null;
  const shift = line.text.lastIndexOf(match[2]!);
  return ownedClaim(
    { line, at },
    { start: lastSentence(match[1]!), end: match[1]!.length },
    ownerClaims(line, at, ownersIn(match[2]!), shift),
    "action:to-action",
    "stated",
  );
}
const TO_ACTION = guarded(
  /^(.{12,}(?:[.!?;]|(?=\s[–—-]\s.*\sto\s)))(?:\s[–—-])?\s+[([]?((?:[Tt]he\s)?\p{Lu}[^.;!?]{1,50}?(?=\s[Tt][Oo]\s)|\p{Lu}{2,3}(?:\/\p{Lu}{2,3})*)\s(?:[Tt][Oo]\s)?\p{L}+\W*$/u,
);

/** "… on the website. / Jo" and "… / Jo to ask the printer", or a tab for the stroke: an action column, flattened into its row. */
function trailingCell(line: Line, at: number): ActionClaim | null {
  const match =
    line.text.length < 4000 && /\t|\s\/\s/.test(line.text)
      ? /^(.{12,}\S)(?:\s\/\s+|\s*\t\s*)([^/\t]{2,120})$/su.exec(line.text)
      : null;
  // "(easy / medium / hard)" is no row.
  if (
    !match ||
    !/\p{Ll}.*[\p{L}.)]$/su.test(match[1]!) ||
    /^[^(]*\)|\?/.test(match[2]!) ||
    pairAtEnd(line.text) ||
    isName(match[1]!)
  )
    return null;
  const cell = match[2]!;
  const shift = line.text.length - cell.length;
  const alone = isOwners(cell);
  const owners = alone && /^\p{Lu}/u.test(cell) ? ownersIn(cell) : ownersOf(cell);
  if (owners.length === 0) return null;
  // The column holds an owner, or an owner and "to": a sentence with strokes in it ("Monday / Tuesday, …") is no row, nor is
  // "Ann Ode / Cy Dean to attend", two who do it together, "Tarn Labs – Ann Ode / Cy Dean", two who come from there, or the
  // head of the columns.
  if (
    alone
      ? match[0].includes("\t") ||
        ownerLabels.includes(cell.toLowerCase()) ||
        OF_BODY.test(match[1]!) ||
        owners.some(({ text }) => isThing(text))
      : BOTH.test(match[1]!) || predicateAt(cell, owners.at(-1)!.end)?.modal !== "to"
  )
    return null;
  return ownedClaim(
    { line, at },
    alone
      ? { start: Math.max(lastSentence(match[1]!), match[1]!.lastIndexOf("/ ") + 1), end: match[1]!.length }
      : { start: shift, end: line.text.length },
    ownerClaims(line, at, owners, shift),
    "action:flattened-column",
    "inferred",
  );
}

const BOTH = /(?:^|[,;:–-]\s)\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,2}$/u;
const OF_BODY = /^(?:\p{Lu}[\p{L}&]*\s){1,3}[–—-]\s\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,2}$/u;
const AFTER_GAP = guarded(/^([^\t]{12,}?[.;:)\p{Ll}])(?: {0,2}\t\s*| {3,})([^\t]{2,40})$/u);
const several = (one: string): string => `(${one}(?:(?:\\s?[/&,+]\\s?|\\sand\\s)${one}){0,5})`;
const LETTERS = several("(?:All|\\p{Lu}{2,3})");
/** "The fence is to be mended before Easter (SL & DL)": what is to be done, and whose it is. */
const BRACKET_LAST = new RegExp(`^(.{12,})\\s[([]${LETTERS}[)\\]]\\.?$`, "u");
const IS_TO_BE = /\b(?:(?:is|are|have|has|ought)\sto\s|needs?\s|to (?:be|go)\s|(?:should|must|will)\sbe\s)/i;
const INITIALS_LAST = guarded(new RegExp(`^(.{12,}[.!?;])\\s{0,2}${LETTERS}$`, "u"));
/** "• Insurance to be renewed by June.  Priya": a name behind the sentence of a bullet; "… Cllr. J. Hale" behind any. */
const NAMES_LAST = guarded(
  new RegExp(
    `^(.{12,}${STOP})\\s{1,2}${several("(?:(?:Cllrs?|Mrs?|Ms|Dr)\\.?\\s)?(?:\\p{Lu}\\.\\s)?\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+)?")}\\.?$`,
    "u",
  ),
);
/** "Order the paint RB 14 Oct", "… RB Next meeting": the columns of a table run together at the end of its row. */
const DATE_LAST = guarded(
  new RegExp(
    `^(.{12,}?)\\s${LETTERS}\\s(ASAP|Next meeting|(?:End of\\s|\\d{1,2}\\D{0,2}\\s)\\p{Lu}\\p{Ll}{2,8}(?:\\s\\d{2,4})?|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?)$`,
    "u",
  ),
);

/**
 * "The Secretary would write to the trustees.\t\tGH": initials after a gap at the end of a sentence stand in the margin.
 * Whether they are anybody's is settled when the attendance is known.
 */
function marginTail(line: Line, at: number, prose: boolean): ActionClaim | null {
  const text = line.text.length < 4000 ? line.text : "";
  const match =
    (prose || /\.(?:\s*\t| {3})/.test(text)
      ? (AFTER_GAP.exec(text) ?? INITIALS_LAST.exec(text) ?? bracketed(text))
      : null) ??
    DATE_LAST.exec(text) ??
    (prose ? NAMES_LAST.exec(text) : null);
  const day = match?.[3];
  if (
    !match ||
    pairAtEnd(text) ||
    isName(match[1]!) ||
    MOTIONED.test(text) ||
    / {3}/.test(match[1]!) ||
    match[1]!.split(/\s+/).length < (/\p{Ll}/u.test(match[2]!) ? 4 : 3) ||
    !isOwners(match[2]!)
  )
    return null;
  return ownedClaim(
    { line, at },
    { start: day ? 0 : lastSentence(match[1]!), end: match[1]!.length },
    ownerClaims(line, at, ownersIn(match[2]!), text.lastIndexOf(match[2]!)),
    "action:margin-tail",
    "inferred",
    day ? { start: text.length - day.length, end: text.length } : null,
  );
}

/** "Cllr Ann Ode   JB", "Cy Dean / Flo Gale": nothing that is to be done. */
const isName = (words: string): boolean => (nameAt(words)?.end ?? 0) >= words.length;

/** "Moved as a correct record      Jo", "That the report be adopted    Jo/Al Carried": who moved it owns nothing. */
const MOTIONED =
  /^\W*(?:(?:it was )?moved|seconded|proposed|carried|that\s.*\sbe)\s|\b(?:prop|sec)\.\s|\b(?:carried|confirmed|passed|seconded|approved|adopted)(?:\W*$|\s{3})/i;

function bracketed(text: string): RegExpExecArray | null {
  const match = /[)\]]\.?$/.test(text) ? BRACKET_LAST.exec(text) : null;
  return match && IS_TO_BE.test(match[1]!.slice(lastSentence(match[1]!))) ? match : null;
}

/** Where a paragraph's last sentence begins; "This was agreed." and thanks belong to the one before it. */
function lastSentence(text: string): number {
  const sentences = sentencesIn(text);
  const last = sentences.at(-1);
  const one = last && sentences.length > 1 && BESIDE.test(text.slice(last.start)) ? sentences.at(-2) : last;
  return one?.start ?? 0;
}
