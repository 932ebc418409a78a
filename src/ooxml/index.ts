/** WordprocessingML packages: open, look at, change what must change, save. No DOM is needed. */
export { OoxmlError, type OoxmlErrorCode } from "./errors";
export { LIMITS } from "./limits";
export { openPackage, openWord } from "./open";
export { OoxmlPackage, type Relationship } from "./package";
export * from "./xml";
export { WordDocument } from "./word/document";
export { readParagraphs, type Paragraph, type Paragraphs, type StoryPlace } from "./word/paragraphs";
export { rereadParagraph } from "./word/reread";
export type { TextPiece } from "./word/paragraph";
export type { StoryCell } from "./word/story";
export type { Unpack } from "./zip/read";
