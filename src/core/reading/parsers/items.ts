import type { Claim, Parser } from "../context";
import { EXCLUSION_DECIDED, PUBLIC_AGAIN, PUBLIC_EXCLUDED, RESTRICTED_HEADING } from "../language/en/sections";
import { foldHeading } from "../sections";
import { headingLevel } from "../shapes";
import { filled } from "./claims";

/** Agenda items and minute numbers: a zone's heading, its number and its words. */
export const items: Parser = {
  step: "parse",
  name: "items",
  zones: ["heading", "list", "next", "attendance"],
  read: (zone) => {
    const lines = [...filled(zone)];
    const first = zone.lines.findIndex((line) => line.start < line.end || line.mark !== null);
    const head = zone.lines[first];
    if (!head) return [];
    const level = headingLevel(head);
    const number = head.mark?.ordered ? head.mark.label.replace(/[\s.):–/-]+$/, "").replace(/^\(/, "") : null;
    if (
      level === 0 ||
      (zone.kind !== "heading" && number === null && !head.block.heading) ||
      (level === 6 && zone.kind !== "heading")
    )
      return [];
    const own = lines[0];
    const words = own && (zone.kind === "heading" || own.line === head) ? own : null;
    return [
      {
        kind: "item",
        number,
        title: words?.line.text.replace(/[\s:–-]+$/, "") ?? "",
        level,
        spans: words
          ? [{ block: words.at, start: words.line.start, end: words.line.end }]
          : [{ block: zone.at[first]!, start: 0, end: head.block.text.length }],
        rule: head.block.heading ? "item:style" : number ? "item:number" : "item:shape",
        certainty: head.block.heading || number ? "stated" : "inferred",
      },
    ];
  },
};

/** Exempt and confidential business: by its heading, or by a resolution until the public comes back. */
export const restrictions: Parser = {
  step: "parse",
  name: "restrictions",
  zones: ["heading", "passage", "list", "next", "table"],
  read: (zone) => {
    const claims: Claim[] = [];
    for (const { line, at } of filled(zone)) {
      const spans = [{ block: at, start: line.start, end: line.end }];
      const text = line.text.slice(0, 4000);
      const level = headingLevel(line);
      if (level > 0 && RESTRICTED_HEADING.test(foldHeading(text)) && !/\bexclu/i.test(text))
        claims.push({
          kind: "restriction",
          change: "section",
          level,
          spans,
          rule: "restriction:heading",
          certainty: "stated",
        });
      else if (PUBLIC_AGAIN.test(text))
        claims.push({
          kind: "restriction",
          change: "in",
          level: 0,
          spans,
          rule: "restriction:readmitted",
          certainty: "stated",
        });
      else if (PUBLIC_EXCLUDED.test(text) && EXCLUSION_DECIDED.test(text) && level === 0)
        claims.push({
          kind: "restriction",
          change: "out",
          level: 0,
          spans,
          rule: "restriction:resolved",
          certainty: "stated",
        });
    }
    return claims;
  },
};
