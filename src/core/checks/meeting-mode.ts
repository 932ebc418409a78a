import { quorumByItem } from "../committee/quorum";
import type { QuorumAt } from "../committee/quorum";
import type { CommitteeProfile } from "../committee/profile";
import type { Decision, Minutes } from "../minutes/record";
import type { KeptAction } from "../record/effective";

/** What the pane shows while the meeting runs and the screen is projected: facts, no questions. */
export interface MeetingFacts {
  readonly nextReference: string | null;
  /** Marked actions that nobody owns yet. */
  readonly ownersMissing: readonly KeptAction[];
  /** At the last item that has begun; null without a quorum rule. */
  readonly quorum: QuorumAt | null;
  /** Suggestions gathered for afterwards. */
  readonly waiting: number;
}

/** The facts of a running meeting. */
export function meetingFacts(
  minutes: Minutes,
  actions: readonly KeptAction[],
  profile: CommitteeProfile | null,
): MeetingFacts {
  const marked = actions.filter((action) => action.origin !== "commitment");
  const quorum = profile ? quorumByItem(minutes.attendance, profile.members, minutes.items, profile.quorum) : [];
  return {
    nextReference: minutes.references?.next ?? profile?.actionNumbering?.next ?? null,
    ownersMissing: marked.filter((action) => action.owners.length === 0),
    quorum: quorum.at(-1) ?? null,
    waiting: actions.length - marked.length,
  };
}

/** What is read aloud at the end of an item, to be confirmed. */
export interface ReadBack {
  readonly item: string | null;
  readonly title: string | null;
  readonly decisions: readonly Decision[];
  readonly actions: readonly {
    readonly ref: string | null;
    readonly text: string;
    readonly owners: string;
    readonly due: string;
  }[];
}

/** The resolutions and actions of one item, in reading order; sub-items count to it. */
export function readBack(minutes: Minutes, actions: readonly KeptAction[], item: string | null): ReadBack {
  const under = (number: string | null): boolean =>
    number === item || (item !== null && number !== null && number.startsWith(`${item}.`));
  return {
    item,
    title: minutes.items.find((one) => one.number === item)?.title ?? null,
    decisions: minutes.decisions.filter((decision) => under(decision.item)),
    actions: actions
      .filter((action) => action.origin !== "commitment" && under(action.item))
      .map((action) => ({
        ref: action.ref,
        text: action.text,
        owners: action.owners.map((owner) => owner.person ?? owner.text).join(", "),
        due: action.due?.text ?? "",
      })),
  };
}
