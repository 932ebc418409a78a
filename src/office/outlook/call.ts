import { done, failed, type FailureCode, type Outcome } from "../../ports/outcome";

/** Outlook's error codes (asyncResult.error.code), as far as they mean something to the clerk. */
const CODES: Readonly<Record<number, FailureCode>> = {
  5000: "not-supported",
  5001: "host-refused",
  5100: "host-busy",
  9000: "too-large",
  9001: "limit",
  9003: "gone",
  9007: "host-refused",
  9012: "limit",
  9017: "read-only",
  9019: "limit",
  9030: "moved-on",
  9032: "not-supported",
  9038: "read-only",
  9049: "gone",
};

/** A failure for an error of Outlook. Its message is localised and meant for developers, so only the code is kept. */
export function failureOf(error: { readonly code?: unknown } | undefined): Outcome<never> {
  const code = typeof error?.code === "number" ? error.code : 0;
  return failed(CODES[code] ?? "host-refused", String(code));
}

/** What an asynchronous member of Outlook gives back. */
interface Result<T> {
  readonly status: unknown;
  readonly value?: T;
  readonly error?: { readonly code?: unknown };
}

/** Starts a member that takes a callback last. */
export type Start<T> = (callback: (result: Result<T>) => void) => void;

/** One member of Outlook as a promise. Never rejects: what the member throws or fails with becomes a failure. */
export function call<T>(start: Start<T>): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    try {
      start((result) => resolve(result.status === "succeeded" ? done(result.value as T) : failureOf(result.error)));
    } catch (thrown) {
      // The runtime checks arguments before it calls the host, and throws.
      const name = thrown instanceof Error ? thrown.name : "unknown";
      resolve(failed(/OutOfRange/i.test(String(thrown)) ? "limit" : "host-refused", name));
    }
  });
}

/** Runs work one after another, so that never more calls are under way than Outlook allows. */
export interface Queue {
  run<T>(work: () => Promise<T>): Promise<T>;
}

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(work) {
      const next = last.then(work, work);
      last = next.catch(() => undefined);
      return next;
    },
  };
}
