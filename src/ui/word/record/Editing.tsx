import type { ReactNode } from "react";
import { Busy } from "../../shared/Busy";
import { useLater } from "../../shared/useLater";
import { Again } from "../Again";
import { usePane } from "../context";
import type { EditProps } from "./Edit";

const loadEdit = () => import("./Edit");

/** The form of one fact, loaded when the first is opened. */
export function Editing(props: EditProps): ReactNode {
  const { words } = usePane();
  const later = useLater(loadEdit);
  if (later.kind === "ready") return <later.value.default {...props} />;
  return later.kind === "failed" ? <Again onAgain={later.again} /> : <Busy label={words.pane.loading} />;
}
