import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { copyDiagnostics, diagnostics } from "../../app/outlook/diagnostics";
import { forgetEverything } from "../../app/outlook/forget";
import { Disclosure } from "../shared/Disclosure";
import { useMail } from "./context";

/** What to do when something is wrong, and what may be copied for whoever helps. */
export function Help(): ReactNode {
  const { session, words, announcer } = useMail();
  const [copied, setCopied] = useState(false);
  const [shown, setShown] = useState(false);
  const copy = async (): Promise<void> => {
    const how = await copyDiagnostics(session);
    setCopied(how === "copied");
    setShown(shown || how === "shown");
    if (how === "copied") announcer.say(words.diagnosticsCopied);
  };
  return (
    <Disclosure title={words.help} open={false}>
      {words.helpText.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="ma-row">
        <Button size="small" onClick={() => void copy()}>
          {words.copyDiagnostics}
        </Button>
        <Button size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {words.diagnosticsHold}
        </Button>
      </div>
      <p>{words.keeps}</p>
      <Button size="small" onClick={() => void forgetEverything(session)}>
        {words.forgetAll}
      </Button>
      {copied ? <p>{words.diagnosticsCopied}</p> : null}
      {shown ? (
        <pre className="ma-diagnostics" tabIndex={0} aria-label={words.diagnosticsHold}>
          {diagnostics(session)}
        </pre>
      ) : null}
    </Disclosure>
  );
}
