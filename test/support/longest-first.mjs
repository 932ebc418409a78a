import Sequencer from "@jest/test-sequencer";

/** Files that take up to a minute: begun last, each would keep one worker busy while the others stand idle. */
const LONG = [
  "e2e/resilience",
  "e2e/outlook-access",
  "e2e/word-access",
  "e2e/word-keys-and-zoom",
  "e2e/word-tagging",
  "e2e/word-typing",
  "e2e/outlook-keys-and-zoom",
  "app/word/script",
  "corpus/typed-otherwise",
  "sweep/sweep",
  "resilience/word",
];

/** Jest's own order, with the long files in front: a machine that never ran the tests does not know which they are. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => LONG.some((name) => path.replace(/\\/g, "/").endsWith(`test/${name}.test.ts`));
    const ordered = super.sort(tests);
    return [...ordered.filter(isLong), ...ordered.filter((test) => !isLong(test))];
  }
}
