import { canonicalPrefix } from "./namespaces";
import type { Scope } from "./scope";

/**
 * The prefix by which something in `wanted` (a canonical prefix, or a namespace name) is written in a scope; undefined
 * when nothing declares it. Attributes cannot use the default namespace.
 */
export function prefixFor(here: Scope, wanted: string, attribute: boolean): string | undefined {
  if (wanted === "xml") return "xml";
  for (let scope: Scope | null = here; scope; scope = scope.parent)
    for (const [prefix, namespace] of scope.own) {
      if (attribute && prefix === "") continue;
      if (namespace !== wanted && canonicalPrefix(namespace) !== wanted) continue;
      if (here.namespace(prefix) === namespace) return prefix; // not declared anew further in
    }
  return undefined;
}
