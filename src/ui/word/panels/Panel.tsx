import { useEffect } from "react";
import type { ReactNode } from "react";
import type { Ready } from "../../../app/word/record";
import { Boundary } from "../../shared/Boundary";
import { Busy } from "../../shared/Busy";
import { useLater } from "../../shared/useLater";
import { Again } from "../Again";
import { usePane } from "../context";
import type { PanelEntry } from "./registry";

/** A panel: its title takes the focus, its content is loaded when it is opened. Give it a key per entry. */
export function Panel({ entry, state }: { entry: PanelEntry; state: Ready }): ReactNode {
  const { words } = usePane();
  const later = useLater(entry.load);
  useEffect(() => document.getElementById("ma-panel-title")?.focus(), []);
  return (
    <section aria-labelledby="ma-panel-title">
      <h1 id="ma-panel-title" tabIndex={-1} className="ma-title">
        {entry.title(words)}
      </h1>
      {later.kind === "loading" ? <Busy label={words.pane.loading} /> : null}
      {later.kind === "failed" ? <Again onAgain={later.again} /> : null}
      {later.kind === "ready" ? (
        <Boundary fallback={(retry) => <Again onAgain={retry} />}>
          <later.value.default state={state} />
        </Boundary>
      ) : null}
    </section>
  );
}
