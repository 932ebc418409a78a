import { useRef, useState } from "react";
import type { ReactNode } from "react";
import type { Certainty, Span } from "../../../app/word/record";
import { revealSpan } from "../../../app/word/reveal";
import { ready } from "../../../app/word/session";
import { isReadOnly } from "../../../app/word/settled";
import { untagOne } from "../../../app/word/tagging";
import { buttonNamed } from "../../shared/button-named";
import { Badge } from "../../shared/Badge";
import { usePane } from "../context";
import type { EditProps } from "./Edit";
import { Editing } from "./Editing";

/** What the list says of one fact: its words, where they stand, how sure they are, and whether they are tagged. */
export interface FactProps {
  readonly spans: readonly Span[];
  readonly certainty: Certainty;
  readonly restricted?: boolean;
  /** The host's id of its tag, or null. */
  readonly controlId: string | null;
  /** Said after the words: item, origin. */
  readonly aside?: readonly string[];
  readonly label: string;
  /** What can be done with it, under its words. */
  readonly below?: ReactNode;
  /** The form that completes it, opened in its place; null where nothing may be written. */
  readonly edit?: Omit<EditProps, "onClose"> | null;
  readonly children: ReactNode;
}

/** One row of the record. The words are a button that goes to their place in the document. */
export function Fact(props: FactProps): ReactNode {
  const { session, words } = usePane();
  const { spans, certainty, restricted, controlId, aside = [], label, below, edit, children } = props;
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // Who closes the form goes on from the button that opened it. The keyboard leaves the form before it goes.
  const close = (): void => {
    const name = `${words.record.edit}: ${label}`;
    // Who was moved to another list stands there in a row of its own.
    (button.current ?? buttonNamed(name))?.focus();
    setEditing(false);
  };
  const state = ready(session);
  const go = (): void => void revealSpan(session, spans[0]);
  const small = [...aside, certainty === "stated" ? "" : words.record.certainty[certainty]].filter(Boolean);
  return (
    <li className="ma-fact">
      <button type="button" className="ma-fact-go" onClick={go}>
        {children}
        <span className="ma-live">{words.record.goTo}</span>
      </button>
      <div className="ma-fact-foot">
        {small.length > 0 ? <span className="ma-small">{small.join(" · ")}</span> : null}
        {restricted ? <Badge strong>{words.record.restricted}</Badge> : null}
        {edit ? (
          <button
            ref={button}
            type="button"
            className="ma-link"
            aria-label={`${words.record.edit}: ${label}`}
            aria-expanded={editing}
            onClick={() => setEditing(!editing)}
          >
            {words.record.edit}
          </button>
        ) : null}
        {controlId === null ? null : <Badge>{words.record.tagged}</Badge>}
        {controlId !== null && state && !isReadOnly(state) ? (
          <button
            type="button"
            className="ma-link"
            aria-label={`${words.record.untag}: ${label}`}
            onClick={() => void untagOne(session, controlId)}
          >
            {words.record.untag}
          </button>
        ) : null}
      </div>
      {below}
      {edit && editing ? <Editing {...edit} onClose={close} /> : null}
    </li>
  );
}
