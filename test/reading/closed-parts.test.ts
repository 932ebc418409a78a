import { readTxt } from "../../src/cli/formats/txt";
import { read } from "../../src/core/reading";

const HEAD = `Otter Parish Council
Minutes of the meeting held on 10 March 2026
Present: Cllr Jane Stock (Chair), Cllr Omar Reith
In attendance: Kit Vale (Clerk)

1. Trees
Action: Kit Vale to prune the limes.

`;

/** Whether the action under these headings may be read by press and public. */
function isClosed(business: string): boolean {
  const { actions } = read(
    readTxt(`${HEAD}${business}\nMr Grey is ill.\nAction: Kit Vale to write to Mr Grey.\n`),
  ).minutes;
  expect(actions[0]!.restricted).toBe(false);
  return actions.at(-1)!.restricted;
}

describe("what press and public may not read", () => {
  test.each([
    "2. Staffing (confidential)",
    "2. Staffing [CONFIDENTIAL]",
    "2. Staffing – exempt under paragraph 1 of Schedule 12A",
    "2. Confidential item: Staffing",
    "2. Commercial-in-confidence: lease",
    "2. Not for publication",
    "2. Legal advice (privileged)",
    "2. Trustees only",
    "2. Meeting closed to the public",
    "2. Session closed to observers",
    "PART II – EXEMPT\n2. Staffing",
    "PART B (PRIVATE)\n2. Trees in the churchyard\nNoted.\n3. Staffing",
    "CLOSED SESSION\n2. Staffing",
    "CONFIDENTIAL MINUTES\n2. Staffing",
    "RESTRICTED\n2. Staffing",
    "2. It was resolved that members of the public and press leave the meeting.\n3. Staffing",
    "The press and public were asked to leave at 8.15 pm.\n2. Staffing",
    "The public left the meeting.\n2. Staffing",
    "Resolved: that the public be excluded under the Public Bodies (Admission to Meetings) Act 1960.\n2. Staffing",
  ])("is closed by %j", (business) => expect(isClosed(business)).toBe(true));

  test.each([
    "Two members of the public left the meeting at 7.45 pm.\n2. Hall",
    "A member of the public left the room.\n2. Hall",
    "Members of the public were asked to leave their questions with the Clerk.\n2. Hall",
    "2. Members only car park",
    "2. Part 2 of the survey",
    "2. Private hire of the hall",
    "2. Confidentiality policy",
    "2. Exclusion of press and public\nThere was no confidential business.\n3. Hall",
    "2. Exempt business\nNoted.\n3. Hall",
    "PART II – EXEMPT\n2. Staffing\nNoted.\nPART I – PUBLIC\n3. Hall",
    "CLOSED SESSION\n2. Staffing\nNoted.\nThe meeting returned to open session.\n3. Hall",
    "2. Closing the doors\nResolved that the public be excluded.\n3. Staffing\nNoted.\nThe public were readmitted at 8.40 pm.\n4. Hall",
  ])("is not closed, or no longer, by %j", (business) => expect(isClosed(business)).toBe(false));

  test.each(["Agreed.", "Proposed by Cllr Stock, seconded by Cllr Reith and carried.", "\nRESOLVED."])(
    "is what stands behind an item that asked to exclude them, where it was agreed: %j",
    (words) => expect(isClosed(`2. To exclude the press and public\n${words}\n3. Staffing`)).toBe(true),
  );

  test.each(["Not agreed.", "There was no need.", "The Chair spoke first.\nThe minutes were read.\nAgreed."])(
    "is nothing where an item asked for it and it was not agreed: %j",
    (words) => expect(isClosed(`2. To exclude the press and public\n${words}\n3. Trees`)).toBe(false),
  );
});
