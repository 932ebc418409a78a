/**
 * `npm run host -- https://minutes.example.org/` asks the web host that serves the add-in for all its files and says what
 * is wrong with the headers; `npm run host` alone serves dist/ by the nginx of this machine with deploy/nginx.conf, and
 * asks that. Exit status 1 when something is wrong, 2 when nothing could be asked.
 */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkHost } from "./check.mjs";
import { serveByNginx } from "./nginx.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");

async function host(given) {
  if (given) {
    if (!/^https:\/\/[^/]+\/(?:.*\/)?$/.test(given))
      throw new Error(`The address must begin with https:// and end with a slash: ${given}`);
    return { base: given, stop: () => undefined };
  }
  if (!existsSync(join(ROOT, "dist/word.html")))
    throw new Error("There is nothing to serve yet: run npm run build first.");
  return serveByNginx(ROOT, join(ROOT, "dist"));
}

try {
  const { base, stop } = await host(process.argv[2]);
  try {
    const { names, complaints } = await checkHost(base);
    process.stdout.write(
      [...complaints, `${names.length} files asked for, ${complaints.length} complaints`, ""].join("\n"),
    );
    process.exitCode = complaints.length > 0 ? 1 : 0;
  } finally {
    stop();
  }
} catch (error) {
  const cause = error.cause?.message ? ` (${error.cause.message})` : "";
  process.stderr.write(`${error.message}${cause}\n`);
  process.exitCode = 2;
}
