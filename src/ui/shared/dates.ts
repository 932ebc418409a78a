/** Noon keeps a day the same day in every zone that a browser can be in. */
const atNoon = (day: string): Date => new Date(`${day}T12:00:00`);

/** "2026-06-10" as "Wed 10 June 2026" in the pane's language; the text itself where it is no date. */
export function dayInWords(day: string, language: string): string {
  const date = atNoon(day);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(language, { weekday: "short", day: "numeric", month: "long", year: "numeric" }).format(
    date,
  );
}

/** "2026-06-10" as "10 June 2026". */
export function shortDay(day: string, language: string): string {
  const date = atNoon(day);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(language, { day: "numeric", month: "short", year: "numeric" }).format(date);
}

/** A moment as "Tue 20 October 2009, 09:00", in a zone where one is given, else where the reader is. */
export const momentInWords = (moment: Date, language: string, timeZone?: string): string =>
  new Intl.DateTimeFormat(language, {
    ...{ weekday: "short", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
    ...(timeZone ? { timeZone } : {}),
  }).format(moment);
