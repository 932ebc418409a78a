import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { ms, row, sideBySide } from "./clock";
import { evenings, once, wordsOf } from "./material";
import { record, type Line } from "./reading";

/** Time per 1,000 words of the whole job beside two language libraries that tag words only, on the same texts. */
export async function speed(): Promise<readonly Line[]> {
  const wink = winkNLP(model);
  const thousands = wordsOf(evenings.join("\n")) / 1000;
  const thousandsOnce = wordsOf(once.join("\n")) / 1000;
  const { warm, first } = await sideBySide({
    once: () => once.forEach(record),
    winkOnce: () => once.forEach((text) => wink.readDoc(text).entities().out()),
    ours: () => evenings.forEach(record),
    wink: () => evenings.forEach((text) => wink.readDoc(text).entities().out()),
  });
  // Twenty times as slow, it needs no many rounds to be told apart.
  const { warm: slow } = await sideBySide(
    { compromise: () => evenings.forEach((text) => compromise(text).people().json()) },
    3,
    2,
  );
  const per = (milliseconds: number): string => ms(milliseconds / thousands);
  const times = (milliseconds: number): string => `x ${(milliseconds / warm.ours).toFixed(2)}`;
  const whole = "Matters Arising: text to record with findings";
  const tokens = "wink-nlp, its default pipeline: tokens to entities";
  const said = (text: string, met = true): Line => ({ text, met });
  return [
    said(`${evenings.length} minutes of the project's own corpus, each repeated to an evening's length;`),
    said(`${Math.round(thousands)},000 words in all; median of rounds once all are run in; per 1,000 words:`),
    said(row(whole, per(warm.ours)), warm.ours < warm.wink),
    said(row(tokens, per(warm.wink), times(warm.wink))),
    said(row("compromise, its default: parts of speech, people", per(slow.compromise), times(slow.compromise))),
    said(row("the first round of each, nothing compiled: Matters Arising", per(first.ours))),
    said(row("wink-nlp", per(first.wink), `x ${(first.wink / first.ours).toFixed(2)}`)),
    said(row("minutes that repeat nothing: Matters Arising", ms(warm.once / thousandsOnce)), warm.once < warm.winkOnce),
    said(row("wink-nlp", ms(warm.winkOnce / thousandsOnce), `x ${(warm.winkOnce / warm.once).toFixed(2)}`)),
  ];
}
