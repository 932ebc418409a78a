import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SaidNotice } from "./notice";

/** A message with its buttons. */
export interface BarProps extends SaidNotice {
  readonly children?: ReactNode;
}

/** A message in Fluent's bar. */
export default function Bar({ intent, words, children }: BarProps): ReactNode {
  return (
    <MessageBar intent={intent} politeness="polite">
      <MessageBarBody>{words}</MessageBarBody>
      {children ? <MessageBarActions>{children}</MessageBarActions> : null}
    </MessageBar>
  );
}
