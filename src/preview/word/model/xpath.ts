import { namespaceOf, serializeNode, type XmlElement } from "../../../ooxml";
import { invalidArgument } from "../../wire/errors";

/** What an XPath leads to: an element, or a text (an attribute's value or text()). */
export type Hit = { readonly element: XmlElement; readonly attribute?: string; readonly text?: string };

interface Step {
  readonly deep: boolean;
  readonly name: string;
  readonly tests: readonly string[];
}

/** The local name and namespace of an element as it is held in the tree ("w:p", "{urn:x}local", "local"). */
export function nameOf(element: XmlElement): { readonly local: string; readonly namespace: string } {
  const braces = /^\{(.*)\}(.*)$/.exec(element.name);
  if (braces) return { local: braces[2] as string, namespace: braces[1] as string };
  const [prefix, local] = element.name.includes(":")
    ? (element.name.split(":") as [string, string])
    : ["", element.name];
  return { local, namespace: prefix === "" ? "" : (namespaceOf(prefix) ?? prefix) };
}

function stepsOf(path: string): Step[] {
  const steps: Step[] = [];
  const pattern = /(\/{1,2})?([\w:.*@()-]+)((?:\[[^\]]*\])*)/gy;
  let at = 0;
  for (let found = pattern.exec(path); found; found = pattern.exec(path)) {
    const tests = [...(found[3] ?? "").matchAll(/\[([^\]]*)\]/g)].map((test) => test[1] as string);
    steps.push({ deep: found[1] === "//", name: found[2] as string, tests });
    at = pattern.lastIndex;
  }
  if (at !== path.length || steps.length === 0) throw invalidArgument("xpath");
  return steps;
}

function named(element: XmlElement, name: string, prefixes: Readonly<Record<string, string>>): boolean {
  if (name === "*") return true;
  const [prefix, local] = name.includes(":") ? (name.split(":") as [string, string]) : ["", name];
  const { local: own, namespace } = nameOf(element);
  return own === local && namespace === (prefix === "" ? "" : (prefixes[prefix] ?? "\0"));
}

function passes(element: XmlElement, test: string, position: number, count: number): boolean {
  const number = /^\s*(\d+)\s*$/.exec(test);
  if (number) return position === Number(number[1]);
  if (/^\s*last\(\)\s*$/.test(test)) return position === count;
  const value = /^\s*@([\w:.-]+)\s*(?:=\s*(["'])(.*)\2)?\s*$/.exec(test);
  if (value)
    return value[3] === undefined
      ? element.get(value[1] as string) !== undefined
      : element.get(value[1] as string) === value[3];
  const child = /^\s*(?:([\w:.-]+)|text\(\)|\.)\s*=\s*(["'])(.*)\2\s*$/.exec(test);
  if (child) {
    const texts = child[1]
      ? element.elements.filter((at) => nameOf(at).local === child[1]?.split(":").at(-1)).map((at) => at.text())
      : [element.text()];
    return texts.includes(child[3] as string);
  }
  throw invalidArgument("xpath");
}

function take(from: readonly XmlElement[], step: Step, prefixes: Readonly<Record<string, string>>): XmlElement[] {
  const found: XmlElement[] = [];
  for (const element of from) {
    let candidates = (step.deep ? [...element.descendants()] : element.elements).filter((at) =>
      named(at, step.name, prefixes),
    );
    for (const test of step.tests) {
      const count = candidates.length;
      candidates = candidates.filter((at, index) => passes(at, test, index + 1, count));
    }
    found.push(...candidates);
  }
  return [...new Set(found)];
}

/**
 * The XPath 1.0 that add-ins use on their parts: absolute and relative paths, //, *, prefixes, [n], [last()], [@a='v'],
 * [name='v'], @attribute and text(). Throws InvalidArgument for anything else.
 */
export function evaluate(root: XmlElement, path: string, prefixes: Readonly<Record<string, string>>): Hit[] {
  const relative = path.replace(/^\.\//, "");
  const steps = stepsOf(relative);
  const first = steps[0] as Step;
  let nodes: XmlElement[];
  if (relative.startsWith("//"))
    nodes = [...(named(root, first.name, prefixes) ? [root] : []), ...take([root], first, prefixes)];
  else if (relative.startsWith("/")) nodes = named(root, first.name, prefixes) ? [root] : [];
  else nodes = take([root], first, prefixes);
  for (const step of steps.slice(1)) {
    if (step.name.startsWith("@")) {
      const attribute = step.name.slice(1);
      return nodes
        .filter((at) => at.get(attribute) !== undefined)
        .map((element) => ({ element, attribute, text: element.get(attribute) as string }));
    }
    if (step.name === "text()") return nodes.map((element) => ({ element, text: element.text() }));
    nodes = take(nodes, step, prefixes);
  }
  return nodes.map((element) => ({ element }));
}

/** A hit as text: an element's XML, or the value. */
export const textOfHit = (hit: Hit): string => hit.text ?? serializeNode(hit.element);
