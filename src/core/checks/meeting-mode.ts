import { quorumByItem } from "../committee/quorum";
import type { QuorumAt } from "../committee/quorum";
import type { CommitteeProfile } from "../committee/profile";
import type { Action, Decision, Minutes, RefinedMinutes } from "../minutes/record";
import type { KeptAction } from "../record/effective";

/** What the pane shows while the meeting runs and the screen is projected: facts, no questions. */
export interface MeetingFacts {
  readonly nextReference: string | null;
  /** Marked actions that nobody owns yet. */
  readonly ownersMissing: readonly KeptAction[];
  /** At the last item that has begun; null without a quorum rule. */
  readonly quorum: QuorumAt | null;
}

/** The facts of a running meeting. */
export function meetingFacts(
  minutes: RefinedMinutes,
  actions: readonly KeptAction[],
  profile: CommitteeProfile | null,
): MeetingFacts {
  const marked = actions.filter((action) => action.origin !== "commitment");
  const quorum = profile ? quorumByItem(minutes.attendance, profile.members, minutes.items, profile.quorum) : [];
  return {
    nextReference: minutes.references?.next ?? profile?.actionNumbering?.next ?? null,
    ownersMissing: marked.filter((action) => action.owners.length === 0),
    quorum: quorum.at(-1) ?? null,
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
    /** True when the words say the date themselves: it is not read out twice. */
    readonly dueSaid: boolean;
  }[];
}

/**
 * The resolutions and actions of one item, in reading order: those that stand under it, sub-items included, and those that
 * name its number elsewhere.
 *
 * @param index position of the item among the minutes' items; null for the whole meeting
 */
export function readBack(minutes: Minutes, actions: readonly KeptAction[], index: number | null): ReadBack {
  const item = index === null ? null : (minutes.items[index] ?? null);
  const under = ({ item: number, spans }: Pick<Action | Decision, "item" | "spans">): boolean => {
    if (!item) return true;
    const at = spans[0]?.block ?? -1;
    if (at >= item.from && at <= item.to) return true;
    return item.number !== null && number !== null && (number === item.number || number.startsWith(`${item.number}.`));
  };
  return {
    item: item?.number ?? null,
    title: item?.title ?? null,
    decisions: minutes.decisions.filter(under),
    actions: actions
      .filter((action) => action.origin !== "commitment" && under(action))
      .map(({ ref, text, owners, due }) => ({
        ref,
        text,
        owners: owners.map((owner) => owner.person ?? owner.text).join(", "),
        due: due?.text ?? "",
        dueSaid: due !== null && due.text !== "" && text.includes(due.text),
      })),
  };
}
