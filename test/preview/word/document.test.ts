import { society } from "./body";
import { conformance } from "./conformance";
import { documentCases } from "./document.cases";

conformance("documents, as Word has them", society, documentCases);
