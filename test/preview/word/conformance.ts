import { bootWord, type NodeWord } from "../../../src/preview/node/word";

/** One member of the API: what real Word does, in a line, and a check of it. */
export interface Case {
  /** "Paragraph.insertText". More members that the same check proves may follow, parted by spaces. */
  readonly member: string;
  readonly does: string;
  /** Where it is said; the member's own page of the API reference when left out. */
  readonly source?: string;
  check(context: Word.RequestContext, word: NodeWord): Promise<void>;
}

const PAGE = "learn.microsoft.com/javascript/api/word/word.";

/** The reference page of a member. */
export function pageOf(member: string): string {
  const [className = "", name = ""] = (member.split(" ")[0] as string).toLowerCase().split(".");
  return `${PAGE}${className}#word-word-${className}-${name}-member`;
}

/** Members that some case of some table proves. */
export const proved = (cases: readonly Case[]): string[] => cases.flatMap(({ member }) => member.split(" "));

/**
 * Runs a table of cases against one document. After each case everything is undone, which also proves that whatever the
 * API did can be taken back: the text is as it was.
 */
export function conformance(name: string, bytes: () => Uint8Array, cases: readonly Case[], profile = "web"): void {
  describe(name, () => {
    let word: NodeWord;
    let before: string;
    beforeAll(async () => {
      word = await bootWord({ docx: bytes(), profile });
      before = textOf(word);
    });
    afterAll(() => word.close());
    afterEach(() => {
      while (word.document.undo());
      expect(textOf(word)).toBe(before);
    });
    test.each(
      cases.map(
        (entry) => [`${entry.member}: ${entry.does} (${entry.source ?? pageOf(entry.member)})`, entry] as const,
      ),
    )("%s", async (_title, entry) => {
      await word.run((context) => entry.check(context, word));
    });
  });
}

function textOf(word: NodeWord): string {
  return word.document
    .blocks()
    .map((block) => block.text())
    .join("\n");
}

/** Loads properties of an object and gives it, ready to be read. */
export async function loaded<T extends OfficeExtension.ClientObject>(object: T, properties: string): Promise<T> {
  (object as unknown as { load(names: string): void }).load(properties);
  await object.context.sync();
  return object;
}

/** The texts of the paragraphs of the body. */
export async function texts(context: Word.RequestContext): Promise<string[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text");
  await context.sync();
  return paragraphs.items.map(({ text }) => text);
}

/** The code of the error that the work ends in; "none" when it succeeds. */
export async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return "none";
  } catch (problem) {
    return (problem as { code?: string }).code ?? String(problem);
  }
}

/** The nth paragraph of the body, ready to be used. */
export async function paragraph(context: Word.RequestContext, index: number): Promise<Word.Paragraph> {
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text");
  await context.sync();
  return paragraphs.items[index] as Word.Paragraph;
}
