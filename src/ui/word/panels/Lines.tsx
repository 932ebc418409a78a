import type { ReactNode } from "react";
import type { NewBlock } from "../../../app/word/agenda";

function Line({ block }: { block: Extract<NewBlock, { kind: "paragraph" }> }): ReactNode {
  const words = block.runs.map((run, index) =>
    run.placeholder ? (
      <em key={index}>{run.text || `{${run.placeholder}}`}</em>
    ) : run.bold ? (
      <strong key={index}>{run.text}</strong>
    ) : (
      <span key={index}>{run.text}</span>
    ),
  );
  return <p className={`ma-preview-${block.style}`}>{words}</p>;
}

/** New paragraphs as they will stand in the document, before anything is written. */
export function Preview({ label, blocks }: { label: string; blocks: readonly NewBlock[] }): ReactNode {
  return (
    // A region that scrolls must be reachable by keyboard.
    <div className="ma-preview" role="region" aria-label={label} tabIndex={0}>
      {blocks.map((block, index) =>
        block.kind === "paragraph" ? (
          <Line key={index} block={block} />
        ) : (
          <table key={index}>
            <tbody>
              {block.rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, column) =>
                    at === 0 ? (
                      <th key={column} scope="col">
                        {cell}
                      </th>
                    ) : (
                      <td key={column}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        ),
      )}
    </div>
  );
}
