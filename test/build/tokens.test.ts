import { tokens as fluent } from "@fluentui/react-components";
import { tokens } from "../../src/ui/shared/tokens";

describe("The rule that stands for Fluent's table of tokens", () => {
  it("gives what the table gives, for every name in it", () => {
    const names = Object.keys(fluent);
    expect(names.length).toBeGreaterThan(300);
    expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(fluent);
  });
});
