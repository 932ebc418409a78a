import { Button, Input } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Draft } from "../../core/circulation/draft";
import { setSubject } from "../../app/outlook/answers";
import { useReturn } from "../shared/useReturn";
import { useMail } from "./context";

/** The subject, which the clerk may change for this draft; leaving it empty goes back to the committee's own. */
export function Subject({ draft }: { draft: Draft }): ReactNode {
  const { session, words } = useMail();
  const [typed, setTyped] = useState<string | null>(null);
  const button = useReturn<HTMLButtonElement>(typed !== null);
  return (
    <section aria-labelledby="ma-subject">
      <h2 id="ma-subject" className="ma-heading">
        {words.subject}
      </h2>
      {typed === null ? (
        <p>
          {draft.subject}{" "}
          <button
            ref={button}
            type="button"
            className="ma-link"
            aria-label={words.changeOf(words.subject)}
            onClick={() => setTyped(draft.subject)}
          >
            {words.change}
          </button>
        </p>
      ) : (
        <form
          className="ma-row"
          onSubmit={(event) => {
            event.preventDefault();
            void setSubject(session, draft, typed);
            setTyped(null);
          }}
        >
          <Input
            autoFocus
            style={{ flex: "1 1 100%" }}
            aria-label={words.subject}
            value={typed}
            onChange={(_, data) => setTyped(data.value)}
          />
          <Button size="small" appearance="primary" type="submit">
            {words.keepWords}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => setTyped(null)}>
            {words.cancel}
          </Button>
        </form>
      )}
    </section>
  );
}
