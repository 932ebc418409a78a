import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { openWord } from "../../src/ooxml";
import { Points } from "../../src/preview/word/model/points";
import { docx, p } from "../support/docx-builder";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const paragraph = openWord(docx(p("The lights were mended."))).body.first("w:p")!;

describe("Places in the text", () => {
  test("go back with undo where somebody holds them", () => {
    const points = new Points();
    const point = points.make(paragraph, 4, "start");
    const back = points.remember([paragraph]);
    points.shift(paragraph, 0, 3);
    expect(point.offset).toBe(7);
    back();
    expect(point.offset).toBe(4);
  });

  test("are not kept alive by what undo remembers of them", async () => {
    const points = new Points();
    const held = new WeakRef(points.make(paragraph, 4, "start"));
    const back = points.remember([paragraph]);
    for (let round = 0; round < 5 && held.deref(); round++) {
      await new Promise((resolve) => setTimeout(resolve));
      collect();
    }
    expect(held.deref()).toBeUndefined();
    back();
  });
});
