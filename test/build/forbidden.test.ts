import * as ts from "typescript";
import { filesBelow, textOf } from "./imports";
import { roomOf } from "../../scripts/rooms.mjs";

/** Names that our code never says, with what they would do. `*` on the left: on any object. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  eval: "runs text",
  Function: "runs text",
  "*.innerHTML": "takes a document's words for markup",
  "*.outerHTML": "takes a document's words for markup",
  "*.insertAdjacentHTML": "takes a document's words for markup",
  "*.createContextualFragment": "takes a document's words for markup",
  "*.dangerouslySetInnerHTML": "takes a document's words for markup",
  "*.srcdoc": "takes a document's words for markup",
  "document.write": "takes a document's words for markup",
  alert: "is blocked in Office's panes",
  confirm: "is blocked in Office's panes",
  prompt: "is blocked in Office's panes",
  "window.alert": "is blocked in Office's panes",
  "window.confirm": "is blocked in Office's panes",
  "window.prompt": "is blocked in Office's panes",
  "window.open": "leaves the pane",
  history: "office.js takes it away",
  "window.history": "office.js takes it away",
  fetch: "asks the network",
  "window.fetch": "asks the network",
  XMLHttpRequest: "asks the network",
  WebSocket: "asks the network",
  EventSource: "asks the network",
  WebTransport: "asks the network",
  RTCPeerConnection: "asks the network",
  "navigator.sendBeacon": "asks the network",
  importScripts: "asks the network",
};

/** True when the identifier is the name of something of our own: a parameter, a property, a method, a type. */
function isOwnName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isTypeNode(parent) || ts.isQualifiedName(parent) || ts.isTypeParameterDeclaration(parent)) return true;
  return "name" in parent && parent.name === node;
}

/** Every forbidden name of a file, as "line: name (why)". Names that the file declares itself are its own. */
export function forbiddenIn(name: string, text: string): string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const declared = new Set<string>();
  const found: string[] = [];
  const note = (node: ts.Node, said: string): void => {
    const why = FORBIDDEN[said];
    if (why) found.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${said} ${why}`);
  };
  const collect = (node: ts.Node): void => {
    const isNamed =
      ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node) || ts.isImportSpecifier(node);
    if ((isNamed || ts.isFunctionDeclaration(node)) && node.name && ts.isIdentifier(node.name))
      declared.add(node.name.text);
    ts.forEachChild(node, collect);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isOwnName(node) && !declared.has(node.text)) note(node, node.text);
    if (ts.isPropertyAccessExpression(node)) {
      note(node, `*.${node.name.text}`);
      const owner = node.expression.getText().replace(/^globalThis$/, "window");
      note(node, `${owner}.${node.name.text}`);
    }
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
      note(node, `*.${node.argumentExpression.text}`);
    if (ts.isJsxAttribute(node)) note(node, `*.${node.name.getText()}`);
    if (ts.isStringLiteralLike(node) && /^\s*javascript:/i.test(node.text)) found.push(`javascript: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  collect(file);
  visit(file);
  return found;
}

describe("What our code never says", () => {
  test("the walk finds each of it, and lets names of our own be", () => {
    const bad = `
      fetch("https://elsewhere.example");
      element.innerHTML = words;
      window.alert(words);
      const run = new Function(words);
      const view = <p dangerouslySetInnerHTML={{ __html: words }} />;
      new XMLHttpRequest();
      globalThis.history.back();
      element["outerHTML"];`;
    expect(forbiddenIn("bad.tsx", bad).map((line) => line.split(":")[0])).toEqual([
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
    ]);
    const good = `function open(history: string[], { prompt }: { prompt: string }) { return [history.length, prompt, this.alert]; }
      interface Port { fetch(): void }`;
    expect(forbiddenIn("good.ts", good)).toEqual([]);
  });

  test("nothing that runs text, makes markup of text, blocks the pane or asks the network", () => {
    const shipped = filesBelow("src", (path) => /\.tsx?$/.test(path)).filter((file) => {
      const room = roomOf(file);
      return room !== "preview" && room !== "cli" && !file.startsWith("src/entry/preview");
    });
    expect(shipped.length).toBeGreaterThan(200);
    const offending = shipped.flatMap((file) => forbiddenIn(file, textOf(file)).map((line) => `${file}:${line}`));
    expect(offending).toEqual([]);
  });
});
