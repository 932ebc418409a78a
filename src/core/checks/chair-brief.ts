import type { AgendaItem } from "../agenda/agenda";
import { inOffice } from "../committee/profile";
import type { CommitteeProfile } from "../committee/profile";
import { quorumNeeded } from "../committee/quorum";
import type { KeptAction } from "../record/effective";
import type { RecordValue } from "../record/kinds";

/** One page for the chair: headings with lines. */
export interface BriefSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

export interface BriefInput {
  /** Null where the committee keeps none. */
  readonly profile: CommitteeProfile | null;
  /** Day of the coming meeting, "YYYY-MM-DD". */
  readonly day: string;
  /** Names of members who have sent apologies so far. */
  readonly apologies: readonly string[];
  readonly interests: readonly RecordValue<"interest">[];
  readonly actions: readonly KeptAction[];
  readonly items: readonly AgendaItem[];
}

/** "Look into the drain", "Clerk to consider the lamps": nobody could say when it is done. */
const VAGUE =
  /^(?:[^.:;]{1,60}?\s(?:to|will)\s)?(?:look into|consider|review|think about|explore|follow up|discuss)\b/iu;

const NO_RULE = "No quorum rule is kept for this committee.";

function quorumLines({ profile, day, apologies }: BriefInput): readonly string[] {
  if (!profile) return [NO_RULE];
  const members = inOffice(profile.members, day).filter((member) => member.voting && member.capacity === "member");
  const needed = quorumNeeded(profile.quorum, members.length);
  if (needed === null) return [NO_RULE];
  const expected = members.length - apologies.length;
  const margin = expected - needed;
  const words = margin < 0 ? `${-margin} too few` : margin === 0 ? "none to spare" : `${margin} to spare`;
  return [
    `${expected} of ${members.length} members expected; ${needed} needed; ${words}.`,
    ...apologies.map((name) => `Apologies: ${name}`),
  ];
}

/** The chair's brief: quorum margin, who must withdraw where, unclear actions, the resolutions to be put. */
export function chairBrief(input: BriefInput): readonly BriefSection[] {
  const open = input.actions.filter((action) => action.status === "open" && action.origin !== "commitment");
  const title = (action: KeptAction): string => (action.ref ? `${action.ref}: ${action.text}` : action.text);
  const vague = open.flatMap((action) => {
    const lacks = [
      action.owners.length === 0 ? "no owner" : "",
      action.due ? "" : "no date",
      VAGUE.test(action.text) ? "says no result" : "",
    ].filter(Boolean);
    return lacks.length > 0 ? [`${title(action)} (${lacks.join(", ")})`] : [];
  });
  const sections: readonly BriefSection[] = [
    { heading: "Quorum", lines: quorumLines(input) },
    {
      heading: "Interests",
      lines: input.interests.map(
        (one) =>
          `Item ${one.item}: ${one.name}, ${one.interest}${one.withdrew ? "; leaves the room" : one.dispensation ? "; dispensation" : ""}`,
      ),
    },
    {
      heading: "To be resolved",
      lines: input.items.filter((item) => item.purposes.includes("decide")).map((item) => item.title),
    },
    { heading: "Actions to make clear", lines: vague },
  ];
  return sections.filter((section) => section.lines.length > 0);
}
