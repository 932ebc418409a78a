/** Words of one panel by language tag. They are loaded with the panel, so that the record is listed without them. */
export type ByLanguage<T> = Readonly<Record<"en-GB", T> & Partial<Record<string, T>>>;

/** The words for a language: those of the exact tag, else British English. */
export const inLanguage = <T>(known: ByLanguage<T>, tag: string): T => known[tag] ?? known["en-GB"];
