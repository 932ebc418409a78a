import type { ReactNode } from "react";

/**
 * A turning ring with its words: what Fluent's spinner shows, without its weight before the record is listed. With a share
 * (0 to 1) it says how much is done.
 */
export function Busy({ label, share }: { label: string; share?: number | undefined }): ReactNode {
  const percent = share === undefined ? undefined : Math.round(share * 100);
  return (
    <div className="ma-busy" role="progressbar" aria-label={label} aria-valuenow={percent}>
      <span className="ma-ring" aria-hidden="true" />
      <span>{percent === undefined ? label : `${label} ${percent}%`}</span>
    </div>
  );
}
