/** Note on an item: which draft the pane filled in. */
export const NOTE_DRAFT = "ma.draft";
/** Note on an item: the committee whose minutes that draft is of; "" where they name none. */
export const NOTE_COMMITTEE = "ma.committee";
/** Note on an item: hash of the words we put there. */
export const NOTE_BODY = "ma.body";
/** Note on an item: names and hashes of the files we attached, as JSON. */
export const NOTE_FILES = "ma.files";
/** Note on an item: the meeting it invites to. */
export const NOTE_UID = "ma.uid";
