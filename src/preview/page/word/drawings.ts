/** Line drawings of Word's tools, each as paths on a field of 24 by 24. */
export const DRAWINGS = {
  open: ["M3 6h6l2 2h10v11H3z", "M3 11h18"],
  save: ["M5 4h11l3 3v13H5z", "M8 4v5h7V4", "M8 20v-6h8v6"],
  undo: ["M8 5 3 10l5 5", "M3 10h11a6 5 0 0 1 0 10h-3"],
  redo: ["m16 5 5 5-5 5", "M21 10H10a6 5 0 0 0 0 10h3"],
  bold: ["M7 4h6a4 4 0 0 1 0 8H7z", "M7 12h7a4 4 0 0 1 0 8H7z"],
  italic: ["M10 4h8", "M6 20h8", "M14 4l-4 16"],
  underline: ["M7 4v7a5 5 0 0 0 10 0V4", "M5 20h14"],
  bullet: ["M9 6h12", "M9 12h12", "M9 18h12", "M4 6h.5", "M4 12h.5", "M4 18h.5"],
  number: ["M10 6h11", "M10 12h11", "M10 18h11", "M3 4.5 4.5 4v4", "M3 11h2.5L3 14h2.5", "M3 17h2.5v3.5H3"],
} as const;
