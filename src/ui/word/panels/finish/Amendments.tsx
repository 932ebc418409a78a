import { Button, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { amendmentInWords, amendmentsOf, forgetAmendment, recordAmendment } from "../../../../app/word/amendments";
import { isReadOnly } from "../../../../app/word/settled";
import { usePane } from "../../context";
import type { PanelProps } from "../props";
import { Field, useFinish } from "./parts";

const EMPTY = { minutesOf: "", item: "", old: "", new: "" };

/** Corrections that this meeting makes to earlier minutes, with the exact old and new words. */
export function Amendments({ state }: PanelProps): ReactNode {
  const { session } = usePane();
  const { stamps } = useFinish();
  const [form, setForm] = useState(EMPTY);
  const recorded = amendmentsOf(session, state);
  const put = (field: keyof typeof EMPTY) => (value: string) => setForm((now) => ({ ...now, [field]: value }));
  const amendment = {
    minutesOf: form.minutesOf || null,
    item: form.item.trim() || null,
    old: form.old.trim(),
    new: form.new.trim(),
  };
  const complete = amendment.old !== amendment.new;
  return (
    <>
      <h2 className="ma-heading">{stamps.amend}</h2>
      <p className="ma-small">{stamps.amendHint}</p>
      <div className="ma-tools">
        <Field label={stamps.of} type="date" value={form.minutesOf} onChange={put("minutesOf")} />
        <Field label={stamps.item} value={form.item} onChange={put("item")} />
        {(["old", "new"] as const).map((which) => (
          <label key={which} className="ma-field">
            <span className="ma-small">{stamps[which]}</span>
            <Textarea value={form[which]} onChange={(_, { value }) => put(which)(value)} />
          </label>
        ))}
        {complete ? <blockquote className="ma-quote">{amendmentInWords(session, amendment)}</blockquote> : null}
        <Button
          disabled={!complete || isReadOnly(state) || state.task !== null}
          onClick={() =>
            void recordAmendment(session, amendment).then((written) => {
              if (written) setForm(EMPTY);
            })
          }
        >
          {stamps.record}
        </Button>
      </div>
      {recorded.length > 0 ? (
        <>
          <h3 className="ma-subheading">{stamps.recorded}</h3>
          <ul className="ma-list">
            {recorded.map(({ subject, amendment: one, stands }) => (
              <li key={subject} className="ma-fact">
                <p>{amendmentInWords(session, one)}</p>
                {stands ? null : (
                  <>
                    <p className="ma-small">{stamps.gone}</p>
                    <Button
                      size="small"
                      disabled={isReadOnly(state) || state.task !== null}
                      aria-label={`${stamps.forget}: ${amendmentInWords(session, one)}`}
                      onClick={() => void forgetAmendment(session, subject)}
                    >
                      {stamps.forget}
                    </Button>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
