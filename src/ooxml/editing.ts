/** What changes a document: all on the tree, nothing is written before the package is saved. */
export { makeParagraph, makeTable, newRun, type NewParagraphStyle, type NewText } from "./edit/blocks";
export {
  controlId,
  type ControlLook,
  makeControl,
  mayHoldControls,
  relabelControl,
  unwrapControl,
} from "./edit/controls";
export { bytesOf, createPackage, relate, removePart, setContentType, unrelate } from "./changes";
export { addCustomXml, removeCustomXml } from "./edit/custom-xml";
export { findCustomXml, type CustomXml } from "./custom-xml";
export { ensureList, ensurePart, ensureStyle } from "./edit/definitions";
export { removeLeavings } from "./edit/leavings";
export { insertBehind, insertInBody, removeParagraphs } from "./edit/place";
export { RUN_ORDER } from "./edit/order.data";
export { ensureHeader, setTitle } from "./edit/properties";
export { replaceText } from "./edit/replace";
export { makeRun, splitAt } from "./edit/runs";
export { wrapText } from "./edit/wrap";
export { savePackage } from "./save";
export { isTrackedChange } from "./edit/accept";
export { acceptAll, removeComments, removeNames } from "./edit/clean";
export { isFrameDeleted, storyRoots } from "./edit/stories";
