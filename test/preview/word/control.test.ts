import { society } from "./body";
import { conformance } from "./conformance";
import { controlCases } from "./control.cases";

conformance("content controls, as Word has them", society, controlCases);
