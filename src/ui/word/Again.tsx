import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "./context";

/** In place of a part that could not be loaded or drawn: what happened, and a button that tries again. */
export function Again({ onAgain }: { onAgain: () => void }): ReactNode {
  const { words } = usePane();
  return (
    <p role="alert">
      {words.pane.panelFailed}{" "}
      <Button size="small" onClick={onAgain}>
        {words.pane.tryAgain}
      </Button>
    </p>
  );
}
