import type { ActionStatus } from "../../minutes/record";
import type { Range } from "../../text/block";
import type { ActionClaim, Claim, Line, Parser, Zone } from "../context";
import {
  isSurelyThing,
  referenceAt,
  reportedStatus,
  sentencesIn,
  setsTask,
  statusAlone,
  trailingStatus,
} from "../grammar";
import { workVerbs } from "../language/en/verbs";
import { actionsOf } from "../line-facts";
import { headsReport, TASK } from "../passage-zone";
import { groundOf, lineWords, pieceWords } from "./action-claims";
import { filled, FINISHED, type Filled } from "./claims";
import { guarded } from "../../text/pattern";

/** Reports on earlier actions in prose: "L 04/02: … The action is therefore closed." */
export const reportedActions: Parser = {
  name: "reported-actions",
  zones: ["passage"],
  read: reported,
};

/** A reference at the beginning, set off by a colon, dash or stop, with where the words begin. */
function leadReference(text: string, told: boolean): { start: number; end: number; body: number } | null {
  // "(26/01) The clerk …"
  const reference = referenceAt(text, /^[([]/.test(text) ? 1 : 0);
  // "Christmas fair 2020:", "Plot 3:" are what it is about.
  if (!reference || !REFERENCE.test(reference.text)) return null;
  // "13/08/26-04 Price the paint – done": behind a day and a number there need be no sign, in a review none of how it went.
  const bare = /\/\d+-[\d.]+$/.test(reference.text) && (told || trailingStatus(text) !== null);
  const after = (bare ? /^\s+(?!\p{Ll})/u : /^\s*[:.)\]–—-]+\s*/).exec(text.slice(reference.end));
  return after ? { start: reference.start, end: reference.end, body: reference.end + after[0].length } : null;
}

/** "Item 3", "WK 03/01", "24/57", "#4" */
const REFERENCE = /^(?:Item|Min|Action|Point|Ref|Para|N|Task|Under|(?!\p{L}*\p{Ll}).*[\p{Lu}#/-])/u;

/** "2028/07 – 12 Bar counter": the title of an earlier item. */
const TITLE = /^\W*\d*[^.:,\d–-]{0,40}$/;

/** A bullet under "Matters arising" that is no more than somebody's task: what he was given to do at the last meeting. */
export const isEarlierTask = (zone: Zone, line: Line): boolean =>
  zone.role === "arising" &&
  zone.kind === "passage" &&
  line.mark !== null &&
  sentencesIn(line.text).length === 1 &&
  setsTask(line.text) &&
  // What hangs on a bullet is what comes of it.
  zone.lines.every(({ mark }) => mark === null || mark.level >= line.mark!.level) &&
  !/\bnext (?:\w+ ){0,2}meeting\b/i.test(line.text);

/** "Jo to ask the shops – DONE", wherever it stands: given out before, and over. */
export const isFinishedTask = ({ kind }: Zone, { text, ticked }: Line): boolean =>
  kind === "passage" &&
  ticked === null &&
  text.slice(0, 80).includes(" to ") &&
  FINISHED.has(trailingStatus(text)?.status ?? "open") &&
  setsTask(text);

/** "Jo was to ring the joiner. He will come in May." under "Matters arising": what Jo had to do, and what came of it. */
export const earlierDuty = ({ role }: Zone, text: string): number | undefined =>
  (role === "arising" || role === "previous") && WAS_TO.test(text.slice(0, 110)) && sentencesIn(text)[1]
    ? sentencesIn(text)[0]!.end
    : undefined;
const WAS_TO =
  /^(?:\p{Lu}[^:–—.]{2,40}(?:\s?[–—-]|:)\s)?(?:\p{Lu}(?:[\p{L}’'-]*|\p{L}{0,2}\.)\s){1,4}(?:was|were|had\sbeen)\s(?:(?:going|asked|due)\s(?:in\s\p{Lu}\p{Ll}+\s)?)?to\s(?!be\s)/u;

/** "Bench: bought at £300", "Hall rent paid.": what it is about, and that it is done. */
export const HAS_COME =
  /^(?!.*(?:\snot|[:–—-]\s?[Tt]o be)\s)\p{Lu}[^:–—.]{2,60}(?:(?::|\s[–—-])\s{1,24}(?:(?:all|both|now)\s|\p{L}+\s(?:now\s)?(?=\p{L}+\.?$))?|\s(?=\p{L}+\.?$))(?:purchased|bought|paid|completed|installed|repaired|replaced|fitted|mended|sent|returned|renewed|cleaned|painted|removed|submitted|fixed|found|(?:re)?solved|sorted|done)(?:\.|\s(?!to\b|as\b)|$)/u;

/** "Get the gate painted", "Rent to be paid" are still to be done. */
export const isToBeDone = (text: string): boolean =>
  TO_BE.test(text) || workVerbs.some((verb) => text.slice(0, verb.length + 1).toLowerCase() === `${verb} `);
const TO_BE = /\b(?:be|get|to|must|needs?|should|will)\s/i;

/** "Grit bin – no reply from the Council.": what it is about, then how it stands. */
const TOPIC = guarded(
  /^(?!update|discussion|[^–—:.-]*\s(?:ha[ds]|have|was|were)\s)[^–—:.]{3,80}(?:\s?[–—-]|:-?)\s|^(?!the\s|(?:\p{L}+\s)*(?:\p{L}+ed|is|are|was)\.)\p{L}+(?:\s\p{L}+){0,3}\.\s(?=\p{L}+\s(?:\p{L}+\s)?(?:ha[ds]|have|is|was|said|reported)\s)/iu,
);

const firstSentence = (text: string): string => {
  const first = sentencesIn(text)[0];
  return text.slice(0, Math.min(first?.end ?? text.length, 300));
};

/** "The floor is being laid", "The flag is expected soon", "Leak now fixed": how a matter stands that was raised before. */
const UNDER_WAY = guarded(
  /\b(?:is|are)\s(?:(?:still|now|also|being)\s)?(?!nothing)\p{L}+(?:ed|ing)\b|\bnow\s(?:in\s)?\p{L}{3,}|^[^.]{3,60}\sneeds?\s|(?<!should\s)\bcontinues?\b|^[^.]{3,60}(?::|\s[–-])\sto\sbe\s/iu,
);

/** "The leak had been mended.", "Jo has written to the bank.": how far a matter has come, in a paragraph of its own. */
function cameTo(said: string): ActionStatus | null {
  const text = said.replace(SAID, "");
  const status = text.length > 15 && text.length < 180 ? reportedStatus(text)?.status : null;
  return status && /^[do][op]/.test(status) && !SPOKEN.test(text) ? status : null;
}
const SAID =
  /^(?:(?!discussion|update)[^:.]{3,50}:\s)?(?:(?:it was noted|(?:it was|\p{Lu}[^,]{1,30}) (?:reported|confirmed)) that (?:s?he |they )?)?/iu;
/** What was said, agreed or thought, and what is told of the minutes themselves. */
const SPOKEN =
  /\b(?:(?<!to )report|confirm(?!at)|(?:mention|raised)(?!(?:ed)? (?:to|with)\b)|sa(?:id|ys)|stated|explain|express|agree|thank(?:ed|s)|asked|informed|pleased|remind|note[ds]|offered|helped|decided|suggest|good job|minutes|apologi)|^(?:the )?(?:treasurer|it|th[ei]se?|that|there|members|in|at|all|no\w*|most|some|any|if|update|discussion)\b/i;

/** A state and what follows it, no beginning of a paragraph: "no reply" is one. */
const around = (text: string, { start, end }: Range): string => ` ${text.slice(start, end + 12)}`;

/** What was agreed under "Matters arising", or an officer's report behind it, tells of no earlier action. */
export const NEW_BUSINESS = guarded(
  /^(?:[^–—:.]{3,60}(?:\s?[–—-]|:)\s{1,4})?(?:it was|the (?:committee|council|board|group|meeting|governors|trustees)) (?:\w+ )?(?:agreed|resolved|decided|endorsed|confirmed|clarified)\b|^[^–—:.-]{0,40}\breport\s[–—-]/i,
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

/** "WK 03/01: Closed.", "… – action closed": a reference or an action and what became of it, wherever it stands. */
const STATUS_ALONE = guarded(
  /(?:^\S.{0,16}\d\s?[:–—-]|\s[–—-]\saction|\bth(?:is|e)\saction(?:\s(?:item|point))?\s(?:is|was|has\sbeen))\s?(?:now\s)?(?:closed|done|completed?|actioned|superseded|withdrawn)\W*$/i,
);

const ALL_ACTIONS = /\ball (?:other|remaining)?\s*actions\b/i;
/** "All were done." tells of none by itself. */
const ALL = /^all (?:are|were|have)\b/i;

/** A matter in a line of its own and what was said of it below. */
function underTopic(topic: Filled, report: Filled, earlier: boolean): ActionClaim[] {
  const { text } = report.line;
  const first = firstSentence(text);
  const said = reportedStatus(text);
  const status = said?.status ?? null;
  // "Minute 2.1" says only where it was spoken of.
  const named = earlier && !/^\w+ [\d./]+$/.test(topic.line.text);
  const told =
    named || trailingStatus(text) || (said && sentencesIn(text).length < 3 && !SPOKEN.test(around(text, said)));
  if (!told || NEW_BUSINESS.test(first) || ALL_ACTIONS.test(first)) return [];
  const parts = [topic, report].map(lineWords);
  return [
    {
      ...EARLIER,
      text: parts.map((part) => part.text).join(" "),
      status,
      block: topic.at,
      spans: parts.flatMap((part) => part.spans),
      rule: "previous:topic",
    },
  ];
}

const EARLIER = {
  kind: "action",
  previous: true,
  origin: "list",
  ref: null,
  label: null,
  owners: [],
  due: null,
  certainty: "stated",
} as const;

/** What stands before a label that goes on with words of its own: "The joiner has come. Action: Jo to pay him". */
function beforeLabel(line: Line, previous: boolean): string | null {
  const [marked] = actionsOf(line);
  if (!marked) return line.text;
  const { label, range, text } = marked;
  const before = label && range.start > 0 ? line.text.slice(0, range.start).trimEnd() : "";
  // "Car park: ongoing. Action: Jo", "Jo to buy a lamp. Ongoing. ACTION Jo"
  if (label && (TOPIC.test(text.text) || label.start >= text.end) && trailingStatus(text.text)) return text.text;
  return before.length > 24 && (previous || TOPIC.test(before)) ? before : null;
}

function reported(zone: Zone): Claim[] {
  const previous = zone.role === "previous";
  const told = previous || zone.role === "arising";
  const claims: ActionClaim[] = [];
  const lines = filled(zone);
  const [topic, report] = lines;
  if (told && report && headsReport(zone.lines, topic!.index)) return underTopic(topic!, report, previous);
  for (const [index, { line, at }] of lines.entries()) {
    const done = line.mark !== null && hasDone(line.text);
    // Its label stands above it, or it told how far that has come.
    const above = lines[index - 1]?.line;
    if (above && actionsOf(above).at(-1)?.text.text === "") continue;
    // "Jo had priced the rope." over "Action: Al" is what Al is to act on.
    const next = zone.role === "arising" && lines[index + 1] && actionsOf(lines[index + 1]!.line)[0];
    if (next && next.text.text === "" && next.owners.length > 0) continue;
    if (
      above &&
      claims.length > 0 &&
      (statusAlone(line.text) || (lines.length === 2 && setsTask(above.text, TASK) && !setsTask(line.text)))
    )
      continue;
    const led = RUN_IN.exec(line.text.slice(0, 100));
    if (led)
      for (const { start, end } of sentencesIn(line.text)) {
        const from = Math.max(start, led[0].length);
        const status = cameTo(line.text.slice(from, end));
        const words = pieceWords(groundOf(line, at), { start: from, end });
        if (status) claims.push({ ...EARLIER, ...words, status, block: at, rule: "previous:run-in" });
      }
    const over = isFinishedTask(zone, line);
    if (line.text.length > 8000 || !(told || done || over || STATUS_ALONE.test(line.text))) continue;
    const text = beforeLabel(line, previous);
    // A box before a task is read with the boxes.
    if (text === null || (told && ALL.test(text)) || (line.ticked !== null && setsTask(text))) continue;
    // "Bo to buy paint" below another task is one of its own.
    const second = told && lines.length === 2 && index === 0 ? lines[1]!.line.text : "";
    const under = setsTask(second) ? "" : second;
    const below = (statusAlone(under)?.status ?? (setsTask(text, TASK) ? reportedStatus(under) : null))?.status;
    // "If not done by May, we will ring" tells of nothing that is done.
    const sure = text.replace(/\bif\s[^.;]*/i, "");
    const status = reportedStatus(sure);
    const reference = leadReference(text, told);
    const item =
      line.mark?.ordered &&
      (/item|action/i.test(line.mark.label) ||
        ((previous || (status && line.mark.label.startsWith("("))) && /\d[./-]\d/.test(line.mark.label)) ||
        // "26/01: The clerk has written.", "14/32 Chimneys: mended"
        (told && (status || line.mark.label.endsWith(":")) && /\d\/\d+\W*$/.test(line.mark.label)))
        ? line.mark.label.replace(/^\(|[\s:.)–-]+$/g, "")
        : null;
    const marked = line.mark !== null;
    const headed = TOPIC.test(text);
    const fresh = NEW_BUSINESS.test(text);
    const duty = earlierDuty(zone, text);
    if (
      !duty &&
      !(
        reference &&
        !(!previous && told && status === null && (/^item\b/i.test(text) || TITLE.test(text.slice(reference.end))))
      ) &&
      !item &&
      !(told && (below || (previous && setsTask(text)))) &&
      !isEarlierTask(zone, line) &&
      !(told && status && OF_MINUTE.test(text)) &&
      !done &&
      !over &&
      !(
        (previous || (told && (marked || headed))) &&
        text.length < 300 &&
        (HOW_IT_STANDS.test(text) || HAS_COME.test(text))
      ) &&
      !(told && (marked || headed) && !fresh && UNDER_WAY.test(firstSentence(sure))) &&
      !(told && !marked && !headed && !fresh && cameTo(firstSentence(sure))) &&
      !(
        status &&
        (trailingStatus(text) ||
          (!fresh &&
            (headed ||
              ((marked || /\baction\b/i.test(text)) && !SPOKEN.test(around(text, status)) && !ALL_ACTIONS.test(text)))))
      )
    )
      continue;
    const ground = groundOf(line, at);
    const from = reference?.body ?? 0;
    const labelled = status && /^\W*status\b/i.test(text.slice(status.start));
    const words = pieceWords(ground, { start: from, end: labelled ? status.start : (duty ?? text.length) });
    claims.push({
      ...EARLIER,
      ref: reference ? pieceWords(ground, reference) : item ? { text: item, spans: [] } : null,
      ...words,
      status: below ?? status?.status ?? (done || HAS_COME.test(text) ? "done" : null),
      block: at,
      rule: "previous:reported",
    });
  }
  return claims;
}

/** "Matters arising: The hedge has been cut. Jo has written to the bank." */
const RUN_IN = /^matters arising\b[^.:–-]{0,60}?(?:[.:]|\s[–-])\s/i;
/** "Further to minute 5, …", "Hall roof (minute 24/3). …": what the last meeting asked for. */
const OF_MINUTE = /^(?:Further to|[^.]{3,60}\() ?(?:minute|item|action)\b/i;

/** "Bench repairs: waiting for the joiner": what it is about, and how it stands. */
export const HOW_IT_STANDS =
  /^\p{Lu}[^:–—.]{2,50}(?::|\s[–—-])\s{1,24}(?:still|now|[Nn]o(?:t|thing)?|waiting|awaiting|one|two|some|all|none|nearly|almost|being|has|have|had|is|are|was|were|done|\p{Ll}+ed)[\s,;.]/u;
