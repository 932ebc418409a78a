/**
 * What Word allows, each with where it is said. Kept here so that no number in the adapter stands without its reason.
 */

/** Longest literal search, escapes counted ("SearchStringInvalidOrTooLong"; Word JavaScript API, `Body.search`). */
export const SEARCH_LIMIT = 255;

/** Controls written per round trip: more make a single request slow enough to block the document's window. */
export const TAGS_PER_SYNC = 50;

/** Slice of the file asked for at a time. 4 MB is the largest; iPad hands out 64 KB whatever is asked for. */
export const SLICE_BYTES = 4_194_304;

/** Typing has paused when no event came for this long. Events are batched by the host, so a shorter wait gains nothing. */
export const PAUSE_MS = 600;

/** A pause reads at most so many paragraphs around what changed; beyond, one full reading is cheaper and surer. */
export const WINDOW_PARAGRAPHS = 40;

/** Edits that a host may refuse one by one before the rest of the plan is left alone. */
export const REFUSALS_BEFORE_STOP = 3;

/** Namespace of the data part. */
export const PART_NAMESPACE = "urn:matters-arising:minutes:1";

/** Root namespace of the part in which a button asks the pane for a panel; it stands there for a moment only. */
export const WISH_NAMESPACE = "urn:matters-arising:pane:1";

/** Every control of ours begins so, whatever its kind and version. */
export const TAG_PREFIX = "ma:";

/** Tag of the control in the header that holds the state of the minutes. */
export const STAMP_TAG = "ma:1:stamp:header";
