import { unlistedPeople } from "../../src/core/record/attendance";
import { EMPTY_BOOK } from "../../src/core/record/book";
import { MinutesBuilder } from "../support/minutes-builder";

describe("People whom the text names and no list does", () => {
  it("are none whom the list names in full", () => {
    const made = new MinutesBuilder();
    made.attendee("Ada Fenn").attendee("Bram Otley").attendee("Cleo Marsh", "apologies");
    const line = made.line("RESOLVED that the hedge be cut.");
    made.decision("RESOLVED that the hedge be cut.", { on: line, mover: "Cllr Otley", seconder: "Cllr Hugo Lane" });
    expect(unlistedPeople(made.build(), made.blocks, EMPTY_BOOK)).toMatchObject([{ name: "Cllr Hugo Lane" }]);
  });
});
