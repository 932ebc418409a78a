import { Button, Spinner } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { takeFile } from "../../app/outlook/take";
import { forgetMinutes, takeAttachment, takeLastUsed } from "../../app/outlook/minutes";
import type { OutlookState } from "../../app/outlook/state";
import { useMail } from "./context";

/** Where the minutes come from: attached here, a file, or the last ones. Stays below the drafts for another choice. */
export function ChooseMinutes({ state }: { state: OutlookState }): ReactNode {
  const { session, words } = useMail();
  const { minutes } = state;
  if (minutes.phase === "reading") return <Spinner label={words.reading(minutes.name)} />;
  const first = minutes.phase !== "ready";
  return (
    <section aria-labelledby="ma-choose">
      {first ? (
        <h1 id="ma-choose" className="ma-title">
          {words.chooseTitle}
        </h1>
      ) : (
        <h2 id="ma-choose" className="ma-heading">
          {words.other}
        </h2>
      )}
      {minutes.phase === "failed" ? (
        <p role="alert" className="ma-missing">
          {minutes.name}: {words.failure[minutes.failure.code]}
        </p>
      ) : null}
      {first ? <p>{words.chooseHint}</p> : null}
      <div className="ma-tools">
        {state.offers.map((file) => (
          <Button
            key={file.id}
            appearance={first ? "primary" : "secondary"}
            onClick={() => void takeAttachment(session, file)}
          >
            {words.takeAttachment(file.name)}
          </Button>
        ))}
        {first && state.lastUsed !== null ? (
          <Button onClick={() => void takeLastUsed(session)}>{words.lastUsed(state.lastUsed)}</Button>
        ) : null}
        <FileButton label={words.chooseFile} accept=".docx,.docm,.dotx,.doc" />
        <p className="ma-small">{words.dropHere}</p>
        <FileButton label={words.chooseList} accept=".csv,.tsv,.txt,.vcf,.json" />
        {first ? null : <Button onClick={() => void forgetMinutes(session)}>{words.forget}</Button>}
      </div>
    </section>
  );
}

/** A button that opens the file dialog; the input behind it is not in the tab order. */
function FileButton({ label, accept }: { label: string; accept: string }): ReactNode {
  const { session } = useMail();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void file.arrayBuffer().then((bytes) => takeFile(session, file.name, new Uint8Array(bytes)));
          event.target.value = "";
        }}
      />
    </>
  );
}
