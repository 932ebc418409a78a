import { isOrganisation } from "../../people/names";
import type { Range } from "../../text/block";
import type { Language } from "../context";
import { atNight, datesIn, timesIn } from "../grammar";
import { months } from "../language/en/calendar";
import { guarded, type Pattern } from "../../text/pattern";

/** Words of a line that speaks of another meeting than this one. */
export const EARLIER = guarded(
  /^(?:posted|published)\b|\b(?:previous|last|next|approv\w+|confirm\w+|accepted|adopted|signed|(?:correct|true|accurate) record|matters arising|meetings held|due(?! to)|deadline|source|https?:|(?:created|modified|generated|printed|uploaded) (?:by|on))\b/i,
);
/** "Approved Minutes of the Weir Board", "Minutes (confirmed)": how far the paper has come. */
export const STAMPED = /^\w+(?:ed|ED)\s(?=M)|\(\w+ed\)|[.;,]\s(?:Approved|Adopted|Confirmed)\s.*/;
export const HELD = guarded(/\b(?:held|took place|takes place|convened|met|meeting minutes of)\b/i);

/** "held at X", "@ 19:00 in X", "AT X": what follows is the place, up to date or time. */
export const VENUE_LINE = guarded(
  /(?:\b(?:held|take place|taking place|took place|meeting|met|convened|\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?|\d{4})\b\.?[^.]{0,40}?[\s,]+(?:at|in|via|on|using|outside)\s+(?:the\s+)?(?:(?=[\p{L}])(?!\d)|(?=\d{1,5}\p{Lu}?\s[\p{L}’'-]{3,}\s(?:\p{L}+\s)?(?:street|road|rd|avenue|lane|drive|circle|way|court|place|square|crescent|gardens|boulevard|parade|pde|terrace|close|green|ave|rd|st)\b))|^(?:in[- ]person\s)?(?:at|via|in)\s+(?:the\s+)?(?=\p{Lu}))((?!(?:\d(?!\d{0,4}\p{Lu}?\s\p{L}+\s(?:\p{L}+\s)?(?:street|road|rd|avenue|lane|drive|circle|way|court|place|square|crescent|gardens|boulevard|parade|pde|terrace|close|green|ave|rd|st)\b)|attendance\b|meeting\s\d|public\b|chair\b|an?\s|(?:the\s)?(?:website|agenda|outset|start|beginning|request|invitation)\b|private\b|person\b|(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs?|nes|ur)?(?:day)?s?(?!\p{L})|(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)\b|the \d))[^\n]+)$/iu,
);

const OPENED = guarded(
  /\b(?:board|council|committee|group|trustees|governors|directors|commission|association|society|supervisors|commissioners|selectmen|senate|members|club)\s+met\b(?:[^.\d]{0,60}?\son\s(?:\w+day,?\s{1,4})?[a-z]{3,9}\.?\s\d{1,2},?\s\d{4},?)?[^.\d]{0,80}\bat\s*(?=\d)|\b(?:call(?:ed|s)?|brought)(?: the)?(?: [\w’',.]+){0,9} to order(?:[^.\d]{0,40}?\d{1,2}(?:st|nd|rd|th)?(?: \w+)?,? (?:19|20)\d\d)?(?:[^.\d]{0,60}?)(?:at|@|:|,)?\s*(?:approximately |about |around )?(?=\d|noon\b)|\bmeeting (?:was )?(?:declared open|open(?:ed)?|started|commence[ds]|began|begins|opens|starts|convened|got under way|called to order)(?:[^.\d]{0,40}?)(?:at|@|:|shortly after|(?<=open|opened))\s*(?:approximately |about |around )?(?=\d)|\b(?:opened|started|commenced|convened)(?:(?: \w+){0,4} (?:meeting|session|call)(?: (?:with|using|at|in) [^.\d]{2,60}?)?)? at\s*(?=\d)|\bmeeting was held (?:at|in) [^.;]{3,60}? at\s(?=\d)/i,
);
const CLOSED = guarded(
  /\b(?:meeting|session|business|it|proceedings|agm)\b[^.\d]{0,60}?\b(?:clos|adjourn|end|conclud|finish|terminat|dismiss)e?[ds]?(?: the meeting| (?:by|with) [\p{L} .]{2,40})?\s*(?:at|@|by|,|:-?|-|–)?\s*(?:approximately |about |around )?(?=\d)|\b(?:closed|adjourned|ended|concluded|declared) the(?: \w+){0,2} (?:meeting|session|call)(?: closed| (?:with|in) (?:the |a )?\w+)?\s*(?:at|@|:)\s*(?=\d)|\d\s?(?:[ap]\.?m\.?)?,?\s(?:and|&)\s(?:was\s)?(?:closed|adjourned|ended|concluded|finished)\sat\s*(?=\d)|(?:^|\.\s)(?:closed?|adjourn(?:ed|ment)?|meeting closed|end(?:ed)?|finish(?:ed)?)(?: at|:|,| -| –)?\s*(?=\d)|\b(?:adjourn(?:ed|ment)?)\b[^.\d]{0,60}?\bat\s*(?=\d)|^we (?:finished|closed|ended)(?: at| by| about)? (?:about |around )?(?=\d)|^(?=\d{1,2}[.:]\d\d\s?(?:[ap]\.?m\.?)?[\s–:-]{1,3}(?:the\s)?meeting\s(?:was\s)?(?:adjourn|clos|end|conclud|finish))/iu,
);

export interface TimeAt extends Range {
  readonly time: string;
}

/** When the meeting began, in words ("called to order at 7.05 pm"). */
export const startedAt = (text: string): TimeAt | null => timeAfter(OPENED, text) ?? timeAfter(AT_FIRST, text);

/** "At 7.00pm the Chair opened the meeting." */
const AT_FIRST = guarded(
  /^at\s(?=\d{1,2}[.:]\d\d\s?(?:[ap]\.?m\.?|hrs)?,?\s[^.]{3,40}\s(?:opened|started|called|convened|commenced)\s(?:the\s)?(?:meeting|it\sto\sorder)\b)/iu,
);
/** When it ended. "adjourned with the next meeting … at 7 pm" tells another time, "adjourned at 10.30 for tea" no end. */
export function endedAt(text: string): TimeAt | null {
  const found = timeAfter(CLOSED, text);
  // "The meeting was closed at 7:34" for what was not public, and "was reopened at 8:51".
  if (
    !found ||
    !(
      /\bnext\b|\buntil\b|\sfor$/i.test(text.slice(found.start, found.end + 4)) ||
      /\breopened\b/i.test(text.slice(found.end))
    )
  )
    return found;
  return endedAt(" ".repeat(found.end) + text.slice(found.end));
}

function timeAfter(pattern: Pattern, text: string): TimeAt | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const from = match.index + match[0].length;
  const time = timesIn(`at ${text.slice(from, from + 24)}`, true)[0];
  if (!time || time.start > 5) return null;
  return { start: match.index, end: from + time.end - 3, time: atNight(time.from, time.text) };
}

const MONTHS = Object.keys(months)
  .filter((name) => !/^(?!may)...$/.test(name))
  .join("|");

/** What kind of meeting it was, one word of it. */
const KIND = `(?:regular|ordinary|special|extra-?ordinary|statutory|annual|general|monthly|quarterly|bi-?weekly|weekly|public|open|closed|informal|joint|virtual|online|zoom|emergency|full|inaugural|formal|regularly|scheduled|reconvened|duly|called|first|second|third|(?:four|fif|six|seven|eigh|nin|ten)th|\\d+(?:st|nd|rd|th)|${MONTHS})`;
const MEETING = "(?:meeting|[aes]\\.?g\\.?m\\b\\.?)";

/** Words round the committee's name in a title. */
const AROUND = [
  /^(?:the\s+)?(?:draft|provisional|final|(?:un)?(?:confirmed|approved|official))(?:\s*[-–—:/]\s*|\s+)/i,
  `^(?:of\\s+)?(?:an?|the)\\s+(?=${KIND}|meeting)`,
  /^(?:the\s+)?(?:minutes\s+(?!of|for|from)|(?:agenda(?: and minutes)?|minutes?|notes|record|note|report|summary|action notes?|proceedings)\s+(?:of|for|from)\s+)(?:(?:the|an?)\s+)?/i,
  /^meeting\s+(?:minutes|notes)\s+(?=.*\b(?:committee|board|council|group|team|panel)\b)/i,
  `^(?:(?:${KIND}|committee|board|parish|parochial|church|the|a|[a-z]+(?= ordinary))\\s+)*${MEETING}\\s+(?:of|for)\\s+(?:the\\s+)?`,
  `^(?:(?:${KIND}|team|project|group|board|committee|council)\\s+)*(?:${MEETING}\\s+)?(?:minutes|notes|agenda)\\s*[:–—-]+\\s*`,
  `\\s*[-–—:,|]*\\s*(?<!\\p{L})(?:(?:${KIND})\\s+)*(?:${MEETING}|mtg|call|teleconference|telecon)?\\s*(?:minutes|notes|agenda|minute)\\s*(?:[-–—:,].*|of\\s.*)?$`,
  `\\s*[-–—:,|]*\\s*(?<!\\p{L})(?:${KIND}\\s+)*${MEETING}(?:\\s*[-–—,:].*|\\s+(?:held|on|at|in|via|by|was|will|no|number)\\b.*|\\s+#?\\d{1,4}(?:/\\d{2,4})?(?:\\s[-–—:].*)?)?[\\s.]*$`,
  `\\s*[-–—:,|]*\\s*(?:(?:${KIND})\\s+)*(?:minutes|notes|agenda|meeting)\\s+(?:of|for|from)\\s*$`,
  /\s+(?:(?:which was|was|will be|to be)\s+)?(?:held|convened|took place|called to order|met)\b.*$|\s{3,}\p{L}+:.*$/iu,
  /\s*[-–—:,|@([]+\s*$|\s+on\s*$|\s\((?:draft|virtual|online|via|by|not|un|minutes)[^()]*\)$|\s\(["“‘']?\p{L}[\p{L}&]{1,7}["”’']?\)$/iu,
  /^\s*(?:(?:19|20)\d\d\s)?[-–—:,|@]+\s*|^\d+(?:st|nd|rd|th)\s+(?!.*\b(?:scouts?|guides?|cubs|brownies)\b)/i,
].map((pattern) => guarded(typeof pattern === "string" ? new RegExp(pattern, "iu") : pattern));
const GENERIC = guarded(
  /^(?:the |a |an )?(?:(?:meeting|minutes?|notes|agenda|draft|regular|council|committee|board|team|group|project|general|annual|monthly|weekly|of|the|page|final|date|time|venue|week|confidential|from|for|and|parish|town|community|district|county|city|village|ordinary|extraordinary|special|full|steering|working|management|executive|advisory|trustees?|directors|governors|governing|body)(?:['’]s?)?\s*)*$/i,
);

/** "the board of directors of the Company": whose it is, another line says. */
const OF_THE =
  /\bof the (?:company|trust|association|society|charity|club|corporation|school|college|federation|organi[sz]ation)$/i;

/** The title of a paper, which may say all of the meeting in one long line; other long lines are prose. */
export const TITLE = guarded(/^(?:(?:draft|unconfirmed|approved) )?(?:minutes|notes|record) of\b/i);

/** A sentence, a label or a remark is no committee's name. */
const NO_BODY = guarded(
  /\b(?:was|were|is|are|will|has|have|opened|began|begins|held|thanks?|discussed|welcomed?|apolog(?:y|ies)|present|minute taker|called|follow|changes|election|business|contact|attendees|recording|quorum|pledge|presiding|opening|click here|acknowledge?ment|dear|hi all|reminded|everyone|miontuairisc\p{L}*|cofnodion)\b|^(?:annual )?(?:parish|parochial(?: church)?)$|^(?:actions?|noon|time out)$|^(?:proposed|moved|seconded)\b|^(?:[ap]\.?m\.?\s)?(?:gmt|bst|utc|ces?t|[ecmp][ds]?t)$|^room\b|^\(|^(?:with|for)\b|=|\([^()]*:/iu,
);

const BARE_MONTH = new RegExp(`\\s(?:minutes|notes|meeting)(?:\\s[-–—])?\\s(?:${MONTHS})$`, "i");
const MONTH_AND_YEAR = new RegExp(`\\b(?:(?:${MONTHS})\\s+\\d{4}|\\d{4}\\s+(?:${MONTHS}))\\b`, "i");

/** A part of a larger body; its parent stands in the line above. */
const COMMITTEE = guarded(
  /\b(?:(?:sub-?)?committee|panel|board(?: of \p{L}+)?|working (?:group|party)|task (?:group|force))$/iu,
);

/** A stamp on the paper, not its title: "DRAFT", "Unconfirmed". */
export const STAMP = /^\W*(?:draft|(?:un)?(?:confirmed|approved|official)|final|confidential)\W*$/i;

/** Words that name a paper or a piece of business: only a body that calls itself one has them in its name. */
const PAPER = guarded(
  /\b(?:minutes|notes|details|info(?:rmation)?|reports?|updates?|apologies|attendance|attendees|agenda)\b/i,
);

/** How a name is written that stands below the first line: each of its longer words begins with a capital. */
const isTitleCase = (words: string): boolean => !words.split(/[\s/-]+/).some((word) => /^\p{Ll}\S{3,}/u.test(word));

/**
 * The committee's name in a line of the head, with how much a line like that is worth; null when it holds none.
 * `first` says that no line stands above it.
 */
export function bodyIn(
  text: string,
  language: Language,
  first: boolean,
): (Range & { readonly text: string; readonly weight: number }) | null {
  if (text.length > (TITLE.test(text) ? 300 : 160) || /:\s*$/.test(text)) return null;
  // "(Committee – Ann Ode, Cy Dean)": a remark on the meeting.
  if (/^\(.*\)\W*$/.test(text)) return null;
  let start = 0;
  let end = text.length;
  const speaks = /\b(?:minutes|meeting|agenda|notes)\b/i.test(text);
  let behind = false;
  // A date or time cuts the line: the name is the longer side, unless only the first one names a body.
  for (const piece of [...datesIn(text, { meeting: null, language }), ...timesIn(text)]) {
    if (piece.start >= end || piece.end <= start) continue;
    const [left, right] = [text.slice(start, piece.start), text.slice(piece.end, end)];
    if (left.length >= right.length || (isOrganisation(left) && !isOrganisation(right))) end = piece.start;
    else {
      start = piece.end;
      behind = true;
    }
  }
  const month = MONTH_AND_YEAR.exec(text.slice(start, end));
  if (month) {
    if (month.index > 3) end = start + month.index;
    else start += month.index + month[0].length;
  }
  for (let round = 0, before = -1; round < 3 && end - start !== before; round++) {
    before = end - start;
    for (const pattern of AROUND) {
      const match = pattern.exec(text.slice(start, end));
      if (!match || match[0] === "") continue;
      if (match.index === 0 && match[0].length < end - start) start += match[0].length;
      else if (match.index > 0) end = start + match.index;
      else return null;
    }
  }
  // "Wharf Council Minutes May": whose year was left out.
  const bare = BARE_MONTH.exec(text.slice(start, end));
  if (bare && bare.index > 3) end = start + bare.index;
  while (start < end && /[\s"“*#]/.test(text[start]!)) start++;
  while (end > start && /[\s"”’'*,.;:–—-]/.test(text[end - 1]!)) end--;
  const words = text.slice(start, end);
  if (/^(?:at|in|on|via|by)\s|\s(?:to|of|for|from|with|and|the|at)$/i.test(words) || NO_BODY.test(words)) return null;
  const organised = COMMITTEE.test(words) || isOrganisation(words);
  if (!organised && PAPER.test(words)) return null;
  if (
    words.length < 3 ||
    !/\p{L}[\p{L}&]/u.test(words) ||
    /(?<!\b(?:St|Mt|Dr|Ft))[.!?]\s/i.test(words) ||
    words.split(/\s+/).length > 12
  )
    return null;
  const placed =
    !COMMITTEE.test(words) &&
    // "… 4 June, 7pm, Weir Library"
    ((behind && /\b(?:library|school|church|chapel|cent(?:re|er)|college|museum)$/i.test(words)) ||
      /\d|\b(?:room|house|hall|street|road|teams|zoom|chamber|building|webex|skype|gotomeeting)\b|\b(?:offices?|hotel)(?:,|$)/i.test(
        words,
      ));
  return {
    start,
    end,
    text: words,
    weight: placed
      ? organised || speaks || /\d/.test(words)
        ? 2
        : 0
      : OF_THE.test(words)
        ? 5.5
        : GENERIC.test(words)
          ? /^(?:the )?(?:meeting|minutes|notes|agenda|draft|date|time|venue|page|week|confidential|from|for|and|final|of|general|annual)(?: (?:meeting|minutes|notes|agenda|of|general))*$/i.test(
              words,
            )
            ? 0
            : 5
          : speaks
            ? COMMITTEE.test(words)
              ? 7.2
              : // "PPG minutes" over the whole name
                /^\p{Lu}{2,5}$/u.test(words)
                ? 6.9
                : organised
                  ? 7.15
                  : 7
            : COMMITTEE.test(words)
              ? 7.1
              : organised
                ? 6.8
                : first || isTitleCase(words)
                  ? 3
                  : 0,
  };
}

/** "(MS Teams)" behind the hours: a place without what stands round it. */
export const bare = (place: string): string => place.replace(/^\((.+)\)$|[\s,]+$/g, "$1");
