import { society } from "./body";
import { conformance } from "./conformance";
import { rangeCases } from "./range.cases";

conformance("ranges and search, as Word has them", society, rangeCases);
