import { withHolidays } from "../../core/circulation/holidays";
import type { HolidayCalendar } from "../../core/circulation/holidays";
import type { Session } from "./session";

/** Bank holidays to count with: the published ones and those of the organisation's policy. */
export const holidaysOf = ({ policy }: Pick<Session, "policy">): HolidayCalendar => withHolidays(policy.bankHolidays);
