/**
 * What follows from each pattern of the reader, found out when the add-in was built (scripts/studies.mjs puts it here); empty
 * where nothing was built: each pattern is then studied when it is first used.
 */
export const KNOWN: string = "";
