import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useStore } from "../shared/useStore";
import { usePane } from "./context";
import type { SaidNotice } from "./notice";

/** How long good news stays, in milliseconds: it is short, it was spoken, and what it tells of can be seen. */
export const STAYS_MS = 12_000;

/** A message with its buttons. */
export interface BarProps extends SaidNotice {
  readonly children?: ReactNode;
  /** Takes the message away after a while or when another view is opened; null for what stays until it is dismissed. */
  readonly leave?: (() => void) | null;
}

/** A message in Fluent's bar. One that leaves stays while the pointer or the focus is on it. */
export default function Bar({ intent, words, children, leave = null }: BarProps): ReactNode {
  const { session } = usePane();
  const view = useStore(session.view);
  const bar = useRef<HTMLDivElement>(null);
  const goes = useRef(leave);
  const shownIn = useRef(view);
  useEffect(() => {
    goes.current = leave;
  });
  useEffect(() => {
    if (view !== shownIn.current) goes.current?.();
  }, [view]);
  const passing = leave !== null;
  useEffect(() => {
    if (!passing) return;
    let callOff = session.clock.after(STAYS_MS, function due() {
      if (bar.current?.matches(":hover, :focus-within")) callOff = session.clock.after(STAYS_MS, due);
      else goes.current?.();
    });
    return () => callOff();
  }, [passing, session, words]);
  return (
    <div ref={bar} className="ma-bar">
      <MessageBar intent={intent} politeness="polite">
        <MessageBarBody>{words}</MessageBarBody>
        {children ? <MessageBarActions>{children}</MessageBarActions> : null}
      </MessageBar>
    </div>
  );
}
