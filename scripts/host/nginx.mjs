import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A port of this machine that nobody listens on. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Serves a folder by the nginx of this machine with deploy/nginx.conf; only the port and the folder are others.
 *
 * @param root the project's folder
 * @param folder what is served
 * @returns its address, and a function that ends it
 * @throws Error with a sentence when there is no nginx, or when it refuses the configuration
 */
export async function serveByNginx(root, folder) {
  const work = mkdtempSync(join(tmpdir(), "matters-arising-nginx-"));
  const port = await freePort();
  const shipped = readFileSync(join(root, "deploy/nginx.conf"), "utf8");
  const server = shipped
    .replace("listen 8080;", `listen 127.0.0.1:${port};`)
    .replace("root /usr/share/nginx/html;", `root ${folder};`);
  if (server === shipped || server.includes("/usr/share/nginx/html"))
    throw new Error("deploy/nginx.conf was changed: scripts/host/nginx.mjs no longer finds its port or folder.");
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${work}/${name};`,
  );
  mkdirSync(join(work, "logs"), { recursive: true });
  writeFileSync(join(work, "server.conf"), server);
  writeFileSync(
    join(work, "nginx.conf"),
    `daemon off;\nmaster_process off;\npid ${work}/pid;\nerror_log stderr warn;\nevents {}\nhttp {\n` +
      `include /etc/nginx/mime.types;\naccess_log off;\n${places.join("\n")}\ninclude ${work}/server.conf;\n}\n`,
  );
  const child = spawn("nginx", ["-p", work, "-c", join(work, "nginx.conf")], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  let gone = "";
  child.stderr.on("data", (piece) => (said += piece));
  child.once("error", () => (gone = "nginx is not installed on this machine."));
  child.once("exit", (code) => (gone ||= `nginx ended with status ${code}:\n${said}`));
  const base = `http://127.0.0.1:${port}/`;
  const stop = () => {
    child.kill();
    rmSync(work, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries++) {
    if (gone) {
      rmSync(work, { recursive: true, force: true });
      throw new Error(gone);
    }
    if (
      await fetch(base).then(
        () => true,
        () => false,
      )
    )
      return { base, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  stop();
  throw new Error(`nginx does not answer at ${base}`);
}
