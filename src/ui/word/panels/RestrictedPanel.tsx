import { Button, Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { markItem, markParagraph, markSelection, restrictionsOf } from "../../../app/word/restricted";
import { revealSpan } from "../../../app/word/reveal";
import { isReadOnly } from "../../../app/word/settled";
import { usePane } from "../context";
import { useFinish } from "./finish/parts";
import type { PanelProps } from "./props";

/** Which items and paragraphs are left out of what goes to the public. */
export default function RestrictedPanel({ state }: PanelProps): ReactNode {
  const { session, words } = usePane();
  const { restricted } = useFinish();
  const { items, paragraphs } = restrictionsOf(state);
  const locked = isReadOnly(state) || state.task !== null;
  return (
    <>
      <p>{restricted.hint}</p>
      <h2 className="ma-heading">{restricted.items}</h2>
      {items.length === 0 ? <p className="ma-none">{restricted.noItems}</p> : null}
      <ul className="ma-list">
        {items.map((item) => (
          <li key={item.block} className="ma-fact" style={{ paddingInlineStart: 12 * Math.max(0, item.level - 1) }}>
            <Checkbox
              checked={item.restricted}
              disabled={locked}
              label={[item.number, item.title].filter(Boolean).join(" ") || restricted.untitled}
              onChange={(_, { checked }) => void markItem(session, item, checked === true)}
            />
            {item.restricted ? <p className="ma-small">{restricted.stands(item.placeholder)}</p> : null}
          </li>
        ))}
      </ul>
      <h2 className="ma-heading">{restricted.paragraphs}</h2>
      {paragraphs.length === 0 ? <p className="ma-none">{restricted.noParagraphs}</p> : null}
      <ul className="ma-list">
        {paragraphs.map(({ block, text }) => (
          <li key={block} className="ma-fact">
            <button
              type="button"
              className="ma-fact-go"
              onClick={() => void revealSpan(session, { block, start: 0, end: text.length })}
            >
              <span className="ma-clamp">{text}</span>
              <span className="ma-live">{words.record.goTo}</span>
            </button>
            <Button size="small" disabled={locked} onClick={() => void markParagraph(session, block, false)}>
              {restricted.open}
            </Button>
          </li>
        ))}
      </ul>
      <Button disabled={locked} onClick={() => void markSelection(session)}>
        {restricted.mark}
      </Button>
    </>
  );
}
