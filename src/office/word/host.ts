import type { Failure, FailureCode, Outcome } from "../../ports/outcome";
import { done } from "../../ports/outcome";

/** The two globals of office.js that the adapter speaks to; injected, so that a test can bring its own host. */
export interface WordHost {
  readonly word: Pick<typeof Word, "run" | "RequestContext">;
  readonly office: Pick<typeof Office, "context" | "EventType" | "FileType" | "AsyncResultStatus">;
}

/** One batch of work inside `Word.run`. It reads and writes proxies and calls `context.sync()` itself. */
export type Batch<T> = (context: Word.RequestContext) => Promise<Outcome<T>>;

/** Runs batches one after another and counts their round trips. */
export interface Runner {
  /** Never rejects: what the host throws becomes a failure with a code. */
  run<T>(batch: Batch<T>): Promise<Outcome<T>>;
  /**
   * The same for a batch with a single round trip, whose proxies are not used after it. `Word.run` keeps a reference to
   * each of them and gives it back in a request of its own; here there is neither.
   */
  once<T>(batch: Batch<T>): Promise<Outcome<T>>;
  /** The same for the asynchronous calls of the common API, which are no round trips of `Word.run`. */
  call<T>(start: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<Outcome<T>>;
  /** Round trips made since the runner exists. */
  syncs(): number;
}

const CODES: Readonly<Record<string, FailureCode>> = {
  AccessDenied: "read-only",
  NotAllowed: "protected",
  ActivityLimitReached: "host-busy",
  SearchDialogIsOpen: "host-busy",
  Timeout: "host-busy",
  ConnectionFailure: "host-busy",
  InvalidOrTimedOutSession: "host-busy",
  WriteNotSupportedWhenModalDialogOpen: "host-busy",
  ItemNotFound: "gone",
  InvalidObjectPath: "gone",
  NotImplemented: "not-supported",
  ApiNotFound: "not-supported",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  SearchStringInvalidOrTooLong: "limit",
};

interface HostError {
  readonly code?: unknown;
  readonly name?: unknown;
  readonly debugInfo?: { readonly errorLocation?: unknown };
}

/**
 * A failure for whatever the host threw. The host's own message is localised, meant for developers and may quote the
 * document, so only its code and the member that failed are kept.
 */
export function failureOf(thrown: unknown): Failure {
  if (typeof thrown !== "object" || thrown === null) return { code: "unknown" };
  const { code, name, debugInfo } = thrown as HostError;
  const where = typeof debugInfo?.errorLocation === "string" ? ` at ${debugInfo.errorLocation}` : "";
  if (typeof code === "string") return { code: CODES[code] ?? "host-refused", detail: `${code}${where}` };
  // Error numbers of the common API: 5002 read-only, 5102 too much at once, 11000 file too large.
  if (typeof code === "number") {
    const known: Record<number, FailureCode> = {
      5002: "read-only",
      5012: "host-busy",
      5102: "host-busy",
      11000: "too-large",
    };
    return { code: known[code] ?? "host-refused", detail: String(code) };
  }
  return { code: "unknown", ...(typeof name === "string" ? { detail: name } : {}) };
}

/** Makes the one runner of a document. Batches never interleave: the next starts when the last has ended. */
export function createRunner(host: WordHost): Runner {
  let tail: Promise<unknown> = Promise.resolve();
  let count = 0;

  function queued<T>(job: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const next = tail.then(job).catch((thrown: unknown) => ({ ok: false as const, failure: failureOf(thrown) }));
    tail = next;
    return next;
  }

  /** Counts the round trips that a batch asks for, not those that office.js adds at its end. */
  async function counted<T>(context: Word.RequestContext, batch: Batch<T>): Promise<Outcome<T>> {
    const sync = context.sync.bind(context);
    context.sync = (passThrough) => {
      count += 1;
      return sync(passThrough);
    };
    try {
      return await batch(context);
    } finally {
      context.sync = sync;
    }
  }

  return {
    run: (batch) => queued(() => host.word.run((context) => counted(context, batch))),
    once: (batch) => queued(() => counted(new host.word.RequestContext(), batch)),
    call: <T>(start: (callback: (result: Office.AsyncResult<T>) => void) => void) =>
      queued(
        () =>
          new Promise<Outcome<T>>((resolve, reject) => {
            start((result) => {
              // "failed" is the value of Office.AsyncResultStatus.Failed.
              if (String(result.status) === "failed") reject(result.error);
              else resolve(done(result.value));
            });
          }),
      ),
    syncs: () => count,
  };
}
