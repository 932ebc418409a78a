import type { Finding } from "../../minutes/record";
import { weekdayOf } from "../grammar/calendar";
import { datesIn } from "../grammar";
import type { Evidence } from "../context";
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
          date.problem ? [told(date.text, date.date, date.problem, one)] : [],
        ),
      };
      read.set(one, known);
    }
    found.push(...known.found);
  }
  return found;
};

const told = (text: string, date: string | null, problem: "impossible" | "weekday", about: Evidence): Finding =>
  problem === "impossible" || date === null
    ? finding("impossible-date", `“${text}” is no day of the calendar.`, about)
    : finding("weekday-mismatch", `“${text}”: ${date} is a ${days[weekdayOf(date)]!}.`, about);
