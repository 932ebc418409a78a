import { PUBLISHED } from "../../core/circulation/holidays";
import { HOLIDAYS_SOURCE } from "../../core/circulation/holidays.data";
import { daysLeft, holidaysKnownTo, lastDayToIssue } from "../../core/committee/notice";
import type { LastDay } from "../../core/committee/notice";
import type { BodyKind, CommitteeProfile, Nation, NoticeChoice } from "../../core/committee/profile";
import { CONFIRM, noticeRuleFor } from "../../core/committee/rules.data";

/** The last day to issue an agenda, with all that a clerk needs to check the count. */
export interface NoticeCount {
  /** The rule in words: the body, the days and which of them count. */
  readonly rule: string;
  readonly source: string;
  /** Month in which the source was read; null: from memory. */
  readonly checked: string | null;
  readonly last: LastDay;
  /** Days from today to the last day; negative when it has passed, null when it cannot be counted. */
  readonly left: number | null;
  readonly confirm: string;
  /** What the list of bank holidays covers and where it is from; null where no such day matters. */
  readonly holidays: string | null;
}

const OF_ITS_OWN = "own";

/**
 * Counts the notice for a meeting: by the committee's own rule where its profile has one, else by the table. Null where
 * neither says anything: the governing document decides.
 *
 * @param date day of the meeting, "YYYY-MM-DD"
 * @param calendar bank holidays to count with
 */
export function countNotice(
  date: string,
  kind: BodyKind,
  nation: Nation,
  profile: CommitteeProfile | null,
  today: string,
  calendar = PUBLISHED,
): NoticeCount | null {
  const table = noticeRuleFor(kind, nation);
  const own = profile && (profile.notice.days > 0 || profile.notice.rule !== OF_ITS_OWN) ? profile.notice : null;
  const choice: NoticeChoice | null = own ?? (table && { ...table, rule: table.id, saturdayCounts: true });
  if (!choice) return null;
  const last = lastDayToIssue(date, choice, nation, calendar);
  const said = own && own.rule !== table?.id ? "" : table?.body;
  return {
    rule: [said, `${choice.days} clear days`, own ? "" : table?.counted].filter(Boolean).join(": "),
    source: choice.source,
    checked: choice.checked,
    last,
    left: last.ok ? daysLeft(today, last.date) : null,
    confirm: CONFIRM,
    holidays:
      choice.counting === "calendar" ? null : `${HOLIDAYS_SOURCE}; known to ${holidaysKnownTo(nation, calendar)}`,
  };
}
