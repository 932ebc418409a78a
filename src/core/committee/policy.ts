import { templateShape } from "../agenda/template-shape";
import type { Template } from "../agenda/template-shape";
import type { HolidayRegion } from "../circulation/holidays.data";
import { day, listOf, object, oneOf, orElse, shape, ShapeError, truth } from "../import/shape";
import type { CommitteeProfile } from "./profile";

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

const days = listOf(day);

const policy = shape<Policy>({
  mode: orElse(oneOf(["list", "suggest", "auto"]), DEFAULT_POLICY.mode),
  addressesInDocuments: orElse(truth, DEFAULT_POLICY.addressesInDocuments),
  templates: listOf(templateShape),
  bankHolidays: orElse(
    shape<Policy["bankHolidays"]>({ "england-and-wales": days, scotland: days, "northern-ireland": days }),
    {},
  ),
});

/** Names in `given` that mean nothing here: misspelt, or of another version. */
const strangers = (given: object, known: object): readonly string[] =>
  Object.keys(given).filter((name) => !Object.hasOwn(known, name));

/**
 * Reads what policy.js gave. A damaged policy never stops the clerk: the careful defaults hold, and the sentence says
 * which place is wrong; a name that means nothing is one.
 */
export function readPolicy(value: unknown): { readonly policy: Policy; readonly remark: string | null } {
  if (value === undefined) return { policy: DEFAULT_POLICY, remark: null };
  try {
    const given = object(value, "the policy");
    const read = policy(given, "");
    const unknown = [...strangers(given, read), ...strangers(given["bankHolidays"] ?? {}, read.bankHolidays)];
    if (unknown.length > 0) throw new ShapeError(`${unknown.join(", ")} is no setting`);
    return { policy: read, remark: null };
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    const remark = `Your organisation's policy file cannot be used: ${error.message}. The usual settings hold meanwhile; please tell your administrator.`;
    return { policy: DEFAULT_POLICY, remark };
  }
}

/** The profile as it may be kept in a document under this policy. */
export function profileForDocument(profile: CommitteeProfile, { addressesInDocuments }: Policy): CommitteeProfile {
  if (addressesInDocuments) return profile;
  return { ...profile, members: profile.members.map((member) => ({ ...member, address: "" })) };
}
