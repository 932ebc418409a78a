/** `npm run accuracy`: how the minutes written for the project are read, against what a reader says is in them. */
import { read } from "../src/core/reading";
import { allMinutes } from "../test/corpus/all";
import { differences } from "../test/corpus/compare";

const all = allMinutes().map(({ file, source, expected }) => ({
  file,
  expected,
  found: differences(read(source).minutes, expected),
}));
const count = (of: (one: (typeof all)[number]) => number): number => all.reduce((sum, one) => sum + of(one), 0);
const exact = all.filter(({ found }) => found.length === 0).length;

console.log(`minutes: ${all.length}, of which read without any difference: ${exact}`);
console.log(`actions expected: ${count(({ expected }) => expected.actions?.length ?? 0)}`);
console.log(`differences in any fact: ${count(({ found }) => found.length)}`);
for (const { file, found } of all) for (const difference of found) console.log(`  ${file}: ${difference}`);
