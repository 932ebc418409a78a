import type { Claim, Line, Parser, RestrictionClaim, Zone } from "../context";
import {
  EXCLUSION_AGREED,
  EXCLUSION_DECIDED,
  PUBLIC_AGAIN,
  PUBLIC_EXCLUDED,
  RESTRICTED_HEADING,
  RESTRICTED_LABEL,
} from "../language/en/sections";
import { foldHeading } from "../sections";
import { isBareNumber } from "../shapes";
import { headingLevel, labelOf } from "../line-facts";
import { filled } from "./claims";

/** Agenda items and minute numbers: a zone's heading, its number and its words. */
export const items: Parser = {
  name: "items",
  zones: ["heading", "passage", "list", "next", "attendance"],
  read: (zone) =>
    zone.kind === "passage" &&
    !isBareNumber(zone.lines[0]!) &&
    !(
      (zone.role === "arising" || zone.role === "previous") &&
      headingLevel(zone.lines[0]!) > 0 &&
      zone.lines.length > 1
    )
      ? []
      : zone.kind === "attendance"
        ? zone.lines.flatMap((line, index) => numbered(line, zone.at[index]!))
        : headed(zone),
};

const numberOf = (line: Line): string | null =>
  line.mark?.ordered ? line.mark.label.replace(/[\s.):–/-]+$/, "").replace(/^\(/, "") : null;

function headed(zone: Zone): Claim[] {
  const first = zone.lines.findIndex((line) => line.start < line.end || line.mark !== null);
  const head = zone.lines[first];
  if (!head) return [];
  const level = headingLevel(head);
  const number = numberOf(head);
  if (
    level === 0 ||
    (zone.kind !== "heading" && number === null && level > 4) ||
    (level === 6 && zone.kind !== "heading")
  )
    return [];
  // What an agenda lists is not yet what was dealt with.
  if (zone.role === "agenda" && zone.kind === "heading" && !head.block.heading && head.mark !== null) return [];
  const own = filled(zone)[0];
  const words = own && (zone.kind === "heading" || zone.kind === "passage" || own.line === head) ? own : null;
  return [itemClaim(words?.line ?? head, words?.at ?? zone.at[first]!, number, level)];
}

/** "2. Apologies for absence" within the attendance is an item like any other. */
function numbered(line: Line, at: number): Claim[] {
  const level = headingLevel(line);
  const number = numberOf(line);
  return level > 0 && ((number !== null && labelOf(line) !== null) || line.block.heading)
    ? [itemClaim(line, at, number, level)]
    : [];
}

function itemClaim(line: Line, at: number, number: string | null, level: number): Claim {
  const bare = line.start >= line.end;
  return {
    kind: "item",
    number,
    title: line.text.replace(/[\s:–-]+$/, ""),
    level,
    spans: [{ block: at, start: bare ? 0 : line.start, end: bare ? line.block.text.length : line.end }],
    rule: line.block.heading ? "item:style" : number ? "item:number" : "item:shape",
    certainty: line.block.heading || number ? "stated" : "inferred",
  };
}

/** "2. It was resolved that …": a heading only in its number. */
const DECIDES = /\b(?:resolved|agreed) that\b/i;

/** Exempt and confidential business: by its heading, or by a resolution until the public comes back. */
export const restrictions: Parser = {
  name: "restrictions",
  zones: ["heading", "passage", "list", "next", "table"],
  read: (zone) => {
    const claims: Claim[] = [];
    const lines = filled(zone);
    for (const { line, at } of lines) {
      const text = line.text.slice(0, 4000);
      const level = headingLevel(line);
      const add = (change: RestrictionClaim["change"], rule: string): void =>
        void claims.push({
          kind: "restriction",
          change,
          level,
          spans: [{ block: at, start: line.start, end: line.end }],
          rule,
          certainty: "stated",
        });
      // What stands in brackets counts: "Staffing (confidential)".
      if (
        level > 0 &&
        (RESTRICTED_HEADING.test(foldHeading(text.replace(/[()[\]]/g, " "))) || RESTRICTED_LABEL.test(text)) &&
        !/\bexclu(?:sion|de\b)/i.test(text)
      )
        add(line.mark === null && lines.length === 1 ? "part" : "section", "restriction:heading");
      else if (PUBLIC_AGAIN.test(text)) add("in", "restriction:readmitted");
      else if (PUBLIC_EXCLUDED.test(text)) {
        if (level > 0 && !DECIDES.test(text)) add("asked", "restriction:item");
        else if (EXCLUSION_DECIDED.test(text)) add("out", "restriction:resolved");
      } else if (line === lines[0]!.line && EXCLUSION_AGREED.test(text)) add("agreed", "restriction:agreed");
    }
    return claims;
  },
};
