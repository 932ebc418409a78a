/** A command: its arguments in, its exit status out. */
type Command = (args: readonly string[]) => Promise<number>;

/** Each command is loaded only when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import("./read")).readCommand,
  tag: async () => (await import("./tag")).tagCommand,
  clean: async () => (await import("./clean")).cleanCommand,
  draft: async () => (await import("./draft")).draftCommand,
  register: async () => (await import("./register")).registerCommand,
};

async function main([name = "", ...args]: readonly string[]): Promise<number> {
  const load = COMMANDS[name];
  if (!load) {
    process.stderr.write(
      `${name === "" ? "Name a command" : `${name} is no command`}; there are: ${Object.keys(COMMANDS).join(", ")}.\n`,
    );
    return 2;
  }
  return (await load())(args);
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(
      `Something went wrong that should not have: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exitCode = 1;
  },
);
