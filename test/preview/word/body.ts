import { docxWith, p, r, table } from "../../support/docx-builder";

/** The minutes of an invented society, on which the conformance cases run. */
export const society = (): Uint8Array =>
  docxWith(
    { title: "Minutes", author: "Ada Clerk", header: p("Wexcombe Allotment Society"), settings: "" },
    p("Wexcombe Allotment Society", { pStyle: "Title" }),
    p("Matters arising", { pStyle: "Heading1" }),
    p("The lock was oiled."),
    p(r("Repairs:", { bold: true }) + r(" Dora to mend the gate by Friday.")),
    p("Order seed potatoes", { list: [1] }),
    p("Ask the council about the well", { list: [1] }),
    p("Actions so far"),
    table([
      ["Action", "Owner"],
      ["Clear plot nine", "JS"],
    ]),
    p("Closed at nine."),
  );
