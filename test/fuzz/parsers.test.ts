import { dice } from "../support/odd-docx";
import { mutated, TARGETS } from "./parsers";

describe("No input makes a parser throw", () => {
  test.each(TARGETS.map((target) => [target.name, target] as const))(
    "%s, seeds 1 to 40",
    (_, target) => {
      for (let seed = 1; seed <= 40; seed++) {
        const input = mutated(target, dice(seed));
        try {
          target.run(input, new TextDecoder().decode(input));
        } catch (error) {
          throw new Error(`seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`, { cause: error });
        }
      }
    },
    120_000,
  );
});
