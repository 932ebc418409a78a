import type { Action, Minutes } from "../../src/core/minutes/record";
import { fold } from "../../src/core/text/fold";
import type { ExpectedAction, Expectation } from "./expectation";

/** Lines that tell where a reading and an expectation part, empty when they agree. Wording is compared folded. */
export function differences(minutes: Minutes, expected: Expectation): string[] {
  return [
    ...meeting(minutes, expected),
    ...attendance(minutes, expected),
    ...(expected.actions ? actions(minutes.actions, expected.actions) : []),
    ...(expected.previousActions
      ? lists(
          "previous action",
          minutes.previousActions.map(({ ref, text, status }) => ({ key: ref, text, status })),
          expected.previousActions.map(({ ref, text, status }) => ({
            key: ref ?? null,
            text: text ?? "",
            ...(status ? { status } : {}),
          })),
        )
      : []),
    ...(expected.decisions
      ? lists(
          "decision",
          minutes.decisions.map(({ text }) => ({ key: null, text })),
          expected.decisions.map(({ text }) => ({ key: null, text })),
        )
      : []),
    ...next(minutes, expected),
  ];
}

const same = (one: string | null | undefined, other: string | null | undefined): boolean =>
  fold(one ?? "") === fold(other ?? "");
/** Equal but for what stands before or after it: a reader may take the whole sentence for its clause. */
const holds = (one: string, other: string): boolean => {
  const [a, b] = [fold(one), fold(other)];
  return (
    a === b || (Math.min(a.length, b.length) * 2.5 >= Math.max(a.length, b.length) && (a.includes(b) || b.includes(a)))
  );
};
const quote = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;

function meeting({ meeting: read }: Minutes, { meeting: wanted }: Expectation): string[] {
  if (!wanted) return [];
  return (["body", "date", "start", "end", "venue"] as const).flatMap((field) => {
    const value = read[field]?.value ?? null;
    if (wanted[field] === undefined) return [];
    const equal =
      field === "venue" || field === "body"
        ? value !== null && holds(value.replace(/^the /i, ""), wanted[field])
        : value === wanted[field];
    return equal ? [] : [`meeting ${field}: wanted ${wanted[field]}, read ${value ?? "nothing"}`];
  });
}

function attendance(minutes: Minutes, { attendance: wanted }: Expectation): string[] {
  if (!wanted) return [];
  const lines: string[] = [];
  for (const person of wanted) {
    const read = minutes.attendance.find(({ name }) => same(name, person.name));
    if (!read) lines.push(`attendee missed: ${person.name}`);
    else {
      if (read.status !== person.status) lines.push(`${person.name}: wanted ${person.status}, read ${read.status}`);
      if (person.organisation !== undefined && !same(read.organisation, person.organisation))
        lines.push(`${person.name}: wanted ${person.organisation}, read ${read.organisation ?? "no organisation"}`);
      for (const role of person.roles ?? [])
        if (!read.roles.some((one) => fold(one).includes(fold(role))))
          lines.push(`${person.name}: role ${role} not read`);
      if (person.roles?.length === 0 && read.roles.length > 0)
        lines.push(`${person.name}: role ${read.roles.join(", ")} invented`);
    }
  }
  for (const { name } of minutes.attendance)
    if (!wanted.some((person) => same(person.name, name))) lines.push(`attendee invented: ${name}`);
  return lines;
}

function actions(read: readonly Action[], wanted: readonly ExpectedAction[]): string[] {
  const lines: string[] = [];
  const left = [...read];
  for (const action of wanted) {
    const exact = left.findIndex((one) => same(one.text, action.text) && (!action.ref || same(one.ref, action.ref)));
    const at =
      exact >= 0
        ? exact
        : left.findIndex((one) => (action.ref && one.ref ? same(one.ref, action.ref) : holds(one.text, action.text)));
    const found = at < 0 ? undefined : left.splice(at, 1)[0];
    if (!found) {
      if (!action.optional) lines.push(`action missed: ${quote(action.text)}`);
      continue;
    }
    lines.push(...actionDifferences(found, action));
  }
  for (const one of left) lines.push(`action invented (${one.origin}): ${quote(one.text)}`);
  return lines;
}

function actionDifferences(found: Action, action: ExpectedAction): string[] {
  const lines: string[] = [];
  const about = quote(action.text);
  if (!action.optional && (found.origin === "commitment") !== (action.implied === true))
    lines.push(`${about}: ${action.implied ? "prose was taken as marked" : "marked, but only offered"}`);
  if (action.ref && !same(found.ref, action.ref))
    lines.push(`${about}: wanted reference ${action.ref}, read ${found.ref ?? "none"}`);
  if (!holds(found.text, action.text)) lines.push(`${about}: read ${quote(found.text)}`);
  const names = found.owners.map((owner) => owner.person ?? owner.candidates[0] ?? owner.text);
  const texts = found.owners.map((owner) => owner.text);
  const meant = (owner: ExpectedAction["owners"][number]): boolean =>
    [owner.name, ...(owner.as ?? [])].some(
      (name) => names.some((one) => same(one, name)) || texts.some((one) => same(one, name)),
    );
  if (!action.owners.every(meant) || found.owners.length !== action.owners.length)
    lines.push(
      `${about}: wanted owners ${action.owners.map(({ name }) => name).join(", ") || "none"}, read ${names.join(", ") || "none"}`,
    );
  if (action.due && (found.due?.date ?? null) !== (action.due.date ?? null))
    lines.push(`${about}: wanted due ${action.due.date ?? "no day"}, read ${found.due?.date ?? "no day"}`);
  if (action.status && found.status !== action.status)
    lines.push(`${about}: wanted ${action.status}, read ${found.status}`);
  return lines;
}

interface Item {
  readonly key: string | null;
  readonly text: string;
  readonly status?: string;
}

function lists(kind: string, read: readonly Item[], wanted: readonly Item[]): string[] {
  const lines: string[] = [];
  const left = [...read];
  for (const item of wanted) {
    const at = left.findIndex((one) => (item.key ? same(one.key, item.key) : holds(one.text, item.text)));
    const found = at < 0 ? undefined : left.splice(at, 1)[0];
    if (!found) lines.push(`${kind} missed: ${item.key ?? quote(item.text)}`);
    else if (item.status && found.status !== item.status)
      lines.push(`${kind} ${item.key ?? quote(item.text)}: wanted ${item.status}, read ${found.status ?? "nothing"}`);
  }
  for (const one of left) lines.push(`${kind} invented: ${quote(one.text)}`);
  return lines;
}

function next({ nextMeeting: read }: Minutes, { nextMeeting: wanted }: Expectation): string[] {
  if (wanted === undefined) return [];
  if (wanted === null) return read ? [`next meeting invented: ${quote(read.text)}`] : [];
  if (!read) return ["next meeting missed"];
  return (["date", "start", "end", "venue", "tentative"] as const).flatMap((field) => {
    const value = wanted[field];
    if (value === undefined) return [];
    const equal =
      field === "venue"
        ? read.venue !== null && holds(read.venue.replace(/^the /i, ""), String(value))
        : read[field] === value;
    return equal ? [] : [`next meeting ${field}: wanted ${String(value)}, read ${String(read[field])}`];
  });
}
