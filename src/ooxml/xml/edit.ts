import { prefixFor } from "./prefix";
import { namespaceOf } from "./namespaces";
import type { XmlElement } from "./tree";

/**
 * Declares a known namespace on an element (the root, as a rule), unless its prefix is there already. With `ignorable`
 * its prefix joins mc:Ignorable, so that readers which do not know the namespace skip what uses it.
 */
export function declareNamespace(root: XmlElement, prefix: string, ignorable = false): void {
  const used = (root.scope && prefixFor(root.scope, prefix, true)) ?? declaredAs(root, prefix) ?? prefix;
  if (!(root.scope && prefixFor(root.scope, prefix, true)) && !declaredAs(root, prefix))
    declare(root, used, namespaceOf(prefix) ?? prefix);
  if (!ignorable) return;
  const list = (root.get("mc:Ignorable") ?? "").split(/\s+/).filter(Boolean);
  if (list.includes(used)) return;
  declareNamespace(root, "mc");
  root.set("mc:Ignorable", [...list, used].join(" "));
}

function declare(root: XmlElement, prefix: string, namespace: string): void {
  root.set(`xmlns:${prefix}`, namespace);
  // Elements further in share this scope: they must find the new prefix as well.
  if (root.declares) root.scope?.own.set(prefix, namespace);
}

function declaredAs(root: XmlElement, prefix: string): string | undefined {
  const namespace = namespaceOf(prefix);
  const found = root.attributes.find(({ name, value }) => name.startsWith("xmlns:") && value === namespace);
  return found?.name.slice(6);
}

/**
 * Puts `child` into `parent` where a schema's sequence wants it: before the first child that comes later in `order`.
 * Children that `order` does not name are passed over. An element of the same name that is there already is replaced.
 */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): XmlElement {
  const there = parent.first(child.name);
  if (there) {
    there.replaceWith(child);
    return child;
  }
  const rank = order.indexOf(child.name);
  const later = parent.elements.find((at) => order.indexOf(at.name) > rank);
  if (later) parent.insertBefore(later, child);
  else parent.append(child);
  return child;
}
