import { giveSample, sampleWay } from "../../app/word/sample";
import { button, element } from "../shared/element";
import type { EarlyPane } from "./context";

/**
 * A button that brings the sample minutes, in the way this host can.
 *
 * @param asked is called when it is pressed
 * @returns null where the host has no way
 */
export function sampleOffer({ session, words }: EarlyPane, asked?: () => void): HTMLElement | null {
  const way = sampleWay(session);
  if (way !== "open" && way !== "download") return null;
  const refused = element("div", {});
  const give = async (): Promise<void> => {
    asked?.();
    const given = await giveSample(session, words.pane.sampleName);
    refused.replaceChildren();
    if (!given.ok) refused.append(element("p", { role: "alert" }, words.failure[given.failure.code]));
  };
  const press = button("ma-link", words.pane.sample[way], () => void give());
  const hint = element("span", { class: "ma-small" }, words.pane.sampleHint[way]);
  return element("div", {}, element("div", { class: "ma-sample" }, press, hint), refused);
}
