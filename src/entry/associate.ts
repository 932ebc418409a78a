/**
 * Ties the ribbon's buttons and the shortcuts to what they do. The host is told that a command ended exactly once,
 * whatever became of it; else it would wait and kill the runtime.
 */
export function associate(names: readonly string[], run: (name: string) => Promise<void>): void {
  for (const name of names) {
    Office.actions.associate(name, (event?: Partial<Office.AddinCommands.Event>) => {
      // Shortcuts call without an event, or with what office.js reads from their message: an object without methods.
      void run(name).finally(() => event?.completed?.());
    });
  }
}
