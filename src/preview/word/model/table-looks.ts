import { element, type XmlElement } from "../../../ooxml";

/** A colour of the theme as a file holds it: the value for those who have no theme, and where it comes from. */
interface Paint {
  readonly value: string;
  readonly theme?: string;
  readonly tint?: string;
  readonly shade?: string;
}

type Side = "top" | "left" | "bottom" | "right" | "insideH" | "insideV";
type Lines = Partial<Record<Side, readonly [paint: Paint, eighths: number, kind?: string]>>;

interface Look {
  readonly lines?: Lines;
  readonly fill?: Paint;
  readonly ink?: Paint;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

type Condition = "firstRow" | "lastRow" | "firstCol" | "lastCol" | "band1Vert" | "band1Horz";
interface TableLook extends Look {
  readonly parts: Partial<Record<Condition, Look>>;
}

/** The accents of the Office theme, and each darkened by a quarter. */
const ACCENTS = ["000000", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];
const DARKER = ["000000", "2F5496", "C45911", "7B7B7B", "BF8F00", "2E74B5", "538135"];
const WHITE: Paint = { value: "FFFFFF", theme: "background1" };
const GREY: Paint = { value: "BFBFBF", theme: "background1", shade: "BF" };
const DARK_GREY: Paint = { value: "7F7F7F", theme: "text1", tint: "80" };
const PALE: Paint = { value: "F2F2F2", theme: "background1", shade: "F2" };

const theme = (accent: number): string => (accent === 0 ? "text1" : `accent${accent}`);
const full = (accent: number): Paint => ({ value: ACCENTS[accent] as string, theme: theme(accent) });
const darker = (accent: number): Paint => ({ value: DARKER[accent] as string, theme: theme(accent), shade: "BF" });

/** An accent mixed with white: "33" keeps a fifth of it, "66" two, "99" three. */
function tinted(accent: number, tint: string): Paint {
  const part = parseInt(tint, 16) / 255;
  const mixed = (ACCENTS[accent] as string).replace(/../g, (two) => {
    const channel = parseInt(two, 16);
    return Math.floor(channel + (255 - channel) * (1 - part))
      .toString(16)
      .toUpperCase()
      .padStart(2, "0");
  });
  return { value: mixed, theme: theme(accent), tint };
}

const OUTER: readonly Side[] = ["top", "left", "bottom", "right"];
const ALL: readonly Side[] = [...OUTER, "insideH", "insideV"];
const lines = (sides: readonly Side[], paint: Paint, eighths = 4, kind = "single"): Lines =>
  Object.fromEntries(sides.map((side) => [side, [paint, eighths, kind]]));

const HEAVY: Pick<TableLook["parts"], "firstCol" | "lastCol"> = { firstCol: { bold: true }, lastCol: { bold: true } };
const bands = (fill: Paint): TableLook["parts"] => ({ band1Vert: { fill }, band1Horz: { fill } });
const ruled = (paint: Paint, eighths: number, band?: Paint): TableLook["parts"] => ({
  ...HEAVY,
  firstRow: { bold: true, lines: lines(["bottom"], paint, eighths) },
  lastRow: { bold: true, lines: lines(["top"], paint, 2, "double") },
  ...(band ? bands(band) : {}),
});
const headed = (accent: number, band: Look): TableLook["parts"] => ({
  ...HEAVY,
  firstRow: { bold: true, ink: WHITE, fill: full(accent), lines: lines(OUTER, full(accent)) },
  lastRow: { bold: true, lines: lines(["top"], full(accent), 4, "double") },
  band1Vert: band,
  band1Horz: band,
});

/** What each family of built-in table styles looks like, by its accent (0 for none). */
const FAMILIES: Readonly<Record<string, (accent: number) => TableLook>> = {
  TableGrid: () => ({ lines: lines(ALL, { value: "auto" }), parts: {} }),
  TableGridLight: () => ({ lines: lines(ALL, GREY), parts: {} }),
  PlainTable1: () => ({ lines: lines(ALL, GREY), parts: ruled(GREY, 4, PALE) }),
  PlainTable2: () => ({
    lines: lines(["top", "bottom"], DARK_GREY),
    parts: { ...ruled(DARK_GREY, 4), band1Horz: { lines: lines(["top", "bottom"], DARK_GREY) } },
  }),
  PlainTable3: () => ({ parts: ruled(DARK_GREY, 4, PALE) }),
  PlainTable4: () => ({ parts: { ...HEAVY, firstRow: { bold: true }, lastRow: { bold: true }, ...bands(PALE) } }),
  PlainTable5: () => ({
    parts: {
      firstRow: { italic: true, lines: lines(["bottom"], DARK_GREY) },
      firstCol: { italic: true },
      ...bands(PALE),
    },
  }),
  GridTable1Light: (a) => ({ lines: lines(ALL, tinted(a, "66")), parts: ruled(tinted(a, "99"), 12) }),
  GridTable2: (a) => ({
    lines: lines(["top", "bottom", "insideH", "insideV"], tinted(a, "99"), 2),
    parts: ruled(tinted(a, "99"), 12, tinted(a, "33")),
  }),
  GridTable3: (a) => ({ lines: lines(ALL, tinted(a, "99")), parts: ruled(tinted(a, "99"), 4, tinted(a, "33")) }),
  GridTable4: (a) => ({ lines: lines(ALL, tinted(a, "99")), parts: headed(a, { fill: tinted(a, "33") }) }),
  GridTable5Dark: (a) => {
    const strong = { bold: true, ink: WHITE, fill: full(a) };
    const parts = { firstRow: strong, lastRow: strong, firstCol: strong, lastCol: strong, ...bands(tinted(a, "66")) };
    return { lines: lines(ALL, WHITE), fill: tinted(a, "33"), parts };
  },
  GridTable6Colorful: (a) => ({
    lines: lines(ALL, tinted(a, "99")),
    ink: darker(a),
    parts: ruled(tinted(a, "99"), 12, tinted(a, "33")),
  }),
  GridTable7Colorful: (a) => ({
    lines: lines(["insideH", "insideV"], tinted(a, "99")),
    ink: darker(a),
    parts: ruled(tinted(a, "99"), 4, tinted(a, "33")),
  }),
  ListTable1Light: (a) => ({ parts: ruled(tinted(a, "99"), 4, tinted(a, "33")) }),
  ListTable2: (a) => ({
    lines: lines(["top", "bottom", "insideH"], tinted(a, "99")),
    parts: { ...HEAVY, firstRow: { bold: true }, lastRow: { bold: true }, ...bands(tinted(a, "33")) },
  }),
  ListTable3: (a) => ({ lines: lines(OUTER, full(a)), parts: headed(a, { lines: lines(["top", "bottom"], full(a)) }) }),
  ListTable4: (a) => ({
    lines: lines([...OUTER, "insideH"], tinted(a, "99")),
    parts: headed(a, { fill: tinted(a, "33") }),
  }),
  ListTable5Dark: (a) => ({
    lines: lines(OUTER, full(a), 24),
    ink: WHITE,
    fill: full(a),
    parts: { ...ruled(WHITE, 18), band1Horz: { lines: lines(["top", "bottom"], WHITE) } },
  }),
  ListTable6Colorful: (a) => ({
    lines: lines(["top", "bottom"], full(a)),
    ink: darker(a),
    parts: ruled(full(a), 4, tinted(a, "33")),
  }),
  ListTable7Colorful: (a) => ({ ink: darker(a), parts: ruled(full(a), 4, tinted(a, "33")) }),
};

const painted = (prefix: "theme" | "themeFill", { theme: from, tint, shade }: Paint): Record<string, string> => ({
  ...(from ? { [prefix === "theme" ? "w:themeColor" : "w:themeFill"]: from } : {}),
  ...(tint ? { [`w:${prefix}Tint`]: tint } : {}),
  ...(shade ? { [`w:${prefix}Shade`]: shade } : {}),
});

function border(side: Side, [paint, eighths, kind = "single"]: NonNullable<Lines[Side]>): XmlElement {
  const size = { "w:val": kind, "w:sz": String(eighths), "w:space": "0", "w:color": paint.value };
  return element(`w:${side}`, { ...size, ...painted("theme", paint) });
}

const borders = (name: string, given: Lines): XmlElement =>
  element(name, {}, ...ALL.flatMap((side) => (given[side] ? [border(side, given[side])] : [])));

const shading = (fill: Paint): XmlElement =>
  element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": fill.value, ...painted("themeFill", fill) });

function runOf({ bold, italic, ink }: Look): XmlElement[] {
  const children = [
    ...(bold ? [element("w:b"), element("w:bCs")] : []),
    ...(italic ? [element("w:i"), element("w:iCs")] : []),
    ...(ink ? [element("w:color", { "w:val": ink.value, ...painted("theme", ink) })] : []),
  ];
  return children.length > 0 ? [element("w:rPr", {}, ...children)] : [];
}

function cellOf(look: Look, name?: string): XmlElement[] {
  const children = [
    ...(name && look.lines ? [borders(name, look.lines)] : []),
    ...(look.fill ? [shading(look.fill)] : []),
  ];
  return children.length > 0 ? [element("w:tcPr", {}, ...children)] : [];
}

const ORDER: readonly Condition[] = ["firstRow", "lastRow", "firstCol", "lastCol", "band1Vert", "band1Horz"];

/**
 * What stands in the w:style of a built-in table style, after its head; nothing for one that is not known.
 *
 * @param value its Word.BuiltInStyleName ("GridTable5Dark_Accent2")
 */
export function tableStyleLook(value: string): XmlElement[] {
  const [family = "", accent] = value.split("_Accent");
  const make = FAMILIES[family];
  if (!make) return [];
  const look = make(Number(accent ?? 0));
  const space = element("w:spacing", { "w:after": "0", "w:line": "240", "w:lineRule": "auto" });
  return [
    element("w:pPr", {}, space),
    ...runOf(look),
    element(
      "w:tblPr",
      {},
      element("w:tblStyleRowBandSize", { "w:val": "1" }),
      element("w:tblStyleColBandSize", { "w:val": "1" }),
      ...(look.lines ? [borders("w:tblBorders", look.lines)] : []),
    ),
    ...cellOf(look),
    ...ORDER.flatMap((condition) => {
      const part = look.parts[condition];
      if (!part) return [];
      return [element("w:tblStylePr", { "w:type": condition }, ...runOf(part), ...cellOf(part, "w:tcBorders"))];
    }),
  ];
}
