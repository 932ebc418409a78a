import { useState } from "react";
import type { ReactNode } from "react";
import { giveSample, sampleWay } from "../../app/word/sample";
import type { EarlyPane } from "./context";

/** A button that brings the sample minutes, in the way this host can; nothing where it has none. */
export function Sample({ pane, onAsked }: { pane: EarlyPane; onAsked?: () => void }): ReactNode {
  const { session, words } = pane;
  const [refused, setRefused] = useState("");
  const way = sampleWay(session);
  if (way !== "open" && way !== "download") return null;
  const give = async (): Promise<void> => {
    onAsked?.();
    const given = await giveSample(session, words.pane.sampleName);
    setRefused(given.ok ? "" : words.failure[given.failure.code]);
  };
  return (
    <>
      <div className="ma-sample">
        <button type="button" className="ma-link" onClick={() => void give()}>
          {words.pane.sample[way]}
        </button>
        <span className="ma-small">{words.pane.sampleHint[way]}</span>
      </div>
      {refused ? <p role="alert">{refused}</p> : null}
    </>
  );
}
