import type { Block } from "./block";

/** True for a line of Word's table of contents ("TOC 1"): it repeats headings of the paper, and says nothing itself. */
export const isContents = ({ style }: Block): boolean => style !== undefined && /^TOC [1-9]$/i.test(style);
