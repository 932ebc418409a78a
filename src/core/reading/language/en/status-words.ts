import { listed } from "../listed";
import type { ActionStatus } from "../../../minutes/record";

/** Words of a status cell or a status at the end of a line, folded to lower case. */
export const statusWords: Readonly<Record<ActionStatus, readonly string[]>> = {
  done: listed(
    "done|complete|completed|actioned|achieved|finished|fulfilled|implemented|action complete|" +
      "action completed|task completed|complete.|✓|✔|☑|yes|resolved|delivered|dealt with|sorted|cleared|all done|action done|discharged",
  ),
  closed: listed(
    "closed|close|action closed|cancelled|canceled|withdrawn|dropped|no longer required|no longer needed|" +
      "removed|not required|item closed|to close|propose to close|proposed for closure|abandoned|" +
      "no further action|nfa",
  ),
  carried: listed(
    "carried forward|carry forward|carried fwd|carried over|carry over|c/f|c/fwd|cf|cfwd|b/f|deferred|postponed|ongoing|" +
      "on-going|on going|continuing|continues|action continues|rolled over|roll over|tabled|held over|to be carried forward|remains outstanding|stands|" +
      "moved to next meeting|moved to next month|move to next month|move to next meeting",
  ),
  superseded: listed(
    "superseded|replaced|overtaken by events|overtaken|merged|subsumed|no longer relevant|" +
      "covered by new action|covered elsewhere",
  ),
  open: listed(
    "open|outstanding|not done|not started|not yet|not yet started|in progress|in process|in-progress|pending|" +
      "underway|under way|started|incomplete|not complete|not completed|not actioned|awaiting|awaiting response|" +
      "blocked|on hold|to do|todo|due|overdue|partially complete|partly done|part complete|partially done|wip|" +
      "work in progress|active|new|live|no|awaited|in hand|on track|delayed|unresolved|being progressed|no progress|" +
      "not resolved|still outstanding|no update|no news|no reply",
  ),
};
