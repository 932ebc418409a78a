import { element, type XmlElement } from "../../../ooxml";

type Attributes = Readonly<Record<string, string>>;
/** Properties of a style, in the order of the schema: [name, attributes] of w:pPr and of w:rPr. */
interface Look {
  readonly paragraph?: readonly (readonly [string, Attributes])[];
  readonly run?: readonly (readonly [string, Attributes])[];
}

const val = (value: string): Attributes => ({ "w:val": value });
const accent: Attributes = { "w:val": "4472C4", "w:themeColor": "accent1" };
const soft: Attributes = { "w:val": "404040", "w:themeColor": "text1", "w:themeTint": "BF" };
const softer: Attributes = { "w:val": "5A5A5A", "w:themeColor": "text1", "w:themeTint": "A5" };
const BOLD = ["w:b", {}] as const;
const ITALIC = ["w:i", {}] as const;
const SMALL_CAPITALS = ["w:smallCaps", {}] as const;

/** What Word's own styles look like, apart from headings and tables, by Word.BuiltInStyleName. */
const LOOKS: Readonly<Record<string, Look>> = {
  Title: {
    paragraph: [
      ["w:spacing", { "w:after": "0", "w:line": "240", "w:lineRule": "auto" }],
      ["w:contextualSpacing", {}],
    ],
    run: [
      ["w:spacing", val("-10")],
      ["w:kern", val("28")],
      ["w:sz", val("56")],
    ],
  },
  Subtitle: {
    run: [
      ["w:color", softer],
      ["w:spacing", val("15")],
    ],
  },
  Quote: {
    paragraph: [
      ["w:spacing", { "w:before": "200" }],
      ["w:ind", { "w:left": "864", "w:right": "864" }],
      ["w:jc", val("center")],
    ],
    run: [ITALIC, ["w:color", soft]],
  },
  IntenseQuote: {
    paragraph: [
      ["w:spacing", { "w:before": "360", "w:after": "360" }],
      ["w:ind", { "w:left": "864", "w:right": "864" }],
      ["w:jc", val("center")],
    ],
    run: [ITALIC, ["w:color", accent]],
  },
  Strong: { run: [BOLD] },
  Emphasis: { run: [ITALIC] },
  SubtleEmphasis: { run: [ITALIC, ["w:color", soft]] },
  IntenseEmphasis: { run: [ITALIC, ["w:color", accent]] },
  SubtleReference: { run: [SMALL_CAPITALS, ["w:color", softer]] },
  IntenseReference: { run: [BOLD, SMALL_CAPITALS, ["w:color", accent], ["w:spacing", val("5")]] },
  BookTitle: { run: [BOLD, ITALIC, ["w:spacing", val("5")]] },
  ListParagraph: {
    paragraph: [
      ["w:ind", { "w:left": "720" }],
      ["w:contextualSpacing", {}],
    ],
  },
  NoSpacing: { paragraph: [["w:spacing", { "w:after": "0", "w:line": "240", "w:lineRule": "auto" }]] },
  Caption: {
    paragraph: [["w:spacing", { "w:after": "200", "w:line": "240", "w:lineRule": "auto" }]],
    run: [ITALIC, ["w:color", { "w:val": "44546A", "w:themeColor": "text2" }], ["w:sz", val("18")]],
  },
  Hyperlink: {
    run: [
      ["w:color", { "w:val": "0563C1", "w:themeColor": "hyperlink" }],
      ["w:u", val("single")],
    ],
  },
};

const holder = (name: string, properties: Look["run"]): XmlElement[] =>
  properties ? [element(name, {}, ...properties.map(([property, attributes]) => element(property, attributes)))] : [];

/** w:pPr and w:rPr of a built-in paragraph or character style; nothing for one that looks like its base. */
export function styleLook(value: string): XmlElement[] {
  const look = LOOKS[value];
  return look ? [...holder("w:pPr", look.paragraph), ...holder("w:rPr", look.run)] : [];
}
