import * as ts from "typescript";
import type { Use } from "./walk";
import { covers } from "./walk";

/** Capability name -> the requirement set that it stands for, as src/office/word/capabilities.ts says. */
export type Capabilities = ReadonlyMap<string, string>;

/** Reads `name: has("WordApi", "1.7")` out of the source of the capabilities. */
export function capabilitiesIn(source: string): Capabilities {
  const found = source.matchAll(/^\s*(\w+):\s[^\n]*?has\("(\w+)", "([\d.]+)"\)/gm);
  return new Map([...found].map(([, name, set, version]) => [name ?? "", `${set} ${version}`]));
}

/** True when a condition being `wanted` proves that this host has the member. */
function proves(condition: ts.Expression, wanted: boolean, use: Use, can: Capabilities): boolean {
  if (ts.isParenthesizedExpression(condition)) return proves(condition.expression, wanted, use, can);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken)
    return proves(condition.operand, !wanted, use, can);
  if (ts.isBinaryExpression(condition)) {
    const { kind } = condition.operatorToken;
    const both = wanted ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
    if (kind === both) return [condition.left, condition.right].some((side) => proves(side, wanted, use, can));
    const equal = kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
    const unequal = kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
    // typeof owner.member === "function": the member itself is asked for.
    if ((equal || unequal) && ts.isTypeOfExpression(condition.left))
      return wanted === equal && namesMember(condition.left.expression, use.name);
    if (kind === ts.SyntaxKind.InKeyword) return wanted && condition.left.getText() === `"${use.name}"`;
    return false;
  }
  if (!wanted) return false;
  if (ts.isCallExpression(condition) && condition.expression.getText().endsWith("isSetSupported")) {
    const [set, version] = condition.arguments.map((argument) => argument.getText().replaceAll('"', ""));
    return serves(`${set} ${version}`, use);
  }
  if (ts.isPropertyAccessExpression(condition)) {
    const set = can.get(condition.name.text);
    return (set !== undefined && serves(set, use)) || namesMember(condition, use.name);
  }
  return false;
}

const namesMember = (expression: ts.Node, name: string): boolean =>
  ts.isPropertyAccessExpression(expression) && expression.name.text === name;

/** A set serves a use when it is the same set in at least the version that the use needs. */
const serves = (set: string, use: Use): boolean =>
  use.sets.every((need) => {
    const [[name, have], [wanted, version]] = [set.split(" "), need.split(" ")];
    return name === wanted && covers(have ?? "0", version ?? "0");
  });

const leaves = (statement: ts.Statement): boolean =>
  ts.isReturnStatement(statement) ||
  ts.isThrowStatement(statement) ||
  (ts.isBlock(statement) && statement.statements.some(leaves));

/**
 * True when a use stands where its member is known to be there: in a branch of a condition that asks for its capability,
 * after an early return without it, after `?.`, or inside the question itself.
 */
export function isGuarded(use: Use, can: Capabilities): boolean {
  const own = use.node.parent;
  if (ts.isPropertyAccessExpression(own) && own.parent && ts.isTypeOfExpression(own.parent)) return true;
  if (ts.isPropertyAccessExpression(own) && own.questionDotToken) return true;
  if (ts.isCallExpression(own.parent) && own.parent.questionDotToken) return true;
  for (let node: ts.Node = use.node; node.parent; node = node.parent) {
    const { parent } = node;
    if (ts.isConditionalExpression(parent) || ts.isIfStatement(parent)) {
      const condition = ts.isIfStatement(parent) ? parent.expression : parent.condition;
      const [yes, no] = ts.isIfStatement(parent)
        ? [parent.thenStatement, parent.elseStatement]
        : [parent.whenTrue, parent.whenFalse];
      if (node === yes && proves(condition, true, use, can)) return true;
      if (node === no && proves(condition, false, use, can)) return true;
    }
    if (ts.isBinaryExpression(parent) && node === parent.right) {
      const { kind } = parent.operatorToken;
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken && proves(parent.left, true, use, can)) return true;
      if (kind === ts.SyntaxKind.BarBarToken && proves(parent.left, false, use, can)) return true;
    }
    if (ts.isBlock(parent) || ts.isSourceFile(parent)) {
      const before = parent.statements.slice(0, parent.statements.indexOf(node as ts.Statement));
      const checks = before.filter((each): each is ts.IfStatement => ts.isIfStatement(each));
      if (checks.some((each) => leaves(each.thenStatement) && proves(each.expression, false, use, can))) return true;
    }
  }
  return false;
}
