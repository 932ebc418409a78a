import { outlookWords } from "../../src/ui/strings/outlook.en";

test("what was read, and what a file still holds, is counted in the singular too", () => {
  expect(outlookWords.counts(1, 1, 1)).toBe("1 person, 1 action, 1 decision");
  expect(outlookWords.counts(5, 0, 2)).toBe("5 people, 0 actions, 2 decisions");
  expect(outlookWords.traces(1, 1)).toContain("1 comment and 1 tracked change.");
  expect(outlookWords.traces(2, 0)).toContain("has 2 comments.");
});
