import type { XmlElement } from "../xml";
import { integer, isOn } from "./styles";

const NONE: readonly boolean[] = [];

/**
 * Where a reader stands among nested complex fields (ECMA-376 part 1, 17.16.18): between `begin` and `separate` is the
 * instruction, which nobody sees; between `separate` and `end` the result. Fields may run over several paragraphs, so
 * one of these serves a whole story.
 */
export class Fields {
  private readonly open: boolean[];
  private hiding: number;

  /** @param state what `state` gave at the place where reading goes on */
  constructor(state: readonly boolean[] = []) {
    this.open = [...state];
    this.hiding = state.filter(Boolean).length;
  }

  /** The open fields, outermost first: true while in the instruction. */
  get state(): readonly boolean[] {
    return this.open.length === 0 ? NONE : [...this.open];
  }

  /** True inside an instruction. */
  get hidden(): boolean {
    return this.hiding > 0;
  }

  /** Takes note of a w:fldChar; gives the text that the field itself shows (form fields). */
  meet(fldChar: XmlElement): string {
    const type = fldChar.get("w:fldCharType");
    if (type === "begin") {
      const shown = this.hidden ? "" : formField(fldChar.first("w:ffData"));
      this.open.push(true);
      this.hiding++;
      return shown;
    }
    const instruction = this.open.at(-1);
    if (type === "separate" && instruction) {
      this.open[this.open.length - 1] = false;
      this.hiding--;
    } else if (type === "end" && instruction !== undefined) {
      this.open.pop();
      if (instruction) this.hiding--;
    }
    return "";
  }
}

/** What an old form field shows in the text: its box, or the entry chosen from its list. */
function formField(data: XmlElement | undefined): string {
  const box = data?.first("w:checkBox");
  if (box) {
    const checked = box.first("w:checked") ?? box.first("w:default");
    return checked && isOn(checked.get("w:val")) ? "☑" : "☐";
  }
  const list = data?.first("w:ddList");
  if (!list) return "";
  const chosen = integer((list.first("w:result") ?? list.first("w:default"))?.get("w:val")) ?? 0;
  return list.all("w:listEntry")[chosen]?.get("w:val") ?? "";
}
