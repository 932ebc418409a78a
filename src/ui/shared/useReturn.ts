import { useEffect, useRef, type RefObject } from "react";

/** The button that a small form opens from: it has the focus again once the form has closed. */
export function useReturn<T extends HTMLElement>(editing: boolean): RefObject<T> {
  const button = useRef<T>(null);
  const before = useRef(editing);
  useEffect(() => {
    if (before.current && !editing) button.current?.focus();
    before.current = editing;
  }, [editing]);
  return button;
}
