import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { copyDiagnostics, diagnostics } from "../../../app/word/diagnostics";
import { usePane } from "../context";

/** Help: what to do when something is wrong, and what may be copied for whoever helps. */
export default function HelpPanel(): ReactNode {
  const { session, words, announcer } = usePane();
  const [done, setDone] = useState<"copied" | "shown" | null>(null);
  const { panels } = words;
  const copy = async (): Promise<void> => {
    const how = await copyDiagnostics(session);
    setDone(how);
    if (how === "copied") announcer.say(panels.diagnosticsCopied);
  };
  return (
    <>
      {panels.helpText.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Button appearance="primary" onClick={() => void copy()}>
        {panels.copyDiagnostics}
      </Button>
      {done === "copied" ? <p>{panels.diagnosticsCopied}</p> : null}
      <h2 className="ma-heading">{panels.diagnosticsHold}</h2>
      <pre className="ma-diagnostics" tabIndex={0} aria-label={panels.diagnosticsHold}>
        {diagnostics(session)}
      </pre>
    </>
  );
}
