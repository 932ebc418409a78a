import { society } from "./body";
import { conformance } from "./conformance";
import { lookCases } from "./look.cases";

// One case asks the Open XML SDK's validator, a program of its own that takes seconds to start.
jest.setTimeout(60_000);

conformance("the look of comments and pictures, as Word has it", society, lookCases);
