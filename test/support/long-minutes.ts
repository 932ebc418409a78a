/** Names, errands and talk of a committee that does not exist, for minutes of any length. */
const PEOPLE = ["Rhodri Vaughan", "Saskia Lindqvist", "Omar Haddad", "Beth Calloway", "Jun Watanabe"];
const ERRANDS = ["order the gravel", "ask the county about the bridge", "price a second gate", "write to the school"];
const TALK = [
  "The clerk reported that the path had flooded twice since the last meeting.",
  "Members discussed the lower field at length and no objection was raised.",
  "Omar Haddad said he would circulate the survey before the summer.",
  "It was noted that the grant runs out in March.",
];

/**
 * Minutes of a paths committee as lines: a heading, attendance, items with talk, actions, decisions and commitments, and
 * the next meeting.
 *
 * @param length how many lines
 */
export function longMinutes(length: number): readonly string[] {
  const head = [
    "Fernlow Paths Committee",
    "Minutes of the meeting held on 12 October 2026",
    `Present: ${PEOPLE.join(", ")}`,
    "Apologies: Ffion Gethin",
  ];
  const tail = ["Next meeting", "Monday 9 November 2026 at 7.30 pm, in the Reading Room."];
  const body = Array.from({ length: length - head.length - tail.length }, (_, index) => {
    const nth = Math.floor(index / 8);
    const who = PEOPLE[nth % PEOPLE.length] ?? "";
    if (index % 8 === 0) return `${nth + 1}. Section ${nth + 1} of the path`;
    if (index % 8 === 3) return `Action FPC ${nth + 1}: ${who} to ${ERRANDS[nth % ERRANDS.length]} by 2 November 2026.`;
    if (index % 8 === 6) return `It was AGREED to close section ${nth + 1} for a week.`;
    return `${TALK[(index + nth) % TALK.length]}`;
  });
  return [...head, ...body, ...tail];
}
