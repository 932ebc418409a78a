/**
 * Limits of Outlook's API that this folder keeps to (learn.microsoft.com, "Limits for activation and JavaScript API for
 * Outlook add-ins" and the reference page of each member, read November 2026).
 */
/** Recipients in one call of setAsync or addAsync. */
export const RECIPIENTS_PER_CALL = 100;
/** Characters of an item's custom properties as JSON. */
export const NOTES_CHARACTERS = 2_500;
