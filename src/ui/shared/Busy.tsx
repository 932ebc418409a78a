import type { ReactNode } from "react";

/** A turning ring with its words: what Fluent's spinner shows, without its weight before the record is listed. */
export function Busy({ label }: { label: string }): ReactNode {
  return (
    <div className="ma-busy" role="progressbar" aria-label={label}>
      <span className="ma-ring" aria-hidden="true" />
      <span>{label}</span>
    </div>
  );
}
