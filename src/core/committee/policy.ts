import type { Template } from "../agenda/template-shape";
import type { HolidayRegion } from "../circulation/holidays.data";

/** What an administrator decides for everybody: the content of policy.js beside the pages. */
export interface Policy {
  /** What happens while typing until the clerk chooses otherwise. */
  readonly mode: "list" | "suggest" | "auto";
  /** Whether e-mail addresses may be kept in the committee's profile inside a document. */
  readonly addressesInDocuments: boolean;
  /** The organisation's own templates, offered to everybody. */
  readonly templates: readonly Template[];
  /** Bank holidays of years that the built-in list does not reach. */
  readonly bankHolidays: Readonly<Partial<Record<HolidayRegion, readonly string[]>>>;
}

/** What holds where nobody decided anything: nothing is written by itself, and no address goes into a document. */
export const DEFAULT_POLICY: Policy = { mode: "list", addressesInDocuments: false, templates: [], bankHolidays: {} };
