import type { Block, SourceText } from "../../core/text/block";
import { carriesOn, wrapWidth } from "./wrap";

/** Plain text as blocks: one for each line, hard-wrapped lines joined again; blank lines stay as empty blocks. */
export function readTxt(text: string): SourceText {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let open: string[] = [];
  let last = "";
  const close = (): void => {
    if (open.length > 0) blocks.push(blockOf(open));
    open = [];
  };
  for (const line of lines) {
    if (open.length > 0 && carriesOn(last, line, width)) open.push(line.trim());
    else {
      close();
      open = [line.trimEnd()];
    }
    last = line;
  }
  close();
  return { kind: "txt", blocks };
}

/** A line of underlining below a heading says nothing of its own. */
function blockOf(pieces: readonly string[]): Block {
  const text = pieces.join(" ");
  return { text: /^[=_*-]{4,}$/.test(text.trim()) ? "" : text, place: "body" };
}
