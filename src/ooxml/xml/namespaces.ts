const OFFICE = "http://schemas.openxmlformats.org/";
const STRICT = "http://purl.oclc.org/ooxml/";
const WORD = "http://schemas.microsoft.com/office/word/";

/**
 * Canonical prefix to namespace names; the first is the one we write, the second (where there is one) is that of
 * ISO/IEC 29500 Strict. Code in this project names elements by these prefixes whatever the document calls them.
 */
const NAMESPACES: Readonly<Record<string, readonly string[]>> = {
  w: [`${OFFICE}wordprocessingml/2006/main`, `${STRICT}wordprocessingml/main`],
  r: [`${OFFICE}officeDocument/2006/relationships`, `${STRICT}officeDocument/relationships`],
  a: [`${OFFICE}drawingml/2006/main`, `${STRICT}drawingml/main`],
  wp: [`${OFFICE}drawingml/2006/wordprocessingDrawing`, `${STRICT}drawingml/wordprocessingDrawing`],
  pic: [`${OFFICE}drawingml/2006/picture`, `${STRICT}drawingml/picture`],
  m: [`${OFFICE}officeDocument/2006/math`, `${STRICT}officeDocument/math`],
  ds: [`${OFFICE}officeDocument/2006/customXml`, `${STRICT}officeDocument/customXml`],
  ep: [`${OFFICE}officeDocument/2006/extended-properties`, `${STRICT}officeDocument/extendedProperties`],
  op: [`${OFFICE}officeDocument/2006/custom-properties`, `${STRICT}officeDocument/customProperties`],
  vt: [`${OFFICE}officeDocument/2006/docPropsVTypes`, `${STRICT}officeDocument/docPropsVTypes`],
  ct: [`${OFFICE}package/2006/content-types`],
  rel: [`${OFFICE}package/2006/relationships`],
  cp: [`${OFFICE}package/2006/metadata/core-properties`],
  mc: [`${OFFICE}markup-compatibility/2006`],
  dc: ["http://purl.org/dc/elements/1.1/"],
  dcterms: ["http://purl.org/dc/terms/"],
  xsi: ["http://www.w3.org/2001/XMLSchema-instance"],
  xml: ["http://www.w3.org/XML/1998/namespace"],
  v: ["urn:schemas-microsoft-com:vml"],
  o: ["urn:schemas-microsoft-com:office:office"],
  w10: ["urn:schemas-microsoft-com:office:word"],
  wne: [`${WORD}2006/wordml`],
  w14: [`${WORD}2010/wordml`],
  wp14: [`${WORD}2010/wordprocessingDrawing`],
  wpc: [`${WORD}2010/wordprocessingCanvas`],
  wpg: [`${WORD}2010/wordprocessingGroup`],
  wpi: [`${WORD}2010/wordprocessingInk`],
  wps: [`${WORD}2010/wordprocessingShape`],
  w15: [`${WORD}2012/wordml`],
  w16se: [`${WORD}2015/wordml/symex`],
  w16cid: [`${WORD}2016/wordml/cid`],
  w16: [`${WORD}2018/wordml`],
  w16cex: [`${WORD}2018/wordml/cex`],
  w16sdtdh: [`${WORD}2020/wordml/sdtdatahash`],
  w16du: [`${WORD}2023/wordml/word16du`],
  pkg: ["http://schemas.microsoft.com/office/2006/xmlPackage"],
};

const PREFIX_OF = new Map(
  Object.entries(NAMESPACES).flatMap(([prefix, names]) => names.map((name) => [name, prefix] as const)),
);

/** The canonical prefix of a namespace name, transitional and strict alike; undefined for one not known here. */
export const canonicalPrefix = (namespace: string): string | undefined => PREFIX_OF.get(namespace);

/** The (transitional) namespace name of a canonical prefix; undefined for one not known here. */
export const namespaceOf = (prefix: string): string | undefined => NAMESPACES[prefix]?.[0];
