import { bytesOf, relate, setContentType } from "../../../ooxml/editing";
import { element, type XmlElement } from "../../../ooxml";
import { defineClass, object, type HostObject } from "../../wire/classes";
import { invalidArgument } from "../../wire/errors";
import { fromBase64, toBase64 } from "../content/base64";
import { insertBlocksAt, type Where } from "../edit/insert";
import { deleteUnits } from "../edit/typing";
import { upTo } from "../model/order";
import { freeName, relativeTo } from "../model/parts";
import { isAlive, rangeScope, stretches, type Scope } from "../model/scope";
import { piecesOf } from "../model/units";
import type { Host } from "./host";
import { need, paragraphObject, rangeObject, rangeOf } from "./objects";
import { textMethods, textNavigations } from "./shared";

interface Target {
  readonly host: Host;
  readonly drawing: XmlElement;
}

/** English metric units to a point. */
const POINT = 12700;

/** Width and height in pixels from the head of a PNG, GIF or JPEG; null for another kind. */
function sizeOf(bytes: Uint8Array): { readonly type: string; readonly width: number; readonly height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0x89 && bytes.length > 24)
    return { type: "png", width: view.getUint32(16), height: view.getUint32(20) };
  if (bytes[0] === 0x47 && bytes.length > 10)
    return { type: "gif", width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { type: "jpeg", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
  }
  return null;
}

/** Puts a picture in line. Throws InvalidArgument for what is no PNG, GIF or JPEG. */
export function insertPicture(scope: Scope, base64: string, where: Where): HostObject {
  const { document } = scope.host;
  const bytes = fromBase64(base64.replace(/^data:[^,]*,/, ""));
  const size = bytes && sizeOf(bytes);
  if (!bytes || !size) throw invalidArgument("base64EncodedImage");
  const name = freeName(document, `word/media/image%.${size.type}`);
  document.file.setBytes(name, bytes);
  setContentType(document.file, name, `image/${size.type}`);
  const id = relate(document.file, document.mainPart, "image", relativeTo(document.mainPart, name));
  const extent = { cx: String(size.width * 9525), cy: String(size.height * 9525) };
  const number = String([...document.body.descendants("wp:docPr")].length + 1000);
  const drawing = drawingOf(id, extent, number);
  insertBlocksAt(scope, [element("w:p", {}, element("w:r", {}, drawing))], where);
  return object(pictureClass, { host: scope.host, drawing });
}

function drawingOf(id: string, extent: Record<string, string>, number: string): XmlElement {
  const named = { id: number, name: `Picture ${number}` };
  const fill = element(
    "pic:blipFill",
    {},
    element("a:blip", { "r:embed": id }),
    element("a:stretch", {}, element("a:fillRect")),
  );
  const frame = element("a:xfrm", {}, element("a:off", { x: "0", y: "0" }), element("a:ext", extent));
  const shape = element("pic:spPr", {}, frame, element("a:prstGeom", { prst: "rect" }, element("a:avLst")));
  const heading = element("pic:nvPicPr", {}, element("pic:cNvPr", named), element("pic:cNvPicPr"));
  const data = element(
    "a:graphicData",
    { uri: "http://schemas.openxmlformats.org/drawingml/2006/picture" },
    element("pic:pic", {}, heading, fill, shape),
  );
  const distances = { distT: "0", distB: "0", distL: "0", distR: "0" };
  const inline = element(
    "wp:inline",
    distances,
    element("wp:extent", extent),
    element("wp:docPr", named),
    element("a:graphic", {}, data),
  );
  return element("w:drawing", {}, inline);
}

export const picturesIn = (scope: Scope): HostObject =>
  object(picturesClass, {
    list: () =>
      [...stretches(scope)].flatMap(({ paragraph, from, to }) =>
        piecesOf(paragraph)
          .filter(
            ({ node, start }) => node.name === "w:drawing" && node.first("wp:inline") && start >= from && start < to,
          )
          .map(({ node }) => ({ host: scope.host, drawing: node })),
      ),
  });

const propertiesOf = ({ drawing }: Target): XmlElement => need(drawing.path("wp:inline", "wp:docPr"), "picture");

function scopeOf({ host, drawing }: Target): Scope {
  const paragraph = need(upTo(drawing, "w:p"), "picture");
  const at = piecesOf(paragraph).find(({ node }) => node === drawing)?.start ?? 0;
  return rangeScope(host, paragraph, at, paragraph, at + 1);
}

const attribute = (name: string) =>
  [
    (target: Target): string => propertiesOf(target).get(name) ?? "",
    (target: Target, value: unknown): void =>
      target.host.document.journal.attribute(propertiesOf(target), name, String(value ?? "")),
  ] as const;

const measure = (name: "cx" | "cy") =>
  [
    ({ drawing }: Target): number => Number(drawing.path("wp:inline", "wp:extent")?.get(name) ?? 0) / POINT,
    ({ host, drawing }: Target, value: unknown): void => {
      const size = String(Math.round(Number(value) * POINT));
      for (const at of [
        drawing.path("wp:inline", "wp:extent"),
        [...drawing.descendants("a:ext")].find((ext) => ext.get("cx")),
      ]) {
        if (at) host.document.journal.attribute(at, name, size);
      }
    },
  ] as const;

function imagePart({ host, drawing }: Target): string {
  const id = [...drawing.descendants("a:blip")][0]?.get("r:embed");
  const { document } = host;
  return need(document.file.relationships(document.mainPart).find((at) => at.id === id)?.target, "image");
}

function next(target: Target): HostObject | null {
  const all = [...target.host.document.body.descendants("w:drawing")].filter((at) => at.first("wp:inline"));
  const following = all[all.indexOf(target.drawing) + 1];
  return following ? object(pictureClass, { host: target.host, drawing: following }) : null;
}

const LINK = "a:hlinkClick";

function linkOf(target: Target): string {
  const id = propertiesOf(target).first(LINK)?.get("r:id");
  const { document } = target.host;
  return document.file.relationships(document.mainPart).find((at) => at.id === id)?.target ?? "";
}

/** Makes the picture a link; "" takes it off. */
function setLink(target: Target, value: unknown): void {
  const { document } = target.host;
  const properties = propertiesOf(target);
  const old = properties.first(LINK);
  if (old) document.journal.take(old);
  if (typeof value !== "string" || value === "") return;
  const id = relate(document.file, document.mainPart, "hyperlink", value, true);
  const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
  document.journal.insertAt(properties, 0, element(LINK, { "xmlns:a": drawing, "r:id": id }));
}

/** Members of ranges that a picture has as well. */
function throughRange() {
  const methods = textMethods({ text: ["Replace", "Before", "After"], block: ["Before", "After"] });
  const names = [
    "InsertBreak",
    "InsertContentControl",
    "InsertFileFromBase64",
    "InsertHtml",
    "InsertOoxml",
    "InsertParagraph",
    "InsertText",
    "InsertInlinePictureFromBase64",
    "Select",
  ];
  return Object.fromEntries(
    names.map((name) => [name, (target: Target, args: readonly unknown[]) => methods[name]?.(scopeOf(target), args)]),
  );
}

function parents(): Record<string, (target: Target) => HostObject | null> {
  const all = Object.entries(textNavigations()).filter(([name]) => /^Parent(ContentControl|Table)/.test(name));
  return Object.fromEntries(all.map(([name, go]) => [name, (target: Target) => go(scopeOf(target))]));
}

/** Word.InlinePicture. */
export const pictureClass = defineClass<Target>("InlinePicture", {
  alive: (target) => target.host.document.isAttached(target.drawing) && isAlive(scopeOf(target)),
  scalars: {
    AltTextTitle: attribute("title"),
    AltTextDescription: attribute("descr"),
    Width: measure("cx"),
    Height: measure("cy"),
    LockAspectRatio: [() => true, () => undefined],
    Hyperlink: [linkOf, setLink],
  },
  navigations: {
    ...parents(),
    Paragraph: (target) => paragraphObject(target.host, need(upTo(target.drawing, "w:p"), "paragraph")),
  },
  methods: {
    ...throughRange(),
    Delete: (target) => {
      const { start } = scopeOf(target);
      deleteUnits(target.host.document, start.paragraph, start.offset, start.offset + 1);
    },
    GetBase64ImageSrc: (target) => toBase64(bytesOf(target.host.document.file, imagePart(target))),
    GetNext: (target) => need(next(target), "next picture"),
    GetNextOrNullObject: next,
    GetRange: (target, [location]) => rangeObject(rangeOf(scopeOf(target), location)),
  },
});

interface Many {
  list(): readonly Target[];
}

/** Word.InlinePictureCollection. */
export const picturesClass = defineClass<Many>("InlinePictureCollection", {
  collection: { items: ({ list }) => list().map((target) => object(pictureClass, target)) },
  methods: {
    GetFirst: ({ list }) => object(pictureClass, need(list()[0], "picture")),
    GetFirstOrNullObject: ({ list }) => {
      const first = list()[0];
      return first ? object(pictureClass, first) : null;
    },
  },
});
