import { bootWord, type NodeWord } from "../../../src/preview/node/word";
import { splitParagraph } from "../../../src/preview/word/edit/paragraphs";
import { insertText } from "../../../src/preview/word/edit/typing";
import { society } from "./body";
import { paragraph } from "./conformance";

let word: NodeWord;
afterEach(() => word.close());

/** Types at the end of a paragraph, as a person (or, remote, a co-author) does. */
function type(index: number, text: string, source: "local" | "remote" = "local"): string {
  const { document } = word;
  const at = document.paragraphElements()[index];
  if (!at) throw new Error("no such paragraph");
  document.transaction(() => insertText(document, at, at.text().length, text), { source, label: "Typing" });
  return document.idOf(at);
}

/** Subscribes to the paragraph events and gives what arrives. */
async function listen(): Promise<{ type: string; source: string; uniqueLocalIds: string[] }[]> {
  const heard: { type: string; source: string; uniqueLocalIds: string[] }[] = [];
  await word.run(async (context) => {
    const handler = (event: object): Promise<void> => {
      heard.push(event as (typeof heard)[number]);
      return Promise.resolve();
    };
    context.document.onParagraphAdded.add(handler);
    context.document.onParagraphChanged.add(handler);
    context.document.onParagraphDeleted.add(handler);
    await context.sync();
  });
  return heard;
}

describe("events of the emulated Word", () => {
  test("typing raises paragraph events with the paragraph's id, a co-author's with Remote", async () => {
    word = await bootWord({ docx: society() });
    const heard = await listen();
    const mine = type(2, " Twice.");
    const theirs = type(3, " Soon.", "remote");
    await word.settle();
    expect(heard).toEqual([
      { type: "ParagraphChanged", source: "Local", uniqueLocalIds: [mine] },
      { type: "ParagraphChanged", source: "Remote", uniqueLocalIds: [theirs] },
    ]);
  });

  test("Enter adds a paragraph, deleting one says so, and undo brings events as well", async () => {
    word = await bootWord({ docx: society() });
    const heard = await listen();
    const { document } = word;
    const at = document.paragraphElements()[2];
    document.transaction(() => splitParagraph(document, at as never, 8), { label: "Typing" });
    document.undo();
    await word.settle();
    expect(heard.map((event) => event.type)).toEqual([
      "ParagraphAdded",
      "ParagraphChanged",
      "ParagraphChanged",
      "ParagraphDeleted",
    ]);
  });

  test("a Word without a subscription raises the events without ids", async () => {
    word = await bootWord({ docx: society(), profile: "office2024" });
    const heard = await listen();
    type(2, "!");
    await word.settle();
    expect(heard).toEqual([{ type: "ParagraphChanged", source: "Local", uniqueLocalIds: [] }]);
  });

  test("late events come late, lost events never", async () => {
    word = await bootWord({ docx: society(), profile: "windowsLate" });
    const heard = await listen();
    type(2, "!");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual([]);
    await word.settle();
    expect(heard).toHaveLength(1);
    word.host.faults.loseEvents(true);
    type(2, "?");
    await word.settle();
    expect(heard).toHaveLength(1);
  });

  test("a content control tells when its text changes and when it goes", async () => {
    word = await bootWord({ docx: society() });
    const heard: string[] = [];
    await word.run(async (context) => {
      context.document.onContentControlAdded.add((event) => {
        heard.push(`${event.eventType} ${event.source}`);
        return Promise.resolve();
      });
      await context.sync();
      const control = (await paragraph(context, 2)).insertContentControl();
      control.load("id");
      await context.sync();
      const tell = (event: { eventType: string; ids: number[] }): Promise<void> => {
        heard.push(`${event.eventType} ${event.ids[0] === control.id}`);
        return Promise.resolve();
      };
      control.onDataChanged.add(tell);
      control.onDeleted.add(tell);
      control.track();
      await context.sync();
      type(2, "!");
      control.delete(true);
      await context.sync();
      await word.settle();
    });
    expect(heard).toEqual([
      "ContentControlAdded Local",
      "ContentControlDataChanged true",
      "ContentControlDeleted true",
    ]);
  });

  test("the caret entering and leaving a control is told", async () => {
    word = await bootWord({ docx: society() });
    const heard: string[] = [];
    await word.run(async (context) => {
      const control = (await paragraph(context, 2)).insertContentControl();
      control.load("id");
      await context.sync();
      const tell = (event: { eventType: string }): Promise<void> => {
        heard.push(event.eventType);
        return Promise.resolve();
      };
      control.onEntered.add(tell);
      control.onExited.add(tell);
      control.track();
      await context.sync();
      const ids = word.document.paragraphs().map(({ id }) => id);
      word.document.select({ paragraph: ids[2] as string, offset: 3 });
      word.document.select({ paragraph: ids[4] as string, offset: 0 });
      await word.settle();
    });
    expect(heard).toEqual(["ContentControlEntered", "ContentControlExited"]);
  });

  test("a removed handler hears no more", async () => {
    word = await bootWord({ docx: society() });
    let heard = 0;
    await word.run(async (context) => {
      const handler = context.document.onParagraphChanged.add(() => {
        heard++;
        return Promise.resolve();
      });
      await context.sync();
      type(2, "a");
      await word.settle();
      handler.remove();
      await context.sync();
      type(2, "b");
      await word.settle();
    });
    expect(heard).toBe(1);
  });

  test("a moved selection raises DocumentSelectionChanged", async () => {
    word = await bootWord({ docx: society() });
    let heard = 0;
    const { document: api } = word.Office.context;
    await new Promise<void>((resolve) =>
      api.addHandlerAsync(
        word.Office.EventType.DocumentSelectionChanged,
        () => heard++,
        () => resolve(),
      ),
    );
    const [, second] = word.document.paragraphs();
    word.document.select({ paragraph: second?.id as string, offset: 2 });
    await word.settle();
    expect(heard).toBe(1);
  });
});
