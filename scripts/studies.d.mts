/** What the build found out about the reader's patterns, as `writeStudies` writes it, and the files it follows from. */
export function studies(): Promise<{ readonly written: string; readonly files: readonly string[] }>;
