import { templateShape } from "../agenda/template-shape";
import { day, listOf, object, oneOf, orElse, shape, ShapeError, truth } from "../import/shape";
import { DEFAULT_POLICY } from "./policy";
import type { Policy } from "./policy";

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
