import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";

/**
 * A button that opens a form in its place. Who closes the form goes on from the button; who opens it begins in its first
 * field.
 */
export function Opening(props: {
  /** What the button says, and what it says to a screen reader. */
  text: string;
  label?: string;
  disabled?: boolean;
  primary?: boolean;
  children: (close: () => void) => ReactNode;
}): ReactNode {
  const { text, label, disabled = false, primary = false, children } = props;
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (was.current !== open) {
      place.current?.querySelector<HTMLElement>(open ? "input, select, textarea, button" : "button")?.focus();
    }
    was.current = open;
  }, [open]);
  return (
    <div ref={place}>
      {open ? (
        children(() => setOpen(false))
      ) : (
        <Button
          size="small"
          appearance={primary ? "secondary" : "subtle"}
          disabled={disabled}
          {...(label === undefined ? {} : { "aria-label": label })}
          onClick={() => setOpen(true)}
        >
          {text}
        </Button>
      )}
    </div>
  );
}
