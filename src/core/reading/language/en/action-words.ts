import { listed } from "../listed";

/**
 * Labels that mark one action. They count only where punctuation, a reference or an owner follows as on an action line;
 * "Action Plan" or "Community Action" is none of these.
 */
export const actionLabels = listed(
  "action|action required|action point|action item|action needed|action agreed|action Item for|new action|agreed action|open action|open action item|outstanding item|outstanding action|" +
    "follow-up action|follow up action|action for|action by|action on|action to|task|to do|to-do|todo|follow-up|" +
    "follow up",
);

/** Labels for several actions; alone on a line they are headings. */
export const pluralLabels = listed(
  "actions|actions required|actions agreed|agreed actions|action points|action items|new actions|new action items|" +
    "next steps|next step|follow-up actions|follow up actions|tasks|to-dos|todos|to dos",
);

/** Short labels, only in capitals and with a number or a colon. */
export const shortLabels = listed("AI|AIs|AI's|AI’s|AP|APs|ACT|ACTION|TODO");

/** What may follow "action" without making it a label. */
export const actionCompounds = listed(
  "against|aid|and|area|areas|committee|day|days|evening|for children|force|forces|fraud|group|groups|learning|" +
    "list|log|morning|mornings|network|notes|on hearing loss|or|overview|owner|plan|planning|plans|program|programme|register|" +
    "research|review|sheet|summary|taken|team|tracker|trust|update|updates|week|weekend",
);

/** Remainders that say that there is nothing to do. */
export const nothingToDo = listed(
  "none|nil|n/a|na|as above|no action|no action required|no actions|accepted|agreed|approved|received|adopted|endorsed|for approval|for discussion|for decision|for info|info|none required|no further action|no action needed|" +
    "no further action required|noted|not applicable|nothing|for information|for noting|for information only|note|to note|" +
    "-|–|—",
);

/** Headings whose items are actions, beside those that say "actions", "tasks" or the like in so many words. Lower case. */
export const actionHeadings = listed(
  "jobs|jobs to do|job list|who does what|who is doing what|follow-up items|follow up items|follow-up actions|follow up actions|items for follow-up|items for follow up|" +
    "action summary|actions summary|actions to take|next actions|task list|homework|" +
    "assign actions for next meeting|what next|where next|where to from here|responsibilities|" +
    "matters for action|issues for action|actionables|actionable items|actionable points",
);

/** Words in such a heading that turn it to an earlier meeting. */
export const earlierWords = listed(
  "previous|previously|last|old|earlier|past|prior|matters arising|review of|progress on|progress from|update on|updates on|" +
    "update of|updates of|carried forward|brought forward|carried over|status of|report on|reports on|feedback on|follow up on|" +
    "follow-up on|recap of|check on|go over|going over|progress against|rolling|completed|in hand",
);

/** Verbs that hand actions over in a lead-in: "RC took away the following actions:". */
export const leadInVerbs = listed(
  "accepted|agreed|agreed to take|are to|had|has|have|is to|picked up|take|to|took|undertook|was asked to|" +
    "was assigned|was given|were asked to|were assigned|were given|will|will take",
);

/** Verbs that say of earlier actions that they were looked at: "the actions were updated as follows". */
export const wasGoneThrough = listed(
  "updated|reviewed|reported|reported on|gone through|gone over|discussed|followed up",
);

/** Labels of an owner within a line or cell. */
export const ownerLabels = listed(
  "owner|owners|action owner|task owner|item owner|responsible|responsibility|responsible person|person responsible|who|lead|led by|" +
    "assigned to|assignee|assigned|action by|by whom|actioned by|for action by|action for|to be actioned by",
);

/** Labels of a due date. */
export const dueLabels = listed(
  "by when|complete by|completion date|date due|deadline|due|due by|due date|eta|target|target date|timeframe|" +
    "timeline|timescale|to be completed by|when",
);
