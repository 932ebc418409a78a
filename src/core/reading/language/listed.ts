/** Words and phrases written one behind the other with strokes between them, as a list. */
export const listed = (text: string): readonly string[] => text.split("|");
