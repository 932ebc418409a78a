import { readPolicy } from "../core/committee/policy";

/** A policy.js that is there and says nothing is no JavaScript, or sets another name. */
const isServed = (): boolean =>
  performance
    .getEntriesByType("resource")
    .some((file) => file.name.endsWith("/policy.js") && (file as PerformanceResourceTiming).responseStatus === 200);

/** The organisation's policy: what the script policy.js beside the page left for us, checked. */
export function policyOfPage(): ReturnType<typeof readPolicy> {
  const given = (globalThis as { mattersArisingPolicy?: unknown }).mattersArisingPolicy;
  return readPolicy(given === undefined && isServed() ? null : given);
}
