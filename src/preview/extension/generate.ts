/**
 * Reads the type declarations of office.js (@types/office-js) and the runtime of the npm package, and writes down which
 * members of WordApi 1.4 to 1.9 the runtime lacks (members.data.ts) and which requirement set each member belongs to
 * (../word/sets.data.ts). Run by hand after an update of either package: npx tsx src/preview/extension/generate.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";

const packages = createRequire(join(process.cwd(), "package.json"));
const declarations = readFileSync(packages.resolve("@types/office-js/index.d.ts"), "utf8");
const runtime = readFileSync(
  join(dirname(packages.resolve("@microsoft/office-js/package.json")), "dist/word-web-16.00.debug.js"),
  "utf8",
).replaceAll("\r\n", "\n");

interface Member {
  readonly kind: "scalar" | "navigation" | "method" | "event";
  readonly type: string;
  readonly writable: boolean;
  readonly set: string;
  /** Most parameters of any overload. */
  readonly parameters: number;
}

/** What the declarations say of one class. */
interface Declared {
  readonly item: string | null;
  readonly members: Map<string, Member>;
}

const source = ts.createSourceFile("index.d.ts", declarations, ts.ScriptTarget.Latest, true);

/** "WordApi 1.3" to "1.3", "WordApiDesktop 1.1" to "D1.1", "WordApiOnline 1.1" to "O1.1". */
function setOf(node: ts.Node, outer: string): string {
  const comment = declarations.slice(node.getFullStart(), node.getStart());
  const found = /\[Api set: (\w+)(?: ([\d.]+))?/.exec(comment.slice(comment.lastIndexOf("/**")));
  if (!found) return outer;
  const prefix = { WordApi: "", WordApiDesktop: "D", WordApiOnline: "O" }[found[1] as string];
  return prefix === undefined || !found[2] ? "X" : prefix + found[2];
}

function collect(): {
  classes: Map<string, Declared>;
  enums: Map<string, { set: string; values: Record<string, string> }>;
} {
  const classes = new Map<string, Declared>();
  const enums = new Map<string, { set: string; values: Record<string, string> }>();
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) && node.name.text === "Word" && node.body && ts.isModuleBlock(node.body)) {
      for (const statement of node.body.statements) {
        if (ts.isClassDeclaration(statement) && statement.name) classes.set(statement.name.text, readClass(statement));
        if (ts.isEnumDeclaration(statement)) {
          const values = statement.members.map(
            (at) => [nameOf(at.name), at.initializer?.getText().slice(1, -1) ?? ""] as const,
          );
          enums.set(statement.name.text, { set: setOf(statement, "1.1"), values: Object.fromEntries(values) });
        }
      }
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return { classes, enums };
}

const nameOf = (name: ts.PropertyName | undefined): string => name?.getText().replace(/"/g, "") ?? "";

function readClass(node: ts.ClassDeclaration): Declared {
  const outer = setOf(node, "1.1");
  const members: Declared["members"] = new Map();
  let item: string | null = null;
  for (const member of node.members) {
    const name = nameOf(member.name);
    if (name === "" || name === "context" || /^(set|load|toJSON|track|untrack|newObject|retrieve)$/.test(name))
      continue;
    const set = setOf(member, outer);
    if (ts.isPropertyDeclaration(member)) {
      const type = member.type?.getText() ?? "";
      const writable = !member.modifiers?.some((at) => at.kind === ts.SyntaxKind.ReadonlyKeyword);
      if (name === "items") item = type.replace(/^Word\.|\[\]$/g, "");
      else if (type.startsWith("OfficeExtension.EventHandlers"))
        members.set(name, { kind: "event", type, writable, set, parameters: 0 });
      else
        members.set(name, {
          kind: isObject(type) ? "navigation" : "scalar",
          type: type.replace(/^Word\./, ""),
          writable,
          set,
          parameters: 0,
        });
    } else if (ts.isMethodDeclaration(member)) {
      const first = members.get(name);
      const type = first?.type ?? member.type?.getText().replace(/^Word\./, "") ?? "void";
      const parameters = Math.max(first?.parameters ?? 0, member.parameters.length);
      members.set(name, { kind: "method", type, writable: false, set: first?.set ?? set, parameters });
    }
  }
  return { item, members };
}

let classNames: ReadonlySet<string> = new Set();
const isObject = (type: string): boolean => /^Word\.\w+$/.test(type) && classNames.has(type.slice(5));

function prescan(): Set<string> {
  return new Set([...declarations.matchAll(/^ {4}class (\w+) /gm)].map((found) => found[1] as string));
}

/** The text of a class in the npm runtime; null when it is not there. */
function runtimeClass(name: string): string | null {
  const start = runtime.indexOf(`    var ${name} = (function (_super) {\n        __extends(${name}, _super);`);
  return start < 0 ? null : runtime.slice(start, runtime.indexOf("\n    }(", start));
}

/** True when the runtime has the member under the set that the declarations name. */
function has(body: string | null, name: string, parameters: number): boolean {
  if (!body) return false;
  const property = body.indexOf(`.prototype, "${name}"`);
  const method = body.indexOf(`.prototype.${name} = `);
  const at = property >= 0 ? property : method;
  if (at < 0) return false;
  const taken = /= function \(([^)]*)\)/.exec(body.slice(at, at + 200))?.[1];
  if (property < 0 && taken !== undefined && taken.split(",").filter(Boolean).length < parameters) return false;
  return !body
    .slice(at, at + 500)
    .split(/\n {8}\w/)[0]
    ?.includes('"WordApiOnline"');
}

/** True when the runtime has the enumeration with all its values. */
function hasEnum(name: string, values: Readonly<Record<string, string>>): boolean {
  const end = runtime.indexOf(`Word.${name} || (Word.${name} = {})`);
  if (end < 0) return false;
  const body = runtime.slice(runtime.lastIndexOf("(function (", end), end);
  return Object.keys(values).every((key) => body.includes(`["${key}"]`));
}

const inRange = (set: string): boolean => /^1\.[1-9]$/.test(set);

function generate(): void {
  classNames = prescan();
  const { classes, enums } = collect();
  const members: Record<string, Record<string, string>> = {};
  const sets: Record<string, Record<string, string[]>> = {};
  for (const [name, declared] of classes) {
    if (name === "RequestContext") continue;
    const body = runtimeClass(name);
    const added: Record<string, string> = {};
    for (const [member, info] of declared.members) {
      ((sets[name] ??= {})[info.set] ??= []).push(member);
      if (inRange(info.set) && !has(body, member, info.parameters)) added[member] = describe(info);
    }
    if (!body && [...declared.members.values()].some(({ set }) => inRange(set))) added["$class"] = declared.item ?? "";
    if (Object.keys(added).length > 0) members[name] = added;
  }
  const newEnums = [...enums].filter(([name, { set, values }]) => inRange(set) && !hasEnum(name, values));
  write("src/preview/extension/members.data.ts", [
    "/** Generated by generate.ts from @types/office-js. Members of WordApi up to 1.9 that the npm runtime lacks. */",
    "export const MEMBERS: Readonly<Record<string, Readonly<Record<string, string>>>> = " +
      JSON.stringify(members) +
      ";",
    "/** Enumerations that go with them. */",
    "export const ENUMS: Readonly<Record<string, Readonly<Record<string, string>>>> = " +
      JSON.stringify(Object.fromEntries(newEnums.map(([name, { values }]) => [name, values]))) +
      ";",
  ]);
  const flat = Object.fromEntries(
    Object.entries(sets).map(([name, bySet]) => [
      name,
      Object.fromEntries(Object.entries(bySet).map(([set, list]) => [set, list.join(" ")])),
    ]),
  );
  write("src/preview/word/sets.data.ts", [
    "/**",
    " * Generated by src/preview/extension/generate.ts from @types/office-js: which requirement set each member came with.",
    ' * "1.3" is WordApi 1.3, "D1.1" WordApiDesktop 1.1, "O1.1" WordApiOnline 1.1, "X" a preview or another set.',
    " */",
    "export const SETS: Readonly<Record<string, Readonly<Record<string, string>>>> = " + JSON.stringify(flat) + ";",
  ]);
}

/** "s" scalar, "S" writable scalar, "n:Class" object, "m:Class" method giving an object, "m" other method, "e" event; then the set. */
function describe(info: { kind: string; type: string; writable: boolean; set: string }): string {
  const kind = { scalar: info.writable ? "S" : "s", navigation: `n:${info.type}`, event: "e" }[info.kind];
  const method = classNames.has(info.type) ? `m:${info.type}` : "m";
  return `${kind ?? method} ${info.set}`;
}

function write(file: string, lines: readonly string[]): void {
  writeFileSync(file, `${lines.join("\n")}\n`);
}

generate();
