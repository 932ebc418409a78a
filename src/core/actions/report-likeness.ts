import { likeness } from "./likeness";

/** How like an action's words a report on it is, 0..1: as likeness tells, or it says all of them and goes on ("… – two have replied"). */
export const reportLikeness = (action: readonly string[], report: readonly string[]): number =>
  action.length > 3 && action.every((word) => report.includes(word)) ? 0.9 : likeness(action, report);
