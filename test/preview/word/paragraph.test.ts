import { society } from "./body";
import { conformance } from "./conformance";
import { paragraphCases } from "./paragraph.cases";

conformance("paragraphs, as Word has them", society, paragraphCases);
