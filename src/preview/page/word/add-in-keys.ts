/** Where an add-in that wants keys says which: beside its pages, as the manifest's ExtendedOverrides name it. */
const FILE = "/assets/shortcuts.json";

interface Shortcuts {
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

/**
 * Lets the add-in's own keyboard shortcuts run its actions while the caret is in the document, as Word does where there is
 * a shared runtime.
 *
 * @param target where keys are pressed
 * @param run runs the action of this name
 * @returns ends it
 */
export function followAddInKeys(target: HTMLElement, run: (action: string) => void): () => void {
  let actions: ReadonlyMap<string, string> = new Map();
  void fetch(FILE)
    .then((answer) => (answer.ok ? (answer.json() as Promise<Shortcuts>) : { shortcuts: [] }))
    .then(({ shortcuts }) => (actions = new Map(shortcuts.map(({ action, key }) => [key.default, action]))))
    // An add-in without such a file has no keys.
    .catch(() => undefined);
  const press = (event: KeyboardEvent): void => {
    const key = event.code.replace(/^(?:Key|Digit)/u, "");
    const held = [
      ...(event.ctrlKey || event.metaKey ? ["Ctrl"] : []),
      ...(event.altKey ? ["Alt"] : []),
      ...(event.shiftKey ? ["Shift"] : []),
    ];
    const action = actions.get([...held, key].join("+"));
    if (action === undefined) return;
    event.preventDefault();
    run(action);
  };
  target.addEventListener("keydown", press);
  return () => target.removeEventListener("keydown", press);
}
