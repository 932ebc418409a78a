/**
 * `npm run resilience`: the whole journey on either pane, on every host that the preview plays, once for each call that
 * can fail; then ten times in each Word and Outlook in a browser (after `npm run build`), each time with another call.
 * `npm run resilience -- web` walks the one named, `-- browser` those in the browser, `-- browser web` that one there.
 * Exit status 1 when a clerk could complain.
 */
import { eveningWell, eveningWith, seeded } from "../e2e/support/evening";
import { Travel } from "../e2e/support/journey";
import { inWords, walkOnce, walkWith, type Sweep } from "./sweep";
import { MAIL_JOURNEYS, outlookSweep } from "./outlook";
import { wordSweep } from "./word";

async function sweep<S>(one: Sweep<S>): Promise<number> {
  const { trace, failings } = await walkOnce(one);
  let failed = 0;
  for (const failing of failings) {
    const complaints = await walkWith(one, failing, trace);
    if (complaints.length === 0) continue;
    failed += 1;
    console.log(`FAILED ${one.name}, ${inWords(failing)}:\n  ${complaints.join("\n  ")}`);
  }
  console.log(`${one.name}: ${failings.length} journeys with one failing call each, ${failed} failed`);
  return failed;
}

const IN_THE_BROWSER = [
  { word: "web", outlook: "mailbox115" },
  { word: "office2024", outlook: "mailbox18" },
  { word: "windowsLate", outlook: "mailbox115" },
  { word: "ipad", outlook: "mailbox18" },
  { word: "mac", outlook: "mailbox115" },
];

/** Walks in the browser, in the Words that are named, or in all of them. */
async function browser(words: readonly string[]): Promise<number> {
  const trip = new Travel();
  await trip.begin();
  let failed = 0;
  try {
    const opened = await trip.open();
    for (const [at, versions] of IN_THE_BROWSER.entries()) {
      if (words.length > 0 && !words.includes(versions.word)) continue;
      const { trace, calls } = await eveningWell(opened, versions);
      for (const failing of seeded(calls, 10, at + 1)) {
        const complaints = await eveningWith(opened, versions, failing, trace);
        if (complaints.length === 0) continue;
        failed += 1;
        console.log(`FAILED ${versions.word}, ${failing.place}, call ${failing.call}:\n  ${complaints.join("\n  ")}`);
      }
      console.log(
        `browser, ${versions.word} and ${versions.outlook}: 10 of ${calls.length} calls, ${failed} failed so far`,
      );
    }
    for (const trouble of opened.troubles) console.log(`FAILED: ${trouble}`);
    return failed + opened.troubles.length;
  } finally {
    await trip.end();
  }
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const inNode = (name: string): boolean =>
    wanted.length === 0 || (!wanted.includes("browser") && wanted.includes(name));
  let failed = 0;
  for (const profile of ["web", "office2024", "windowsLate", "ipad", "mac"])
    if (inNode(profile)) failed += await sweep(wordSweep(profile));
  for (const profile of ["mailbox18", "mailbox115"])
    for (const journey of MAIL_JOURNEYS) if (inNode(profile)) failed += await sweep(outlookSweep(journey, profile));
  if (wanted.length === 0 || wanted.includes("browser"))
    failed += await browser(wanted.filter((name) => name !== "browser"));
  process.exit(failed > 0 ? 1 : 0);
}

void main();
