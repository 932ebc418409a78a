import type { ReactNode } from "react";
import type { AgendaChoice } from "../../../../app/word/agenda";
import { briefOf } from "../../../../app/word/brief";
import type { Ready } from "../../../../app/word/record";
import { Disclosure } from "../../../shared/Disclosure";
import { useFinish } from "../finish/parts";

/** One page for whoever chairs the meeting, to be read out or copied; it is never written into the document. */
export function Brief(props: { state: Ready; day: string; choice: AgendaChoice | null }): ReactNode {
  const { agenda } = useFinish();
  return (
    <Disclosure title={agenda.brief} open={false}>
      <p className="ma-small">{agenda.briefHint}</p>
      {briefOf(props.state, props.day, props.choice).map(({ heading, lines }) => (
        <section key={heading} aria-label={heading}>
          <h3>{heading}</h3>
          <ul>
            {lines.map((line, at) => (
              <li key={at}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </Disclosure>
  );
}
