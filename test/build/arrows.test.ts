import { filesBelow, importsOf, target, textOf } from "./imports";
import { ROOMS, refusal, roomOf } from "../../scripts/rooms.mjs";

const SOURCES = filesBelow("src", (path) => /\.tsx?$/.test(path));

describe("the import arrows of the house", () => {
  test("each room imports only what its rule allows", () => {
    const offending: string[] = [];
    for (const file of SOURCES)
      for (const line of importsOf(textOf(file))) {
        const to = target(file, line.specifier);
        if (!to) continue;
        const [from, room] = [roomOf(file), roomOf(`${to}/`)];
        if (!from || !room) continue;
        const why = refusal(from, room, line.typeOnly);
        if (why) offending.push(`${file} -> ${to}: ${why}`);
      }
    expect(offending).toEqual([]);
  });

  test("only src/office and the emulated hosts say Word, Office or mailbox", () => {
    const offending = SOURCES.filter((file) => {
      const room = roomOf(file);
      if (room === "office" || room === "preview" || room === "entry") return false;
      const code = textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");
      return /(?<![\w."'`])(?:Word\.(?:run|[A-Z]\w+\b(?!["'`]))|Office\.(?:context|onReady|actions)|OfficeExtension\.)/.test(
        code,
      );
    });
    expect(offending).toEqual([]);
  });

  test("core needs no clock and no chance (that it needs no DOM is checked by its own tsconfig)", () => {
    const offending = SOURCES.filter((file) => roomOf(file) === "core").filter((file) => {
      const code = textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");
      return /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/.test(code);
    });
    expect(offending).toEqual([]);
  });

  test("no file imports itself by way of others, not even for types", () => {
    // The classes of the emulated Word know each other, as Word's do: a range has paragraphs, a paragraph has ranges.
    const files = SOURCES.filter((file) => !file.startsWith("src/preview/word/classes/"));
    const known = new Set(files);
    const reached = new Map(
      files.map((file) => {
        const paths = importsOf(textOf(file)).flatMap((line) => target(file, line.specifier) ?? []);
        const found = paths.flatMap((path) =>
          [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].filter((one) => known.has(one)),
        );
        return [file, new Set(found)];
      }),
    );
    // What imports nothing that is left cannot be in a circle; what is left in the end is in one, or leads into one.
    for (let before = -1; before !== reached.size;) {
      before = reached.size;
      for (const [file, paths] of reached) if (![...paths].some((path) => reached.has(path))) reached.delete(file);
    }
    expect([...reached.keys()]).toEqual([]);
  });

  test("composition roots stay small", () => {
    const long = SOURCES.filter((file) => roomOf(file) === "entry" && textOf(file).split("\n").length > 61);
    expect(long).toEqual([]);
  });
});

describe("ARCHITECTURE.md", () => {
  const table = /<!-- arrows -->([\s\S]*?)<!-- \/arrows -->/.exec(textOf("ARCHITECTURE.md"))?.[1] ?? "";
  const cells = (row: string): string[] =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  const list = (cell: string | undefined): string[] => (cell === "–" || !cell ? [] : cell.split(", ").sort());
  const rows = table
    .split("\n")
    .filter((row) => row.startsWith("| "))
    .slice(2)
    .map(cells);

  test("draws the arrows that the test enforces", () => {
    const drawn = rows.map(([room, may, types]) => ({ room, may: list(may), types: list(types) }));
    const enforced = ROOMS.map(({ room, may, types }) => ({ room, may: [...may].sort(), types: [...types].sort() }));
    expect(drawn).toEqual(enforced);
  });
});
