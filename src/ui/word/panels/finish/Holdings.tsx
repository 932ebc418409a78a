import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { factsOfFile, holdings, removeAll } from "../../../../app/word/holdings";
import type { FileFacts } from "../../../../app/word/holdings";
import { isReadOnly } from "../../../../app/word/settled";
import { usePane } from "../../context";
import type { PanelProps } from "../props";
import { useFinish } from "./parts";

/** Everything the file holds besides its visible words, and the button that takes the add-in's part of it away. */
export function Holdings({ state }: PanelProps): ReactNode {
  const { session, words } = usePane();
  const { copies } = useFinish();
  const [facts, setFacts] = useState<FileFacts | null>(null);
  const [sure, setSure] = useState(false);
  const { parts } = state;
  useEffect(() => {
    let stale = false;
    void factsOfFile(session).then((found) => {
      if (!stale) setFacts(found);
    });
    return () => {
      stale = true;
    };
  }, [session, parts]);
  const held = holdings(session, state, facts ?? {});
  return (
    <>
      <h2 className="ma-heading">{copies.holds}</h2>
      {facts ? null : <p className="ma-none">{copies.looking}</p>}
      {facts && held.length === 0 ? <p>{copies.holdsNothing}</p> : null}
      <ul className="ma-list">
        {held.map((line) => (
          <li key={line.what} className="ma-fact">
            <strong>{line.what}</strong>
            {line.removable ? null : <span className="ma-small"> ({copies.stays})</span>}
            <ul>
              {line.details.map((detail) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {held.some((line) => line.removable) ? (
        <div className="ma-row">
          <Button
            disabled={isReadOnly(state) || state.task !== null}
            onClick={() => {
              if (sure) void removeAll(session);
              setSure(!sure);
            }}
          >
            {sure ? copies.removeSure : copies.removeAll}
          </Button>
          {sure ? <Button onClick={() => setSure(false)}>{words.panels.cancel}</Button> : null}
        </div>
      ) : null}
    </>
  );
}
