import type { ReactNode } from "react";
import type { Ready } from "../../../app/word/record";
import { isReadOnly } from "../../../app/word/state";
import { Busy } from "../../shared/Busy";
import { useLater } from "../../shared/useLater";
import { Again } from "../Again";
import { usePane } from "../context";
import type { EditProps } from "./Edit";

const loadEdit = () => import("./Edit");

/** The form of one fact, loaded when the first is opened. */
function Editing(props: EditProps): ReactNode {
  const { words } = usePane();
  const later = useLater(loadEdit);
  if (later.kind === "ready") return <later.value.default {...props} />;
  return later.kind === "failed" ? <Again onAgain={later.again} /> : <Busy label={words.pane.loading} />;
}

/** What opens the form of a fact of the record; null where nothing may be written. */
export function editing(
  state: Ready,
  kind: EditProps["kind"],
  index: number,
): ((close: () => void) => ReactNode) | null {
  if (isReadOnly(state)) return null;
  return (close) => <Editing state={state} kind={kind} index={index} onClose={close} />;
}
