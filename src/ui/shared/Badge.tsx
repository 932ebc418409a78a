import type { ReactNode } from "react";

/** A word in a frame. Fluent's badge looks the same; it weighs more than all rows of the record together. */
export function Badge({ strong = false, children }: { strong?: boolean; children: ReactNode }): ReactNode {
  return <span className={strong ? "ma-badge ma-badge-strong" : "ma-badge"}>{children}</span>;
}
