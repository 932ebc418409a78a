import { readPolicy } from "../core/committee/policy";

/** The organisation's policy: what the script policy.js beside the page left for us, checked. */
export const policyOfPage = (): ReturnType<typeof readPolicy> =>
  readPolicy((globalThis as { mattersArisingPolicy?: unknown }).mattersArisingPolicy);
