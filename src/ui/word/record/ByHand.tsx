import type { ReactNode } from "react";
import { handTagged } from "../../../app/word/by-hand";
import type { Ready } from "../../../app/word/record";
import { Badge } from "../../shared/Badge";
import { Disclosure } from "../../shared/Disclosure";
import { byHandWords as words } from "../../strings/by-hand.en";
import { Fact } from "./Fact";

/** What the clerk tagged by hand where the reading found nothing; nothing stands there when there is none. */
export default function ByHand({ state }: { state: Ready }): ReactNode {
  const tagged = handTagged(state);
  if (tagged.length === 0) return null;
  return (
    <Disclosure title={words.title} count={tagged.length}>
      <p className="ma-small">{words.explain}</p>
      <ul className="ma-list">
        {tagged.map(({ kind, controlId, words: text, span }) => (
          <Fact key={controlId} spans={[span]} certainty="stated" controlId={controlId} label={text}>
            <span className="ma-row">
              <Badge>{words.kinds[kind]}</Badge>
            </span>
            <span className="ma-clamp">{text}</span>
          </Fact>
        ))}
      </ul>
    </Disclosure>
  );
}
