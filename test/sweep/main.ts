/**
 * `npm run sweep`: every journey of the Word pane that writes, in every Word, failed once at each of its requests and at
 * each action of them, with a host that goes on afterwards and with one that does not. The work is shared among the
 * machine's processors. `npm run sweep -- --profile web --only "tag all"` runs a part, `--every 12 --from 3` each twelfth
 * place from the third on. Exit status 1 when a promise was broken.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { cleanRun, cutShort, PROFILES } from "./cuts";
import { JOURNEYS } from "./journeys";
import type { Journey } from "./journeys";

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const only = option("--only");
const every = Number(option("--every") ?? 1);
const from = Number(option("--from") ?? 0);
/** A process of its own plays one share of the journeys in one Word: loading office.js is most of its beginning. */
const SHARES = 4;
const share = option("--share");
const chosen = JOURNEYS.filter((one) => only === undefined || one.name === only).filter(
  (_, index) => share === undefined || index % SHARES === Number(share),
);
const profiles = PROFILES.filter((one) => (option("--profile") ?? one) === one);

type Tally = readonly [played: number, broken: number];

/** Plays one journey in one Word; says how many places were played and how many of them broke a promise. */
async function play(profile: string, journey: Journey): Promise<Tally> {
  const clean = await cleanRun(profile, journey);
  const cuts = clean.cuts.filter((_, index) => index % every === from % every);
  let broken = 0;
  for (const cut of cuts) {
    const promises = await cutShort(profile, journey, cut, clean);
    if (promises.length === 0) continue;
    broken += 1;
    process.stdout.write(`FAILED ${profile}, ${journey.name}, ${JSON.stringify(cut)}\n  ${promises.join("\n  ")}\n`);
  }
  process.stdout.write(
    `${profile}: ${journey.name}: ${cuts.length} of ${clean.cuts.length} places, ${broken} failed\n`,
  );
  return [cuts.length, broken];
}

/** Plays a share of the journeys in one Word, in a process of its own. */
function apart(profile: string, part: number): Promise<Tally> {
  const args = ["--profile", profile, "--share", String(part), "--every", String(every), "--from", String(from)];
  if (only !== undefined) args.push("--only", only);
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? "", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  return new Promise((resolve) => {
    child.on("exit", () => {
      const [account, played, broken] = /^(\d+) failures played, (\d+) broke a promise$/mu.exec(said) ?? [];
      process.stdout.write(
        account === undefined ? `${said}${profile}: broken down\n` : said.replace(`${account}\n`, ""),
      );
      resolve(account === undefined ? [0, 1] : [Number(played), Number(broken)]);
    });
  });
}

/** Adds up what some tasks tell, so many of them at once. */
async function together(tasks: (() => Promise<Tally>)[], atOnce: number): Promise<Tally> {
  let [played, broken] = [0, 0];
  const work = async (): Promise<void> => {
    for (let task = tasks.shift(); task; task = tasks.shift()) {
      const [some, failed] = await task();
      played += some;
      broken += failed;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return [played, broken];
}

async function main(): Promise<void> {
  const here = profiles.flatMap((profile) => chosen.map((journey) => () => play(profile, journey)));
  const shared = profiles.flatMap((profile) => Array.from({ length: SHARES }, (_, part) => () => apart(profile, part)));
  const alone = share !== undefined || chosen.length === 1;
  const [played, broken] = await together(alone ? here : shared, alone ? 1 : availableParallelism());
  process.stdout.write(`${played} failures played, ${broken} broke a promise\n`);
  process.exit(broken > 0 ? 1 : 0);
}

void main();
