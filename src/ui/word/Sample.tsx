import { useLayoutEffect, useRef } from "react";
import type { ReactNode } from "react";
import type { EarlyPane } from "./context";
import { sampleOffer } from "./sample-offer";

/** The offer of sample minutes where the pane stands; nothing where the host has no way to bring them. */
export function Sample({ pane }: { pane: EarlyPane }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => place.current?.replaceChildren(...[sampleOffer(pane)].filter((offer) => offer !== null)),
    [pane],
  );
  return <div ref={place} />;
}
