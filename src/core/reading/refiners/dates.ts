import { dateInWords } from "../../circulation/dates";
import type { Finding } from "../../minutes/record";
import { weekdayOf } from "../grammar/calendar";
import { datesIn } from "../grammar";
import type { DatePhrase } from "../grammar/types";
import type { Evidence, Language } from "../context";
import { guarded } from "../../text/pattern";
import { finding, type Finder } from "./finding";

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const read = new WeakMap<Evidence, { readonly on: string; readonly found: readonly Finding[] }>();

/** Dates whose weekday is another's, and days that do not exist. */
export const dateFindings: Finder = ({ evidence, context: { meeting, language } }) => {
  const on = `${meeting ?? ""}${language}`;
  const found: Finding[] = [];
  // The same words mean the same days wherever they stand.
  const inWords = new Map<string, ReturnType<typeof datesIn>>();
  const daysOf = (text: string): ReturnType<typeof datesIn> => {
    let dates = inWords.get(text);
    if (!dates) inWords.set(text, (dates = datesIn(text, { meeting, language, near: true })));
    return dates;
  };
  for (const one of evidence) {
    if (one.code !== "date") continue;
    let known = read.get(one);
    if (known?.on !== on) {
      known = {
        on,
        found: daysOf(one.text).flatMap((date) =>
          date.problem && !isOfNeighbour(date, meeting, language) ? [told(date, language, one)] : [],
        ),
      };
      read.set(one, known);
    }
    found.push(...known.found);
  }
  return found;
};

/** A next meeting that is over, and minutes approved at the very meeting they are of: a slip in a day or a year. */
export const orderFindings: Finder = ({ minutes: { meeting, nextMeeting, decisions }, context: { language } }) => {
  const on = meeting.date?.value;
  if (!on) return [];
  const inWords = (day: string): string => dateInWords(day, language);
  const slip = (code: string, words: string, about: Pick<Finding, "spans">): Finding =>
    finding(code, `${words}, but this meeting was on ${inWords(on)}.`, about);
  const found = decisions.flatMap((decision) => {
    const from = minutesOf.exec(decision.text)?.[0].length;
    const date = from && datesIn(decision.text, { meeting: null, language }).find(({ start }) => start <= from)?.date;
    return date && date >= on
      ? [slip("minutes-not-earlier", `Minutes of ${inWords(date)} are approved`, decision)]
      : [];
  });
  if (nextMeeting?.date && nextMeeting.date <= on)
    found.push(slip("next-meeting-past", `The next meeting is on ${inWords(nextMeeting.date)}`, nextMeeting));
  return found;
};
const minutesOf = guarded(
  /^.{0,40}?\bminutes\b[^.;]{0,60}?\b(?:held|meeting|of)(?: on)? (?:the |\p{L}+day,? )?(?=\d)/iu,
);

/** "Friday 25 December" in March: the next one, as the weekday tells, though the last one is nearer. */
const isOfNeighbour = (date: DatePhrase, meeting: string | null, language: Language): boolean =>
  date.problem === "weekday" &&
  date.yearInferred === true &&
  datesIn(date.text, { meeting, language }).some(({ problem }) => !problem);

const told = ({ text, date, problem }: DatePhrase, language: Language, about: Evidence): Finding =>
  problem === "impossible" || date === null
    ? finding("impossible-date", `“${text}” is no day of the calendar.`, about)
    : finding("weekday-mismatch", `“${text}”: ${dateInWords(date, language)} is a ${days[weekdayOf(date)]!}.`, about);
