/** One minute of a meeting: what a clerk types, line by line. The number keeps references and topics apart. */
export function minuteOf(item: number): readonly string[] {
  const people = ["Olwen Hart", "Rafe Adair", "Nia Bowen", "Tomos Reid"];
  const [who = "", other = ""] = [people[item % 4], people[(item + 1) % 4]];
  return [
    `${item}. Report on site ${item}`,
    `${who} told the meeting what had been found on site ${item}. ${other} asked about the cost.`,
    `Agreed: to accept the report on site ${item}.`,
    `Action HUG ${item}: ${who} to write to the contractor about site ${item} by Friday.`,
    "The meeting thanked those who had helped.",
  ];
}

/** What stands above the items. */
export const HEAD = [
  "Harbour Users' Group, 3 June 2026",
  "Present: Olwen Hart (Chair), Rafe Adair, Nia Bowen",
  "Apologies: Tomos Reid",
];

/** A line as pieces, as the hands give them: a word at a time. */
export const wordsOf = (line: string): readonly string[] => line.match(/\S+\s*/g) ?? [];
