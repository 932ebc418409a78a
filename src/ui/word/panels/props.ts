import type { Ready } from "../../../app/word/record";

/** What each panel is given. */
export interface PanelProps {
  readonly state: Ready;
}
