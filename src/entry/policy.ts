import { DEFAULT_POLICY } from "../core/committee/policy";
import type { Policy } from "../core/committee/policy";

/** A policy.js that is there and says nothing is no JavaScript, or sets another name. */
const isServed = (): boolean =>
  performance
    .getEntriesByType("resource")
    .some((file) => file.name.endsWith("/policy.js") && (file as PerformanceResourceTiming).responseStatus === 200);

/** Whether a policy is the one that is delivered. What cannot be written as JSON is not. */
function isDelivered(given: unknown): boolean {
  try {
    return JSON.stringify(given) === JSON.stringify(DEFAULT_POLICY);
  } catch {
    return false;
  }
}

const UNCHECKED =
  "Your organisation's policy could not be checked: a part of the add-in did not load. The usual settings hold until the pane is opened again.";

/**
 * The organisation's policy: what the script policy.js beside the page left for us, checked, with the sentence that says
 * what is wrong with it. Most organisations leave the file as it was delivered: what checks one need not be loaded then.
 */
export async function policyOfPage(): Promise<{ readonly policy: Policy; readonly remark: string | null }> {
  const given = (globalThis as { mattersArisingPolicy?: unknown }).mattersArisingPolicy;
  const usual = { policy: DEFAULT_POLICY, remark: null };
  if (given === undefined ? !isServed() : isDelivered(given)) return usual;
  return import("../core/committee/policy-file").then(
    ({ readPolicy }) => readPolicy(given ?? null),
    () => ({ ...usual, remark: UNCHECKED }),
  );
}
