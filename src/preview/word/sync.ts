import { isCarried } from "../extension";
import type { QueryAnswer, QueryRequest } from "../wire/rich-api";
import type { WordHost } from "./host";

/** Runs one Word.run batch: one undo step for all that it writes; what stood before a failing action stands. */
export function runSync(
  host: WordHost,
  data: Record<string, unknown>,
  strike: (action: number, member: string) => void,
): Record<string, unknown> {
  const started = host.elapsed();
  const body = String((data["ArrayData"] as unknown[] | undefined)?.[4] ?? "{}");
  const members = new Set<string>();
  const { document } = host;
  const revision = document.undoStack.length;
  let answer: QueryAnswer = { Results: [], TraceIds: [] };
  const request = JSON.parse(body) as QueryRequest;
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
    kind: "sync",
    at: started,
    milliseconds: host.elapsed() - started,
    members: [...members],
    extended: [...members].filter(isCarried),
    actions: request.Actions.length,
    wrote: document.undoStack.length !== revision,
    requestBytes: body.length,
    responseBytes: text.length,
    error: answer.Error ? `${answer.Error.Code} at ${answer.Error.Location}` : null,
    requestBody: body,
    responseBody: text,
  });
  return { Data: [200, [], text] };
}
