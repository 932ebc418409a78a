import type { Answer, Booted } from "./boot";
import { boot } from "./boot";

/** Where Outlook's classes are described, up to the class. */
export const DOCS = "https://learn.microsoft.com/javascript/api/outlook/office.";

/** One member of the API in one situation: what real Outlook does, in a line, and a check of it. */
export interface Case {
  readonly member: string;
  readonly does: string;
  readonly source: string;
  readonly situation: Parameters<typeof boot>[0];
  readonly given?: Parameters<typeof boot>[1];
  readonly check: (outlook: Booted) => Promise<void>;
}

/** The value of a call that must succeed. */
export async function value(answer: Promise<Answer>): Promise<unknown> {
  const result = await answer;
  expect([result.status, result.error?.code]).toEqual(["succeeded", undefined]);
  return result.value;
}

/** The code of a call that must fail; undefined when it does not. */
export const code = async (answer: Promise<Answer>): Promise<number | undefined> => (await answer).error?.code;

/** Runs a table of cases, each in an Outlook of its own. */
export function conformance(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases)("$member $does", async ({ situation, given, check }) => {
      const outlook = await boot(situation, given);
      try {
        await check(outlook);
      } finally {
        outlook.close();
      }
    });
  });
}
