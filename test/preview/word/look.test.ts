import { society } from "./body";
import { conformance } from "./conformance";
import { lookCases } from "./look.cases";

conformance("the look of comments and pictures, as Word has it", society, lookCases);
