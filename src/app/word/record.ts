/** Types that the pane needs of the record and of the ports, so that it asks the use cases and nobody else for them. */
export type {
  Action,
  ActionOrigin,
  ActionStatus,
  Attendee,
  AttendanceStatus,
  Certainty,
  Decision,
  DecisionKind,
  Finding,
  Minutes,
  NextMeeting,
  Owner,
  PreviousAction,
} from "../../core/minutes/record";
export type { Span } from "../../core/text/block";
export type { ManualRefusal, NoTag } from "../../core/tagging/manual";
export type { CopiedTag, TaggedFact } from "../../core/tagging/tagging";
export type { Failure } from "../../ports/outcome";
export type { Notice, PaneState, Ready, Task, TypingMode } from "./state";
