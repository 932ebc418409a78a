import type { XmlElement } from "../../../ooxml";
import { isOn } from "../../../ooxml/word/styles";
import { readParagraph, readRun, type ParagraphLook, type RunLook } from "./looks";

/** What a style gives a paragraph: its own look and that of its characters. */
export interface StyleLook {
  readonly id: string;
  readonly name: string;
  readonly paragraph: ParagraphLook;
  readonly run: RunLook;
}

/** The looks of a document's styles, each resolved once along "based on". */
export class StyleSheet {
  private readonly byId = new Map<string, XmlElement>();
  private readonly looks = new Map<string, StyleLook>();
  private readonly defaultId: string;
  /** The document's default for characters. */
  readonly base: RunLook;

  /** @param root the w:styles element; null for a document without styles */
  constructor(private readonly root: XmlElement | null) {
    let defaultId = "";
    for (const style of root?.all("w:style") ?? []) {
      const id = style.get("w:styleId") ?? "";
      this.byId.set(id, style);
      const isDefault = isOn(style.get("w:default") ?? "0");
      if (isDefault && style.get("w:type") === "paragraph") defaultId = id;
    }
    this.defaultId = defaultId;
    this.base = readRun(root?.path("w:docDefaults", "w:rPrDefault", "w:rPr"));
  }

  /** The look of a paragraph or character style; the default style's when there is no such id. */
  look(id: string | undefined): StyleLook {
    const key = id !== undefined && this.byId.has(id) ? id : this.defaultId;
    let look = this.looks.get(key);
    if (!look) this.looks.set(key, (look = this.resolve(key)));
    return look;
  }

  /** What a character style gives; nothing for one that is not there. */
  character(id: string | undefined): RunLook {
    return id !== undefined && this.byId.has(id) ? this.look(id).run : {};
  }

  /** The style element of a table. */
  table(id: string | undefined): XmlElement | undefined {
    return id === undefined ? undefined : this.byId.get(id);
  }

  private resolve(id: string): StyleLook {
    const chain: XmlElement[] = [];
    for (let at = this.byId.get(id); at && !chain.includes(at);)
      at = (chain.unshift(at), this.byId.get(at.first("w:basedOn")?.get("w:val") ?? ""));
    const isCharacter = chain.at(-1)?.get("w:type") === "character";
    const paragraph = readParagraph(this.root?.path("w:docDefaults", "w:pPrDefault", "w:pPr"));
    const run: RunLook = isCharacter ? {} : { ...this.base };
    for (const style of chain) {
      readParagraph(style.first("w:pPr"), paragraph);
      readRun(style.first("w:rPr"), run);
    }
    const name = chain.at(-1)?.first("w:name")?.get("w:val") ?? "Normal";
    const heading = /^heading ([1-9])$/i.exec(name)?.[1];
    if (heading && paragraph.outline === undefined) paragraph.outline = Number(heading);
    return { id, name, paragraph, run };
  }
}
