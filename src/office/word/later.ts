import { done, failed } from "../../ports/outcome";
import type { Outcome } from "../../ports/outcome";

/** A part of the adapter that is loaded when it is first needed; "not-loaded" where the page's server is out of reach. */
export async function later<T>(load: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return done(await load());
  } catch {
    return failed("not-loaded");
  }
}
