/**
 * `npm run resilience`: the whole journey on either pane, on every host that the preview plays, once for each call that
 * can fail. `npm run resilience -- web` walks the one named. Exit status 1 when a clerk could complain.
 */
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

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  let failed = 0;
  for (const profile of ["web", "office2024", "windowsLate", "ipad", "mac"])
    if (wanted.length === 0 || wanted.includes(profile)) failed += await sweep(wordSweep(profile));
  for (const profile of ["mailbox18", "mailbox115"])
    for (const journey of MAIL_JOURNEYS)
      if (wanted.length === 0 || wanted.includes(profile)) failed += await sweep(outlookSweep(journey, profile));
  process.exit(failed > 0 ? 1 : 0);
}

void main();
