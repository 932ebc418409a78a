import { Button, Textarea } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { BodyNode, Cell, Inline } from "../../core/circulation/body";
import type { Draft } from "../../core/circulation/draft";
import { setWording } from "../../app/outlook/drafts";
import { useReturn } from "../shared/useReturn";
import { useMail } from "./context";

/** What the mail says, as it will stand there; sentences can be changed, the minutes' own words cannot. */
export function BodyPreview({ draft }: { draft: Draft }): ReactNode {
  const { words } = useMail();
  return (
    <section aria-labelledby="ma-text">
      <h2 id="ma-text" className="ma-heading">
        {words.text}
      </h2>
      <div className="ma-preview" tabIndex={0} role="group" aria-labelledby="ma-text">
        {draft.body.map((part) => (
          <div key={part.language} lang={part.language}>
            {part.nodes.map((node, at) => (
              <Node key={at} node={node} draft={draft} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

const inline = (pieces: readonly Inline[]): ReactNode =>
  pieces.map((piece, at) => (typeof piece === "string" ? <span key={at}>{piece}</span> : <b key={at}>{piece.bold}</b>));

const plain = (pieces: Cell): string =>
  pieces.map((piece) => (typeof piece === "string" ? piece : piece.bold)).join("");

function Node({ node, draft }: { node: BodyNode; draft: Draft }): ReactNode {
  switch (node.kind) {
    case "heading":
      return <p className={`ma-preview-heading${node.level}`}>{node.text}</p>;
    case "paragraph":
      return node.slot ? (
        <Sentence draft={draft} slot={node.slot} text={plain(node.text)} />
      ) : (
        <p>{inline(node.text)}</p>
      );
    case "quote":
      return <blockquote className="ma-quote">{node.text}</blockquote>;
    case "rule":
      return <hr />;
    case "list": {
      const items = node.items.map((item, at) => <li key={at}>{inline(item)}</li>);
      return node.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case "table":
      return (
        <table>
          <caption className="ma-small">{node.caption}</caption>
          <thead>
            <tr>
              {node.columns.map((column) => (
                <th key={column.title} scope="col">
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          {node.groups.map((group, at) => (
            <tbody key={at}>
              {group.title === null ? null : (
                <tr>
                  <th scope="rowgroup" colSpan={node.columns.length}>
                    {group.title}
                  </th>
                </tr>
              )}
              {group.rows.map((row, line) => (
                <tr key={line}>
                  {row.map((cell, column) => (
                    <td key={column}>{inline(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      );
  }
}

/** A sentence of the draft, with a button that lets the clerk change it or leave it out. */
function Sentence({ draft, slot, text }: { draft: Draft; slot: string; text: string }): ReactNode {
  const { session, words } = useMail();
  const [typed, setTyped] = useState<string | null>(null);
  const button = useReturn<HTMLButtonElement>(typed !== null);
  const keep = (value: string): void => {
    void setWording(session, draft, slot, value);
    setTyped(null);
  };
  if (typed === null)
    return (
      <p>
        {text}{" "}
        <button
          ref={button}
          type="button"
          className="ma-link"
          aria-label={words.changeOf(text.slice(0, 40))}
          onClick={() => setTyped(text)}
        >
          {words.change}
        </button>
      </p>
    );
  return (
    <div className="ma-ask">
      <Textarea
        autoFocus
        resize="vertical"
        style={{ width: "100%" }}
        aria-label={words.changeOf(text.slice(0, 40))}
        value={typed}
        onChange={(_, data) => setTyped(data.value)}
      />
      <div className="ma-row">
        <Button size="small" appearance="primary" onClick={() => keep(typed)}>
          {words.keepWords}
        </Button>
        <Button size="small" onClick={() => keep("")}>
          {words.leaveOut}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setTyped(null)}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
