import type { XmlElement } from "../../../ooxml";

/** Elements that carry an id of revision, unique in their part (ECMA-376 part 1, 17.13.5). */
export const REVISIONS =
  /^w:(?:ins|del|moveTo|moveFrom|cellIns|cellDel|cellMerge|numberingChange|customXml(?:Ins|Del)RangeStart|(?:r|p|tbl|tr|tc|tblGrid|sect|tblPrEx)(?:Pr)?Change)$/;

/** What gives ids that no mark of revision has yet. */
interface RevisionIds {
  nextRevisionId(): number;
}

/** Gives copied marks of revision ids that no other mark has; what is copied keeps its author and date. */
export function freshRevisions(ids: RevisionIds, ...copies: readonly XmlElement[]): void {
  for (const copy of copies)
    for (const element of [copy, ...copy.descendants()])
      if (REVISIONS.test(element.name)) element.set("w:id", String(ids.nextRevisionId()));
}
