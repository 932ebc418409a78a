import { mkdirSync, watch, type FSWatcher } from "node:fs";
import type { ServerResponse } from "node:http";

/** Tells open preview pages when the built add-in has changed (server-sent events). */
export class Changes {
  private readonly listening = new Set<ServerResponse>();
  private readonly watcher: FSWatcher | null = null;
  private soon: NodeJS.Timeout | undefined;

  /** @param folder the built add-in; null when nothing is watched, and then nobody is ever told anything */
  constructor(folder: string | null) {
    if (folder === null) return;
    mkdirSync(folder, { recursive: true });
    this.watcher = watch(folder, { recursive: true }, () => {
      clearTimeout(this.soon);
      // A build writes many files; one message after the last of them is enough.
      this.soon = setTimeout(() => this.announce(), 300);
    });
  }

  /** Keeps the response open and writes "changed" to it after each build. */
  tell(response: ServerResponse): void {
    if (!this.watcher) {
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(": watching\n\n");
    this.listening.add(response);
    response.on("close", () => this.listening.delete(response));
  }

  /** Stops watching and lets every page go. */
  close(): void {
    clearTimeout(this.soon);
    this.watcher?.close();
    for (const response of this.listening) response.end();
  }

  private announce(): void {
    for (const response of this.listening) response.write("event: changed\ndata: 1\n\n");
  }
}
