import { listed } from "../listed";

/** Month names and their short forms, to 1..12. */
export const months: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  febuary: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** Weekday names and short forms, to 0 (Sunday) .. 6 (Saturday). */
export const weekdays: Readonly<Record<string, number>> = {
  sunday: 0,
  sun: 0,
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  weds: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
};

/** Numbers written as words in "in two weeks". */
export const smallNumbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};

/** Words that open a due date. "by" and its like are kept in the due words, as the minutes have them. */
export const dueOpeners = listed(
  "by|before|no later than|not later than|on or before|in time for|ahead of|in advance of|prior to|until|till|" +
    "within|due|due by|due date|deadline|target|target date|for|at|to|on|in",
);

/** Times of day by name, "HH:mm". */
export const namedTimes: Readonly<Record<string, string>> = {
  noon: "12:00",
  midday: "12:00",
  "mid-day": "12:00",
  "12 noon": "12:00",
  "12 midday": "12:00",
  midnight: "00:00",
};
