import { filesBelow, importsOf, target, textOf } from "./imports";
import { refusal, roomOf } from "../../scripts/rooms.mjs";

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

  test("core needs no DOM, no clock and no chance", () => {
    const offending = SOURCES.filter((file) => roomOf(file) === "core").filter((file) => {
      const code = textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");
      return /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bdocument\.(?:create|query|body)|\bwindow\./.test(code);
    });
    expect(offending).toEqual([]);
  });

  test("composition roots stay small", () => {
    const long = SOURCES.filter((file) => roomOf(file) === "entry" && textOf(file).split("\n").length > 61);
    expect(long).toEqual([]);
  });
});
