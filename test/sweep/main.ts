/**
 * `npm run sweep`: every journey of the Word pane that writes, in every Word, failed once at each of its requests and at
 * each action of them, with a host that goes on afterwards and with one that does not.
 * `npm run sweep -- --profile web --only "tag all"` runs a part. Exit status 1 when a promise was broken.
 */
import { cleanRun, cutShort, PROFILES } from "./cuts";
import { JOURNEYS } from "./journeys";

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

async function main(): Promise<void> {
  const only = option("--only");
  const profile = option("--profile");
  const every = Number(option("--every") ?? 1);
  const offset = Number(option("--from") ?? 0);
  let [cut, failed] = [0, 0];
  for (const name of profile ? [profile] : PROFILES) {
    for (const journey of JOURNEYS.filter((one) => only === undefined || one.name === only)) {
      const clean = await cleanRun(name, journey);
      const chosen = clean.cuts.filter((_, index) => index % every === offset % every);
      let broken = 0;
      for (const one of chosen) {
        cut += 1;
        const promises = await cutShort(name, journey, one, clean);
        if (promises.length === 0) continue;
        broken += 1;
        process.stdout.write(`FAILED ${name}, ${journey.name}, ${JSON.stringify(one)}\n  ${promises.join("\n  ")}\n`);
      }
      failed += broken;
      process.stdout.write(
        `${name}: ${journey.name}: ${chosen.length} cuts of ${clean.cuts.length}, ${broken} failed\n`,
      );
    }
  }
  process.stdout.write(`${cut} failures played, ${failed} broke a promise\n`);
  process.exit(failed > 0 ? 1 : 0);
}

void main();
