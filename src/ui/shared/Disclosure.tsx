import type { ReactNode } from "react";

/** A section with a heading that opens and closes, by the browser's own control. */
export function Disclosure(props: { title: string; count?: number; open?: boolean; children: ReactNode }): ReactNode {
  const { title, count, open = true, children } = props;
  return (
    <details className="ma-section" open={open}>
      {/* Said outright: not every browser of a host takes a summary into the order of Tab by itself. */}
      <summary tabIndex={0}>
        <h2>{title}</h2>
        {count === undefined ? null : <span className="ma-count">{count}</span>}
      </summary>
      {children}
    </details>
  );
}
