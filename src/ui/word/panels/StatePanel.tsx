import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { currentStamp, isStamped, setState, stampFor, stateOfMinutes, states } from "../../../app/word/stamp";
import type { DocumentStateName, StateStamp } from "../../../app/word/stamp";
import { todayOf } from "../../../app/word/today";
import { usePane } from "../context";
import { Amendments } from "./finish/Amendments";
import { Field, useFinish } from "./finish/parts";
import type { PanelProps } from "./props";

/** What a state writes: three lines that change together. */
function Stamp({ stamp }: { stamp: StateStamp }): ReactNode {
  const { stamps } = useFinish();
  return (
    <dl className="ma-facts">
      <dt>{stamps.header}</dt>
      <dd>{stamp.header}</dd>
      <dt>{stamps.title}</dt>
      <dd>{stamp.title}</dd>
      <dt>{stamps.file}</dt>
      <dd>{stamp.fileName}.docx</dd>
    </dl>
  );
}

/** The four states of minutes, one click each, and corrections of earlier minutes. */
export default function StatePanel({ state }: PanelProps): ReactNode {
  const { session, words } = usePane();
  const { stamps } = useFinish();
  const [on, setOn] = useState(todayOf(session));
  const current = stateOfMinutes(state);
  const stamped = isStamped(state);
  const locked = state.document.readOnly || state.document.protected || state.task !== null;
  const named = words.panels.states;
  const settles = (one: DocumentStateName): boolean => one === "confirmed" || one === "signed";
  return (
    <>
      <p>
        <strong>{stamps.is(named[current])}</strong>
      </p>
      {stamped ? <Stamp stamp={currentStamp(session, state)} /> : <p className="ma-small">{stamps.unstamped}</p>}
      {state.document.headersUnknown ? <p className="ma-ask">{stamps.headersUnknown}</p> : null}
      <h2 className="ma-heading">{stamps.state}</h2>
      <Field label={stamps.on} type="date" value={on} onChange={setOn} />
      <ul className="ma-list">
        {states.map((one) => (
          <li key={one} className="ma-fact">
            <strong>{named[one]}</strong>
            <p className="ma-small">{stamps.explain[one]}</p>
            {one === current && stamped ? (
              <span className="ma-badge ma-badge-strong">{stamps.now}</span>
            ) : (
              <>
                <p className="ma-small">{stampFor(session, state, one, on || null).header}</p>
                <Button
                  size="small"
                  disabled={locked || (settles(one) && !on)}
                  onClick={() => void setState(session, one, settles(one) ? on : todayOf(session))}
                >
                  {stamps.change(named[one])}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      <Amendments state={state} />
    </>
  );
}
