import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import * as ts from "typescript";
import { ROOT, filesBelow } from "../imports";

/** One use of a member of the Office API in our code. */
export interface Use {
  /** file:line */
  readonly at: string;
  /** Interface or namespace and member, as `Paragraph.getText`. */
  readonly member: string;
  readonly name: string;
  /** Sets that its documentation names: "WordApi 1.7"; empty for the common API, which every host has. */
  readonly sets: readonly string[];
  readonly node: ts.Node;
}

/** A program over these files, typed as the project's own tsconfig says. */
export function programOf(files: readonly string[], virtual: ReadonlyMap<string, string> = new Map()): ts.Program {
  const config = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => readFileSync(path, "utf8"));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const host = ts.createCompilerHost({ ...options, incremental: false });
  const [read, exists] = [host.getSourceFile.bind(host), host.fileExists.bind(host)];
  host.fileExists = (name) => virtual.has(name) || exists(name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = virtual.get(name);
    return text === undefined ? read(name, version, ...rest) : ts.createSourceFile(name, text, version, true);
  };
  const { incremental: _incremental, tsBuildInfoFile: _file, ...plain } = options;
  return ts.createProgram({ rootNames: [...files], options: { ...plain, types: ["office-js"] }, host });
}

/** TypeScript files below a folder, as absolute names. */
export const sourcesBelow = (folder: string): string[] =>
  filesBelow(folder, (path) => /\.tsx?$/.test(path)).map((file) => join(ROOT, file));

const isOffice = (declaration: ts.Declaration): boolean =>
  declaration.getSourceFile().fileName.includes("/@types/office-js/");

/** "WordApi 1.7" and the like, from the "[Api set: …]" tag or the "Requirement set" line above a declaration. */
function setsAbove(declaration: ts.Node): string[] {
  const source = declaration.getSourceFile().text;
  const comments = ts.getLeadingCommentRanges(source, declaration.pos) ?? [];
  const last = comments.at(-1);
  if (!last) return [];
  const text = source.slice(last.pos, last.end);
  const tag =
    /\[Api set: ([^\]]*)\]/.exec(text)?.[1] ?? /\*\*Requirement set\*\*: \{@link \S+ \| ([^}]*)\}/.exec(text)?.[1];
  return [...(tag ?? "").matchAll(/\b([A-Z]\w+) (\d+\.\d+)/g)].map(([, set, version]) => `${set} ${version}`);
}

/** The sets of a member: its own, else those of the class it stands in. */
function setsOf(declarations: readonly ts.Declaration[]): string[] {
  const each = declarations.map((declaration) => {
    const own = setsAbove(declaration);
    return own.length > 0 ? own : setsAbove(declaration.parent);
  });
  // Overloads: the oldest one serves, unless the call was resolved to one of them.
  return each.sort((one, other) => newest(one) - newest(other))[0] ?? [];
}

const number = (version: string): number => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
};
const newest = (sets: readonly string[]): number => Math.max(0, ...sets.map((set) => number(set.split(" ")[1] ?? "0")));

/** True when version `have` is at least `need`. */
export const covers = (have: string, need: string): boolean => number(have) >= number(need);

/** Every member of the Office API that these files touch: by name, by destructuring, and in the strings of `load`. */
export function usesIn(program: ts.Program, files: readonly string[]): Use[] {
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  const note = (node: ts.Node, name: string, declarations: readonly ts.Declaration[]): void => {
    const office = declarations.filter(isOffice);
    if (office.length === 0) return;
    const file = node.getSourceFile();
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const owner = (office[0]?.parent as { name?: ts.Identifier } | undefined)?.name?.text ?? "Office";
    uses.push({
      at: `${relative(ROOT, file.fileName)}:${line}`,
      member: `${owner}.${name}`,
      name,
      sets: setsOf(office),
      node,
    });
  };
  const property = (type: ts.Type, name: string): readonly ts.Declaration[] =>
    checker.getPropertyOfType(checker.getNonNullableType(type), name)?.declarations ?? [];

  /** `paragraphs.load("text,style")` asks for properties of the proxy, or of each item of a collection. */
  function loaded(node: ts.CallExpression): void {
    const called = node.expression;
    const isLoad = ts.isPropertyAccessExpression(called) && called.name.text === "load";
    const isAsk = ts.isIdentifier(called) && called.text === "ask";
    const proxy = isLoad ? called.expression : isAsk ? node.arguments[0] : undefined;
    const fields = node.arguments[isLoad ? 0 : 1];
    if (!proxy || !fields) return;
    const words = checker.getTypeAtLocation(fields);
    const text = words.isStringLiteral() ? words.value : null;
    if (text === null) return;
    const own = checker.getTypeAtLocation(proxy);
    const items = checker.getPropertyOfType(own, "items");
    const item = items ? checker.getIndexTypeOfType(checker.getTypeOfSymbol(items), ts.IndexKind.Number) : undefined;
    for (const path of text.split(",")) {
      let type: ts.Type | undefined = item ?? own;
      for (const name of path.trim().split("/")) {
        if (!type) break;
        note(fields, name, property(type, name));
        const symbol = checker.getPropertyOfType(type, name);
        type = symbol ? checker.getTypeOfSymbol(symbol) : undefined;
      }
    }
  }

  function visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) {
      const call = ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : null;
      const chosen = call ? checker.getResolvedSignature(call)?.declaration : undefined;
      const all = checker.getSymbolAtLocation(node.name)?.declarations ?? [];
      note(
        node.name,
        node.name.text,
        chosen && all.includes(chosen as ts.Declaration) ? [chosen as ts.Declaration] : all,
      );
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) note(name, name.text, property(checker.getTypeAtLocation(node.parent), name.text));
    } else if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      const name = node.argumentExpression.text;
      note(node, name, property(checker.getTypeAtLocation(node.expression), name));
    }
    if (ts.isCallExpression(node)) loaded(node);
    if (!ts.isTypeNode(node)) ts.forEachChild(node, visit);
  }
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return uses;
}
