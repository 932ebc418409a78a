import { society } from "./body";
import { conformance } from "./conformance";
import { tableCases } from "./table.cases";

conformance("tables and lists, as Word has them", society, tableCases);
