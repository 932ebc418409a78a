import { mayBeSameCommittee } from "../../src/core/committee/same";

test.each([
  ["Hartwell Parish Council", "HARTWELL PARISH COUNCIL – Annual Meeting", true],
  ["Minutes of the Weir Keepers' Committee", "Weir Keepers’ Committee", true],
  ["Finance Committee", "Hartwell Finance Committee", true],
  ["Hartwell Parish Council", "Hartwell Parish Council Planning Committee", false],
  ["Finance Committee", "Planning Committee", false],
  ["Hartwell Parish Council", "Nunn Parish Council", false],
  ["", "Nunn Parish Council", true],
])("%j and %j may be one committee's: %j", (one, other, same) => {
  expect([mayBeSameCommittee(one, other), mayBeSameCommittee(other, one)]).toEqual([same, same]);
});
