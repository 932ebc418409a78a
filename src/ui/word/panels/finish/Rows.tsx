import type { ReactNode } from "react";

/** Rows of words with a header row, in a region that scrolls by itself and can be reached by keyboard. */
export function Rows({ label, rows }: { label: string; rows: readonly (readonly string[])[] }): ReactNode {
  const [head = [], ...body] = rows;
  if (body.length === 0) return null;
  return (
    <div className="ma-preview" role="region" aria-label={label} tabIndex={0}>
      <table className="ma-table">
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
