import { readParagraphs, type Paragraph, type WordDocument, type XmlElement } from "../ooxml";
import { findCustomXml } from "../ooxml/custom-xml";
import { shownHeaders } from "../ooxml/word/headers";
import { isOn } from "../ooxml/word/styles";
import type { DocumentState, Snapshot } from "../ports/document";
import { PART_NAMESPACE } from "./names";
import { findControls, type PlacedControl } from "./placed";
import { toBlock, unreadMessages } from "./read";

/** An open document with all that was read of it. */
export interface OpenDocument {
  readonly document: WordDocument;
  readonly paragraphs: readonly Paragraph[];
  readonly controls: readonly PlacedControl[];
  readonly snapshot: Snapshot;
}

/** Reads everything of a document. Throws OoxmlError. */
export function readAll(document: WordDocument): OpenDocument {
  const { paragraphs, unread } = readParagraphs(document);
  const controls = findControls(document, paragraphs);
  const title = document.title;
  const snapshot: Snapshot = {
    blocks: paragraphs.map(toBlock),
    tags: controls.map(({ element: _element, ...placed }) => placed),
    parts: findCustomXml(document.pkg, document.main, PART_NAMESPACE).map(({ id, xml }) => ({ id, xml })),
    state: stateOf(document),
    ...(title !== undefined && { title }),
    messages: unreadMessages(unread),
  };
  return { document, paragraphs, controls, snapshot };
}

/** The kinds of headers as Word's API names them. */
const KINDS = { default: "Primary", first: "FirstPage", even: "EvenPages" } as const;

/** Protection, tracking and headers as the document states them (17.15.1.29 documentProtection, 17.15.1.90 trackRevisions). */
function stateOf(document: WordDocument): DocumentState {
  const settings = document.related("settings");
  const protection = settings?.first("w:documentProtection");
  const enforced = protection?.get("w:enforcement");
  const otherHeaders = shownHeaders(document)
    .map(({ section, kind }) => ({ section, kind: KINDS[kind] }))
    .slice(1);
  return {
    readOnly: false,
    protected: enforced !== undefined && isOn(enforced) && protection?.get("w:edit") !== "none",
    trackingChanges: isSet(settings?.first("w:trackRevisions")),
    ...(otherHeaders.length > 0 && { otherHeaders }),
  };
}

const isSet = (at: XmlElement | undefined): boolean => at !== undefined && isOn(at.get("w:val"));
