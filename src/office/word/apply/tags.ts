import type { RetagEdit, TagColour, TagEdit } from "../../../core/tagging/plan";
import type { ControlFacts } from "./scene";

/**
 * Frame colours of controls. Each has at least 4.5:1 against white and 3:1 against Word's dark page (#262626), so that
 * the frame is seen on both; the title names the kind, so colour is never the only mark.
 */
const COLOURS: Readonly<Record<TagColour, string>> = {
  action: "#C43501",
  attendee: "#0F7B7B",
  decision: "#4F6BED",
  nextMeeting: "#8764B8",
};

/** Words of ours that are not yet a control: wraps the range and names it. The tag comes first: it says whose it is. */
export function writeTag(range: Word.Range, edit: TagEdit): Word.ContentControl {
  const control = range.insertContentControl();
  return nameTag(control, edit, edit.colour);
}

/** Gives a control its tag, look and title, the title last: with it the control is whole. Editing stays free. */
export function nameTag(
  control: Word.ContentControl,
  names: Pick<TagEdit | RetagEdit, "tag" | "title">,
  colour?: TagColour,
): Word.ContentControl {
  control.tag = names.tag;
  if (colour) {
    control.color = COLOURS[colour];
    control.appearance = "BoundingBox";
  }
  control.title = names.title;
  return control;
}

/** A control that a run of ours left without its name: no tag, no title, and new since the run began. */
export const isHalf = (control: ControlFacts, before: ReadonlySet<number>): boolean =>
  control.tag === "" && !before.has(control.id);
