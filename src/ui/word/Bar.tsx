import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { BarProps } from "./Messages";

/** A message in Fluent's bar. */
export default function Bar({ intent, words, children }: BarProps): ReactNode {
  return (
    <MessageBar intent={intent} politeness="polite">
      <MessageBarBody>{words}</MessageBarBody>
      {children ? <MessageBarActions>{children}</MessageBarActions> : null}
    </MessageBar>
  );
}
