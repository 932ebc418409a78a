/**
 * `npm run fuzz -- [--seconds 60] [--seed N]`: hostile input for every parser until the time is up. Each input has a seed,
 * so a failing one can be made again: `npm run fuzz -- --seed N --only NAME` runs that very one. Exit status 1 on a failure.
 */
import { dice } from "../support/odd-docx";
import { mutated, TARGETS } from "./parsers";

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const seconds = Number(option("--seconds") ?? 60);
const first = Number(option("--seed") ?? 1);
const only = option("--only");
if (!Number.isFinite(seconds) || !Number.isSafeInteger(first) || first < 1) {
  process.stderr.write("Usage: npm run fuzz -- [--seconds 60] [--seed N [--only NAME]]\n");
  process.exit(2);
}

const targets = TARGETS.filter(({ name }) => only === undefined || name === only);
const until = Date.now() + seconds * 1000;
let failures = 0;
let seed = first;
process.stdout.write(`Seeds from ${first}, for ${seconds} s: ${targets.map(({ name }) => name).join(", ")}\n`);
do {
  for (const target of targets) {
    const input = mutated(target, dice(seed));
    const begun = Date.now();
    let problem: string | null = null;
    try {
      target.run(input, new TextDecoder().decode(input));
    } catch (error) {
      problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
    if (problem === null && Date.now() - begun > 10_000) problem = `took ${Date.now() - begun} ms`;
    if (problem === null) continue;
    failures++;
    process.stdout.write(`\nFAILED ${target.name}, --seed ${seed} --only "${target.name}"\n${problem}\n`);
    process.stdout.write(`input (base64): ${Buffer.from(input).toString("base64").slice(0, 4000)}\n`);
  }
  seed++;
} while (Date.now() < until && only === undefined);
process.stdout.write(`${seed - first} inputs for each parser, ${failures} failed\n`);
process.exitCode = failures > 0 ? 1 : 0;
