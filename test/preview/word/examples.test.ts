import { society } from "./body";
import { conformance } from "./conformance";
import { exampleCases } from "./examples.cases";

conformance("what the reference's examples lean on, as Word has it", society, exampleCases);
