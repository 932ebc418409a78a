import { readMd } from "../../src/cli/formats/md";
import { read } from "../../src/core/reading";
import type { Minutes } from "../../src/core/minutes/record";

const md = (text: string): Minutes => read(readMd(text)).minutes;
const peopleOf = ({ attendance }: Minutes): string[] => attendance.map(({ name, status }) => `${name} | ${status}`);

describe("notes of project teams in a form that is filled in", () => {
  test("who is among the members and then among the absent was away, and “Meeting Info” is no body", () => {
    const minutes = md(`# Team Meeting 4

## Team Members
- Ada Hale
- Bo Dent
- Cy Orr

## Attendance
- Ada Hale
- Bo Dent

Absent: Cy Orr
`);
    expect(peopleOf(minutes)).toEqual(["Ada Hale | present", "Bo Dent | present", "Cy Orr | absent"]);
    expect(
      md("# Tarn Team Meeting\n\n## Meeting Info\n\n**Date:** 3 May 2027\n\nPresent: Ada Hale\n").meeting.body?.value,
    ).toBe("Tarn Team");
  });

  test("boxes say who was away only where somebody’s is ticked", () => {
    const list = (first: string): string => `# Weir Team

**Date:** 3 May 2027

## Attendees
- [${first}] Ada Hale
- [ ] Bo Dent
`;
    expect(peopleOf(md(list("x")))).toEqual(["Ada Hale | present", "Bo Dent | absent"]);
    expect(peopleOf(md(list(" ")))).toEqual(["Ada Hale | present", "Bo Dent | present"]);
  });

  test("tasks to be completed are still to do", () => {
    const minutes = md(`# Weir Team

**Date:** 3 May 2027

Present: Ada Hale, Bo Dent

## Tasks to be completed
- Paint the gate.

## Tasks completed
- Oil the lock.
`);
    expect(minutes.actions.map(({ text, status }) => `${text} ${status}`)).toEqual(["Paint the gate. open"]);
    expect(minutes.previousActions.map(({ text, status }) => `${text} ${status}`)).toEqual(["Oil the lock. done"]);
  });

  test("a row of headings that was never filled in is no task", () => {
    const table = (row: string): Minutes =>
      md(`# Weir Team

**Date:** 3 May 2027

Present: Ada Hale, Bo Dent

## Action Items

| Done? | Item | Responsible | Due Date |
| --- | --- | --- | --- |
${row}
`);
    expect(table("| | item | who | due_date |").actions).toEqual([]);
    expect(table("| | Paint the gate | Bo | 7 May |").actions.map(({ text }) => text)).toEqual(["Paint the gate"]);
  });
});
