import type { MinuteNumbering } from "../committee/profile";
import type { AgendaItem as ReadItem } from "../minutes/record";
import type { NewBlock } from "../tagging/plan";
import { itemsOn } from "./agenda";
import type { Agenda } from "./agenda";
import { titleOf } from "./insert";
import type { AgendaForm } from "./insert";
import { labelled, paragraph } from "./runs";
import type { Known } from "./runs";
import { agendaWords } from "./words.data";

/** What the minutes' skeleton is made from: titles in the order of the agenda. */
export interface SkeletonItem {
  readonly title: string;
  readonly restricted: boolean;
}

/** The items of an agenda as the minutes will have them. */
export const skeletonOf = (agenda: Agenda, form: Pick<AgendaForm, "occasion" | "first">): readonly SkeletonItem[] =>
  itemsOn(agenda, form.occasion).map((item) => ({
    title: titleOf(item, agenda, form.first),
    restricted: item.restricted ?? false,
  }));

/** The items of an agenda that stands in a document, as the reader found them: first level only. */
export const skeletonFrom = (items: readonly ReadItem[]): readonly SkeletonItem[] =>
  items
    .filter((item) => item.level <= Math.min(...items.map((one) => one.level)))
    .map(({ title, restricted }) => ({ title, restricted }));

/** "24/57" for a running number; with a width, "24/057". */
export const minuteNumber = (numbering: MinuteNumbering, at: number): string =>
  numbering.prefix + String((numbering.eachMeeting ? 1 : numbering.next) + at).padStart(numbering.width, "0");

/** "24/57" as numbering that goes on from there; null where it does not end in a number. */
export function numberingFrom(first: string): MinuteNumbering | null {
  const { prefix, digits } = /^(?<prefix>.*?)(?<digits>\d{1,6})$/u.exec(first.trim())?.groups ?? {};
  if (prefix === undefined || digits === undefined) return null;
  return { prefix, next: Number(digits), width: digits.length, eachMeeting: false };
}

/**
 * How minutes number their items, where the numbers run through the year ("24/57"), and which comes next. Null where the
 * items have the agenda's own plain numbers.
 */
export function learnNumbering(items: readonly Pick<ReadItem, "number">[]): MinuteNumbering | null {
  const found = items.flatMap(({ number }) => {
    const { prefix, digits } = /^(?<prefix>\S*\/)(?<digits>\d{1,6})$/u.exec(number ?? "")?.groups ?? {};
    return prefix === undefined || digits === undefined ? [] : [{ prefix, digits }];
  });
  const last = found.at(-1);
  if (!last || found.length * 2 < items.filter((item) => item.number !== null).length) return null;
  const next = Math.max(...found.filter((one) => one.prefix === last.prefix).map((one) => Number(one.digits))) + 1;
  return { prefix: last.prefix, next, width: last.digits.startsWith("0") ? last.digits.length : 0, eachMeeting: false };
}

export interface Skeleton {
  readonly blocks: readonly NewBlock[];
  /** The numbering to be kept in the profile: the next meeting goes on from it. Null where minutes are not numbered. */
  readonly numbering: MinuteNumbering | null;
}

/** The skeleton of minutes: heading, attendance, a numbered heading for each item, time closed, signature and date. */
export function minutesSkeleton(
  items: readonly SkeletonItem[],
  numbering: MinuteNumbering | null,
  known: Known,
  languages: readonly [first: string, second?: string | undefined] = ["en-GB"],
): Skeleton {
  const words = agendaWords(...languages);
  const body = items.flatMap(({ title }, at): NewBlock[] => [
    paragraph(`${numbering ? minuteNumber(numbering, at) : `${at + 1}.`} ${title}`, "heading2", known),
    paragraph("", "normal"),
  ]);
  const next = numbering && !numbering.eachMeeting ? { ...numbering, next: numbering.next + items.length } : numbering;
  return {
    blocks: [
      paragraph("{committee}", "title", known),
      paragraph(`${words.minutes}: {date}`, "heading1", known),
      labelled(words.time, "{start}", known),
      labelled(words.venue, "{venue}", known),
      labelled(words.present, "{present}", known),
      labelled(words.inAttendance, "{in attendance}", known),
      labelled(words.apologies, "{apologies}", known),
      ...body,
      paragraph(words.timeClosed.replaceAll("{time}", "{time closed}"), "normal", known),
      labelled(words.signed, "{signature}"),
      labelled(words.signedOn, "{date of signature}"),
    ],
    numbering: next,
  };
}
