/** A command: its arguments in, its exit status out; and how it is called. */
interface Command {
  readonly run: (args: readonly string[]) => Promise<number>;
  readonly usage: string;
}

/** Each command is loaded only when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (({ readCommand: run, usage }) => ({ run, usage }))(await import("./read")),
  tag: async () => (({ tagCommand: run, usage }) => ({ run, usage }))(await import("./tag")),
  clean: async () => (({ cleanCommand: run, usage }) => ({ run, usage }))(await import("./clean")),
  draft: async () => (({ draftCommand: run, usage }) => ({ run, usage }))(await import("./draft")),
  register: async () => (({ registerCommand: run, usage }) => ({ run, usage }))(await import("./register")),
};

const THERE_ARE = `there are: ${Object.keys(COMMANDS).join(", ")}.\n`;

/** Behind `--` there are only files. */
const asksForHelp = (args: readonly string[]): boolean =>
  args.slice(0, args.includes("--") ? args.indexOf("--") : args.length).some((arg) => arg === "--help" || arg === "-h");

async function main([name = "", ...args]: readonly string[]): Promise<number> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    process.stderr.write(`${name === "" ? "Name a command" : `${name} is no command`}; ${THERE_ARE}`);
    return 2;
  }
  const { run, usage } = await load();
  if (!asksForHelp(args)) return run(args);
  process.stdout.write(`${usage}\n`);
  return 0;
}

// Whoever reads what is printed may have enough of it, as `head` has.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

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
