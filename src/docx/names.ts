import type { TagColour } from "../ports/document";

/** Namespace of the data part. */
export const PART_NAMESPACE = "urn:matters-arising:minutes:1";
/** Root namespace of the part in which a ribbon button asks the pane for a panel. */
export const WISH_NAMESPACE = "urn:matters-arising:pane:1";

/** Every control of ours begins so, whatever its kind and version. */
export const TAG_PREFIX = "ma:";

/** The control in a header that holds the state of the minutes. */
export const STAMP = { tag: "ma:1:stamp:header", title: "State of these minutes" } as const;

/**
 * Frame colours of controls, "RRGGBB". Each has at least 4.5:1 against white and 3:1 against Word's dark page; the title
 * names the kind, so colour is never the only mark.
 */
export const COLOURS: Readonly<Record<TagColour, string>> = {
  action: "C43501",
  attendee: "0F7B7B",
  decision: "4F6BED",
  nextMeeting: "8764B8",
};
