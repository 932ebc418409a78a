/**
 * `npm start`: builds the add-in, serves the preview and keeps both up to date.
 *
 *   --port N      another port (also PREVIEW_PORT); 3000 when nothing is said
 *   --built DIR   serve this build of the add-in instead of building one
 *   --once        build once, do not watch
 */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { register } from "tsx/cjs/api";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const DEFAULT_PORT = 3000;

function settings() {
  try {
    const { values } = parseArgs({
      options: { port: { type: "string" }, built: { type: "string" }, once: { type: "boolean" } },
    });
    const port = Number(values.port ?? process.env.PREVIEW_PORT ?? DEFAULT_PORT);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port wants a number, 0 to 65535.`);
    return { port, built: values.built, watch: !values.once };
  } catch (error) {
    process.stderr.write(`${error.message}\nUse: npm start -- [--port N] [--built DIR] [--once]\n`);
    process.exit(2);
  }
}

const { port, built, watch } = settings();
// Development has a folder of its own, so that a production build in dist/ stays what it is.
const folder = built ?? join(ROOT, ".cache/pane");
const webpack = [
  createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js"),
  ...["--mode", "development", "--output-path", folder],
];

register();
const require = createRequire(import.meta.url);
const { startServer, CannotListen } = require("../src/preview/server/serve.ts");

let server;
try {
  server = await startServer({ root: ROOT, built: folder, port, watch });
} catch (error) {
  if (!(error instanceof CannotListen)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

process.stdout.write(
  `\nMatters Arising is at ${server.url}\n` +
    (server.trusted
      ? ""
      : "The browser warns once, because this machine made the certificate itself: choose Advanced, then Continue.\n") +
    "Ctrl+C ends it.\n\n",
);

// The page is there at once; its pane comes to life (and is loaded anew) when the build has written its files.
const builder =
  built === undefined
    ? spawn(process.execPath, watch ? [...webpack, "--watch"] : webpack, {
        cwd: ROOT,
        stdio: ["ignore", "ignore", "inherit"],
      })
    : undefined;
builder?.on("exit", (status) => {
  if (status) process.stderr.write("The add-in could not be built; webpack's message is above.\n");
});

const end = () => {
  builder?.kill();
  void server.close().then(() => process.exit(0));
};
process.on("SIGINT", end);
process.on("SIGTERM", end);
