import { isCarried } from "../extension";
import type { QueryAnswer, QueryRequest } from "../wire/rich-api";
import type { AnsweringHost } from "./answering";

/** One batch as it came. */
export interface Sync {
  readonly body: string;
  readonly request: QueryRequest;
  /** What office.js sends by itself: notices when it starts, references given back when a batch is over. */
  readonly internal: boolean;
}

/** Reads the request out of an executeMethod call. */
export function readSync(data: Record<string, unknown>): Sync {
  const array = (data["ArrayData"] as readonly unknown[] | undefined) ?? [];
  const body = String(array[4] ?? "{}");
  const request = JSON.parse(body) as QueryRequest;
  const named = request.Actions.filter(({ Name }) => Name !== "");
  const givesBack = named.length > 0 && named.every(({ Name }) => Name === "_RemoveReference");
  return { body, request, internal: array[0] === "WacPartition" || givesBack };
}

/** Runs one Word.run batch: one undo step for all that it writes; what stood before a failing action stands. */
export function runSync(
  host: AnsweringHost,
  { body, request, internal }: Sync,
  strike: (action: number, member: string) => void,
): Record<string, unknown> {
  const started = host.elapsed();
  const members = new Set<string>();
  const { document } = host;
  const steps = document.undoStack.length;
  let answer: QueryAnswer = { Results: [], TraceIds: [] };
  const label = request.Actions.find(({ Name }) => Name !== "" && !Name.startsWith("_"))?.Name ?? "Add-in";
  document.transaction(
    () => {
      answer = host.interpreter.execute(
        request,
        (member) => members.add(member),
        (index, member, work) => {
          strike(index, member);
          const savepoint = document.journal.length;
          try {
            work();
          } catch (problem) {
            document.rollback(savepoint);
            throw problem;
          }
        },
      );
    },
    { label },
  );
  const text = JSON.stringify(answer);
  host.log.add({
    kind: internal ? "internal" : "sync",
    at: started,
    milliseconds: host.elapsed() - started,
    members: [...members],
    extended: [...members].filter(isCarried),
    actions: request.Actions.length,
    wrote: document.undoStack.length !== steps,
    requestBytes: body.length,
    responseBytes: text.length,
    error: answer.Error ? `${answer.Error.Code} at ${answer.Error.Location}` : null,
    requestBody: body,
    responseBody: text,
  });
  return { Data: [200, [], text] };
}
