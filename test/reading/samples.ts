import fc from "fast-check";
import type { Block } from "../../src/core/text/block";

/** A body paragraph. */
export const paragraph = (text: string, more: Partial<Block> = {}): Block => ({ text, place: "body", ...more });

/** Paragraphs of a text, one for each line. */
export const paragraphs = (text: string): Block[] => text.split("\n").map((line) => paragraph(line));

/** A table of cells, one paragraph each. */
export const table = (number: number, rows: readonly (readonly string[])[]): Block[] =>
  rows.flatMap((cells, row) =>
    cells.map((text, column) => paragraph(text, { cell: { table: number, row, column, paragraph: 0 } })),
  );

/** Kinds of paragraphs that minutes are made of, so that random documents reach every rule. Invented throughout. */
const PIECES: readonly Block[] = [
  ...paragraphs(`Minutes of the Harbour Users Committee
Held on Tuesday 4 March 2025 at 7.30 pm in the Sail Loft
Present: Cllr Ann Tidy (Chair), Bo Marsh, Cy Dunmore and Di Pell

Bo Marsh\tQuay Trust
Di Pell – Harbour Master
Apologies: Ed Ferrow, Flo Grange
In attendance: Gus Hale (Clerk)
Date: 4 March 2025
Venue: The Sail Loft
1. Welcome and apologies
2. Matters arising
HUC 03/01: Bo reported that the lamps were mended. This action is now closed.
3. Dredging
It was agreed that Cy Dunmore would write to the dredging firm by 30 June.
Action HUC 04/01: Bo to ask the Trust for drawings by 14 April.
ACTION: BM/CD
Bo and Di to draft the notice.
RESOLVED that the press and public be excluded.
The public were readmitted.
The motion was carried, 5 for and 2 against.
4. Exempt: legal advice
Next steps:
Next meeting
The next meeting will be on 6 May 2025 at 7 pm in the Old Chapel.
The meeting closed at 9.05 pm.
She will do this before the next meeting.
Ann thanked everybody.
5.
Any other business
All other actions were closed.`),
  paragraph("Action HUC 05/02 : Bo\u00a0Marsh to ask for : drawings\u200b, chains by\u00a014\u00a0April ："),
  paragraph("Find a new buoy", { list: { label: "•", level: 0, ordered: false } }),
  paragraph("Di: paint the steps", { list: { label: "•", level: 1, ordered: false } }),
  paragraph("Finance", { heading: 1 }),
  paragraph("Actions from the last meeting", { heading: 2 }),
  paragraph("BM", { align: "right" }),
  paragraph("Venue: Sail Loft\nApologies: Hal Innes\nPresent: Ida Jute"),
  ...table(7, [
    ["Action", "Owner", "Due"],
    ["Mend the crane", "Bo Marsh", "1 May 2025"],
  ]),
  ...table(8, [["Present", "Ann Tidy, Bo Marsh"]]),
  paragraph("Harbour Users Committee", { place: "header" }),
  paragraph("Page 1", { place: "footer" }),
];

export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PIECES).map((block) => ({ ...block })) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }).map((text) => paragraph(text)) },
  { weight: 1, arbitrary: fc.constant(paragraph("")) },
);

export const anyBlocks = (most: number): fc.Arbitrary<Block[]> => fc.array(anyBlock, { maxLength: most });
