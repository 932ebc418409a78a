import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Failure } from "../../app/word/record";
import { Busy } from "../shared/Busy";
import { usePane } from "./context";

/** While the document is read for the first time. */
export function Reading({ share }: { share?: number | undefined }): ReactNode {
  const { words } = usePane();
  return (
    <main className="ma-main ma-centre">
      <Busy label={words.pane.reading} share={share} />
    </main>
  );
}

/** When it could not be read: what happened, what to do, and a button that does it. */
export function Failed({ failure, onRetry }: { failure: Failure; onRetry: () => void }): ReactNode {
  const { words } = usePane();
  const tooOld = failure.code === "too-old";
  return (
    <main className="ma-main">
      <h1 className="ma-title">{tooOld ? words.pane.product : words.pane.failedTitle}</h1>
      <p role="alert">{words.failure[failure.code]}</p>
      {tooOld ? null : (
        <Button appearance="primary" onClick={onRetry}>
          {words.pane.tryAgain}
        </Button>
      )}
    </main>
  );
}
