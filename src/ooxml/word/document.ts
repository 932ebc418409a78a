import { OoxmlError } from "../errors";
import { OoxmlPackage } from "../package";
import type { XmlElement } from "../xml";
import type { Unpack } from "../zip/read";
import { Numbering } from "./numbering";
import { Styles } from "./styles";

/** Content types of main parts: documents and templates, with and without macros. */
const MAIN = /wordprocessingml\.(document|template)\.main|ms-word\.(document|template)\.macroEnabled/;

/** A Word document: its package and the parts everything else needs. */
export class WordDocument {
  private readStyles: Styles | undefined;
  private readNumbering: Numbering | undefined;

  private constructor(
    readonly pkg: OoxmlPackage,
    /** Name of the main part ("word/document.xml"). */
    readonly main: string,
  ) {}

  /** Opens the bytes of a .docx; `unpack` as for a package. Throws OoxmlError. */
  static open(bytes: Uint8Array, unpack: Unpack): WordDocument {
    return WordDocument.of(OoxmlPackage.open(bytes, unpack));
  }

  /** The document in an open package. Throws OoxmlError `not-a-document` or `missing-part`. */
  static of(pkg: OoxmlPackage): WordDocument {
    if (!pkg.has("[Content_Types].xml"))
      throw new OoxmlError("not-a-document", "The file is not a Word document; open it in Word and save it as .docx.");
    const target = pkg.relationships("").find((at) => at.kind === "officeDocument" && !at.external)?.target;
    if (target === undefined)
      throw new OoxmlError("not-a-document", "The file is not a Word document; open it in Word and save it as .docx.");
    if (!pkg.has(target)) throw new OoxmlError("missing-part", "The document has lost its text; the file is damaged.");
    if (!MAIN.test(pkg.contentType(target) ?? ""))
      throw new OoxmlError("not-a-document", "The file is an Office file, but not a Word document.");
    const document = new WordDocument(pkg, target);
    if (document.root.name !== "w:document" || !document.root.first("w:body"))
      throw new OoxmlError("not-a-document", "The document has no text; the file is damaged.");
    return document;
  }

  /** The w:document element. */
  get root(): XmlElement {
    return this.pkg.xml(this.main).root;
  }

  /** The w:body element. */
  get body(): XmlElement {
    return this.root.first("w:body") as XmlElement;
  }

  /** The root of a part that the main part refers to ("styles", "numbering", "settings"); null when there is none. */
  related(kind: string): XmlElement | null {
    const part = this.pkg.related(this.main, kind);
    return part === undefined ? null : this.pkg.xml(part).root;
  }

  get styles(): Styles {
    return (this.readStyles ??= new Styles(this.related("styles")));
  }

  get numbering(): Numbering {
    return (this.readNumbering ??= new Numbering(this.related("numbering"), this.styles));
  }

  /** To be called after the styles or numbering part was changed. */
  forgetDefinitions(): void {
    this.readStyles = undefined;
    this.readNumbering = undefined;
  }

  /** Title from the core properties; undefined when there is none. */
  get title(): string | undefined {
    const part = this.pkg.related("", "core-properties");
    return part === undefined ? undefined : this.pkg.xml(part).root.first("dc:title")?.text().trim() || undefined;
  }
}
