import { ms, row } from "./clock";
import { evenings, once, wordsOf } from "./material";
import type { Line } from "./reading";
import { inTurns } from "./turns";

/** Time per 1,000 words of the whole job beside two language libraries that tag words only, on the same texts. */
export async function speed(): Promise<readonly Line[]> {
  const thousands = wordsOf(evenings.join("\n")) / 1000;
  const thousandsOnce = wordsOf(once.join("\n")) / 1000;
  const { warm, first } = await inTurns(["evenings", "wink evenings"]);
  const { warm: apart } = await inTurns(["once", "wink once"]);
  // Twenty times as slow, it needs no many rounds to be told apart.
  const { warm: slow } = await inTurns(["compromise evenings"], 1, 1);
  const per = (milliseconds: number): string => ms(milliseconds / thousands);
  const times = (milliseconds: number): string => `x ${(milliseconds / warm.evenings).toFixed(2)}`;
  const timesOnce = `x ${(apart["wink once"] / apart.once).toFixed(2)}`;
  const whole = "Matters Arising: text to record with findings";
  const tokens = "wink-nlp, its default pipeline: tokens to entities";
  const said = (text: string, met = true): Line => ({ text, met });
  return [
    said(`${evenings.length} minutes of the project's own corpus, each repeated to an evening's length;`),
    said(`${Math.round(thousands)},000 words in all; median of rounds once all are run in; per 1,000 words:`),
    said(row(whole, per(warm.evenings)), warm.evenings < warm["wink evenings"]),
    said(row(tokens, per(warm["wink evenings"]), times(warm["wink evenings"]))),
    said(
      row(
        "compromise, its default: parts of speech, people",
        per(slow["compromise evenings"]),
        times(slow["compromise evenings"]),
      ),
    ),
    said(row("the first round of each, nothing compiled: Matters Arising", per(first.evenings))),
    said(row("wink-nlp", per(first["wink evenings"]), `x ${(first["wink evenings"] / first.evenings).toFixed(2)}`)),
    said(
      row("minutes that repeat nothing: Matters Arising", ms(apart.once / thousandsOnce)),
      apart.once < apart["wink once"],
    ),
    said(row("wink-nlp", ms(apart["wink once"] / thousandsOnce), timesOnce)),
  ];
}
