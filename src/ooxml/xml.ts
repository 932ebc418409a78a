/**
 * XML that remembers its source: `parseXml` reads, `serialize` writes, and what was not changed comes out character for
 * character as it went in. Names are canonical ("w:p", "r:id", "w14:paraId"), for transitional and strict documents and
 * whatever prefixes they use; a namespace unknown here is written "{namespace}local".
 */
export { decode } from "./xml/characters";
export { escapeAttribute, escapeText } from "./xml/escape";
export { canonicalPrefix, namespaceOf } from "./xml/namespaces";
export { parseXml, type XmlDocument } from "./xml/parse";
export type { Scope } from "./xml/scope";
export { declareNamespace, insertInOrder } from "./xml/edit";
export { serialize, serializeNode } from "./xml/serialize";
export { XmlElement, XmlRaw, XmlText, element, textNode, type XmlAttribute, type XmlNode } from "./xml/tree";
