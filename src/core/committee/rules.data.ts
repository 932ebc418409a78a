import type { BodyKind, Nation, NoticeChoice, QuorumRule } from "./profile";

/** Said wherever a rule of these tables is shown. */
export const CONFIRM = "Confirm with your standing orders or monitoring officer.";

export interface NoticeRule {
  readonly id: string;
  readonly kinds: readonly BodyKind[];
  readonly nations: readonly Nation[];
  readonly body: string;
  readonly days: number;
  readonly counting: NoticeChoice["counting"];
  /** Which days count, in words. */
  readonly counted: string;
  /** The latest lawful moment, in words. */
  readonly moment: string;
  readonly source: string;
  /** Month in which the source was read; null: from memory, to be confirmed. */
  readonly checked: string | null;
}

const DAY_BEFORE =
  "The end of the day before the first counted day; neither that day nor the day of the meeting counts.";
const WORKING = "Monday to Friday without bank holidays";
const LOCAL =
  "Every day but Sundays, bank holidays, the Christmas break, the Easter break and days of public thanksgiving or mourning";
const EVERY = "Every day";

/** How long before a meeting its notice must be out. A rule that is not here is the governing document's own. */
export const NOTICE_RULES: readonly NoticeRule[] = [
  {
    id: "principal-england",
    kinds: ["principal-council", "principal-council-committee"],
    nations: ["england"],
    body: "English principal council and its committees",
    days: 5,
    counting: "working",
    counted: WORKING,
    moment: DAY_BEFORE,
    source: "Local Government Act 1972, Schedule 12 paragraph 4 and section 100B",
    checked: "2026-11",
  },
  {
    id: "principal-wales",
    kinds: ["principal-council", "principal-council-committee"],
    nations: ["wales"],
    body: "Welsh principal council and its committees",
    days: 3,
    counting: "working",
    counted: WORKING,
    moment: DAY_BEFORE,
    source: "Local Government Act 1972, Schedule 12 paragraph 4 as amended for Wales",
    checked: "2026-11",
  },
  {
    id: "local-council",
    kinds: ["parish-council", "community-council"],
    nations: ["england", "wales"],
    body: "Parish, town or community council and its committees",
    days: 3,
    counting: "statutory-local",
    counted: `${LOCAL}; Saturdays count in law`,
    moment: DAY_BEFORE,
    source: "Local Government Act 1972, Schedule 12 paragraphs 10 and 26, and section 243",
    checked: "2026-11",
  },
  {
    id: "parish-meeting",
    kinds: ["parish-meeting"],
    nations: ["england"],
    body: "Annual parish meeting",
    days: 7,
    counting: "statutory-local",
    counted: `${LOCAL}; Saturdays count in law`,
    moment: DAY_BEFORE,
    source: "Local Government Act 1972, Schedule 12 paragraph 15, and section 243",
    checked: "2026-11",
  },
  {
    id: "governors-england",
    kinds: ["school-governors"],
    nations: ["england"],
    body: "English maintained school's governing body, papers included",
    days: 7,
    counting: "calendar",
    counted: EVERY,
    moment: DAY_BEFORE,
    source: "School Governance (Roles, Procedures and Allowances) (England) Regulations 2013, regulation 13",
    checked: "2026-11",
  },
  {
    id: "council-scotland",
    kinds: ["principal-council", "principal-council-committee"],
    nations: ["scotland"],
    body: "Scottish council and its committees",
    days: 3,
    counting: "working",
    counted: WORKING,
    moment: DAY_BEFORE,
    source: "Local Government (Scotland) Act 1973, Schedule 7",
    checked: null,
  },
  {
    id: "company-general",
    kinds: ["company-general-meeting"],
    nations: ["england", "wales", "scotland", "northern-ireland"],
    body: "Company's general meeting",
    days: 14,
    counting: "calendar",
    counted: EVERY,
    moment: DAY_BEFORE,
    source: "Companies Act 2006, sections 307 and 360, unless the articles ask for more",
    checked: null,
  },
  {
    id: "plc-annual",
    kinds: ["plc-annual-general-meeting"],
    nations: ["england", "wales", "scotland", "northern-ireland"],
    body: "Public company's annual general meeting",
    days: 21,
    counting: "calendar",
    counted: EVERY,
    moment: DAY_BEFORE,
    source: "Companies Act 2006, sections 307 and 360",
    checked: null,
  },
];

export interface QuorumRow extends Pick<
  QuorumRule,
  "of" | "numerator" | "denominator" | "least" | "source" | "checked"
> {
  readonly kinds: readonly BodyKind[];
  readonly body: string;
}

/** Statutory quorums; a committee's is set by standing orders, a charity's by its governing document. */
export const QUORUM_RULES: readonly QuorumRow[] = [
  {
    kinds: ["principal-council"],
    body: "Full principal council: a quarter of all members",
    of: "seats",
    numerator: 1,
    denominator: 4,
    least: 0,
    source: "Local Government Act 1972, Schedule 12 paragraph 6",
    checked: "2026-11",
  },
  {
    kinds: ["parish-council", "community-council"],
    body: "Parish, town or community council: a third of all members, at least three",
    of: "seats",
    numerator: 1,
    denominator: 3,
    least: 3,
    source: "Local Government Act 1972, Schedule 12 paragraphs 12 and 28",
    checked: "2026-11",
  },
  {
    kinds: ["school-governors"],
    body: "Maintained school's governing body: half of the governors in post, rounded up",
    of: "filled",
    numerator: 1,
    denominator: 2,
    least: 0,
    source: "School Governance (Roles, Procedures and Allowances) (England) Regulations 2013, regulation 14",
    checked: null,
  },
];

/** The table's notice rule for a body; null where its governing document decides. */
export const noticeRuleFor = (kind: BodyKind, nation: Nation): NoticeRule | null =>
  NOTICE_RULES.find((rule) => rule.kinds.includes(kind) && rule.nations.includes(nation)) ?? null;

/** The table's quorum for a body; null where standing orders or the governing document decide. */
export const quorumRuleFor = (kind: BodyKind): QuorumRow | null =>
  QUORUM_RULES.find((row) => row.kinds.includes(kind)) ?? null;
