/**
 * What a package may ask of us before it is refused. Generous for real documents (5,000 pages are about 100 MB of XML)
 * and small enough that a hostile file is refused quickly in a task pane.
 */
export const LIMITS = {
  /** Entries in the zip's directory. Word itself writes a few dozen; one per picture in the worst real files. */
  entries: 20_000,
  /** Inflated bytes of one part that we read. Pictures are never inflated, so they do not count. */
  partBytes: 200 * 1024 * 1024,
  /** Inflated bytes of all parts read together. */
  totalBytes: 400 * 1024 * 1024,
  /** Inflated to deflated, for parts over `ratioFrom`. Deflate cannot exceed 1032; repetitive minutes reach about 100. */
  ratio: 400,
  ratioFrom: 8 * 1024 * 1024,
  /** Depth of nested elements; libxml2 uses the same number. */
  depth: 256,
  /** Elements and texts of one part. */
  nodes: 6_000_000,
} as const;
