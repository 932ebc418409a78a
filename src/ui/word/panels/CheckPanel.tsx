import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { applyFix, checksOf } from "../../../app/word/check";
import type { Check } from "../../../app/word/check";
import { revealSpan } from "../../../app/word/reveal";
import { isReadOnly } from "../../../app/word/settled";
import { usePane } from "../context";
import type { PanelProps } from "./props";

const LEVELS = ["before", "ask", "note"] as const;

function CheckRow({ check, readOnly }: { check: Check; readOnly: boolean }): ReactNode {
  const { session, words } = usePane();
  const { place, fixes } = check;
  return (
    <li className="ma-fact">
      <p>{check.message}</p>
      {check.sentence ? <blockquote className="ma-quote">{check.sentence}</blockquote> : null}
      <div className="ma-row">
        {place ? (
          <Button size="small" onClick={() => void revealSpan(session, place)}>
            {words.panels.show}
          </Button>
        ) : null}
        {readOnly
          ? null
          : fixes.map((fix) => (
              <Button key={fix.label} size="small" onClick={() => void applyFix(session, fix)}>
                {fix.label}
              </Button>
            ))}
      </div>
    </li>
  );
}

/** What to look at before the minutes go out: each with its place and, where there is one, what settles it. */
export default function CheckPanel({ state }: PanelProps): ReactNode {
  const { words } = usePane();
  const checks = useMemo(() => checksOf(state), [state]);
  if (checks.length === 0) return <p>{words.panels.clean}</p>;
  return LEVELS.map((level) => {
    const some = checks.filter((check) => check.level === level);
    if (some.length === 0) return null;
    return (
      <section key={level}>
        <h2 className="ma-heading">
          {words.panels.levels[level]} <span className="ma-count">{some.length}</span>
        </h2>
        <ul className="ma-list">
          {some.map((check, index) => (
            <CheckRow key={`${check.code}-${index}`} check={check} readOnly={isReadOnly(state)} />
          ))}
        </ul>
      </section>
    );
  });
}
