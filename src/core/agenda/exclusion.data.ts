import type { BodyKind, Nation } from "../committee/profile";

/** The resolution by which press and public are asked to leave, by body. {…} are filled in by the clerk. */
export interface ExclusionWording {
  readonly id: string;
  readonly kinds: readonly BodyKind[];
  readonly nations: readonly Nation[];
  readonly wording: string;
  readonly source: string;
  /** Month in which the source was read; null: from memory, to be confirmed. */
  readonly checked: string | null;
}

const COUNCIL: readonly BodyKind[] = ["principal-council", "principal-council-committee"];

export const EXCLUSION_WORDINGS: readonly ExclusionWording[] = [
  {
    id: "principal-england-wales",
    kinds: COUNCIL,
    nations: ["england", "wales"],
    wording:
      "To resolve that, under section 100A(4) of the Local Government Act 1972, the public be excluded from the meeting for the following items of business because they involve the likely disclosure of exempt information as defined in paragraph {paragraph} of Schedule 12A to the Act, and that in all the circumstances the public interest in maintaining the exemption outweighs the public interest in disclosing the information.",
    source: "Local Government Act 1972, section 100A(4) and Schedule 12A",
    checked: null,
  },
  {
    id: "principal-scotland",
    kinds: COUNCIL,
    nations: ["scotland"],
    wording:
      "To resolve that, under section 50A(4) of the Local Government (Scotland) Act 1973, the public be excluded from the meeting for the following items of business because they involve the likely disclosure of exempt information as defined in paragraph {paragraph} of Part 1 of Schedule 7A to the Act.",
    source: "Local Government (Scotland) Act 1973, section 50A(4) and Schedule 7A",
    checked: null,
  },
  {
    id: "local-council",
    kinds: ["parish-council", "community-council", "parish-meeting"],
    nations: ["england", "wales"],
    wording:
      "To resolve that, under section 1(2) of the Public Bodies (Admission to Meetings) Act 1960, the public and the press be excluded from the meeting for the following items because publicity would be prejudicial to the public interest by reason of {the confidential nature of the business}.",
    source: "Public Bodies (Admission to Meetings) Act 1960, section 1(2)",
    checked: null,
  },
];

/** Used where the law gives no wording: the body's own rules decide who may stay. */
export const GENERAL_EXCLUSION =
  "To agree that the following items be taken in confidence because {reason}, and who stays for them: {names}.";

/** The wording for a body; the general one where no statute gives it. */
export const exclusionFor = (kind: BodyKind, nation: Nation): string =>
  EXCLUSION_WORDINGS.find((entry) => entry.kinds.includes(kind) && entry.nations.includes(nation))?.wording ??
  GENERAL_EXCLUSION;
