import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../build/imports";

/** `npm start` on the production build, on a port that is free. */
export class PreviewServer {
  private constructor(
    private readonly child: ChildProcess,
    /** Where the page is, with a slash at the end. */
    readonly url: string,
  ) {}

  /** Starts it and waits until it says where it is. Fails when the add-in has not been built. */
  static async start(built = join(ROOT, "dist")): Promise<PreviewServer> {
    if (!existsSync(join(built, "word.html"))) throw new Error(`The add-in is not built in ${built}: npm run build.`);
    const script = join(ROOT, "scripts/start.mjs");
    const child = spawn(process.execPath, [script, "--once", "--port", "0", "--built", built], { cwd: ROOT });
    let said = "";
    const url = await new Promise<string>((resolve, reject) => {
      const hear = (chunk: Buffer): void => {
        said += chunk.toString();
        const found = /https:\/\/localhost:\d+\//.exec(said);
        if (found) resolve(found[0]);
      };
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      child.on("exit", () => reject(new Error(`The preview did not start:\n${said}`)));
    });
    return new PreviewServer(child, url);
  }

  async stop(): Promise<void> {
    const gone = new Promise<void>((resolve) => this.child.once("exit", () => resolve()));
    this.child.kill();
    await gone;
  }
}
