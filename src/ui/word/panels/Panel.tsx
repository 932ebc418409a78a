import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ComponentType, ReactNode } from "react";
import type { Ready } from "../../../app/word/record";
import { Boundary } from "../../shared/Boundary";
import { usePane } from "../context";
import type { PanelEntry, PanelProps } from "./registry";

type Loaded =
  | { readonly kind: "loading" }
  | { readonly kind: "failed" }
  | { readonly kind: "ready"; readonly Content: ComponentType<PanelProps> };

/** A panel: its title takes the focus, its content is loaded when it is opened. Give it a key per entry. */
export function Panel({ entry, state }: { entry: PanelEntry; state: Ready }): ReactNode {
  const { words } = usePane();
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded>({ kind: "loading" });
  useEffect(() => {
    let stale = false;
    entry.load().then(
      (module) => stale || setLoaded({ kind: "ready", Content: module.default }),
      () => stale || setLoaded({ kind: "failed" }),
    );
    return () => {
      stale = true;
    };
  }, [entry, attempt]);
  useEffect(() => document.getElementById("ma-panel-title")?.focus(), []);

  const again = (): void => {
    setLoaded({ kind: "loading" });
    setAttempt(attempt + 1);
  };
  const failed = (retry: () => void): ReactNode => (
    <p role="alert">
      {words.pane.panelFailed}{" "}
      <Button size="small" onClick={retry}>
        {words.pane.tryAgain}
      </Button>
    </p>
  );
  return (
    <section aria-labelledby="ma-panel-title">
      <h1 id="ma-panel-title" tabIndex={-1} className="ma-title">
        {entry.title(words)}
      </h1>
      {loaded.kind === "loading" ? <Spinner size="small" label={words.pane.loading} /> : null}
      {loaded.kind === "failed" ? failed(again) : null}
      {loaded.kind === "ready" ? (
        <Boundary fallback={failed}>
          <loaded.Content state={state} />
        </Boundary>
      ) : null}
    </section>
  );
}
