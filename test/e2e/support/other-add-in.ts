import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

const PAGE = `<!doctype html><title>Another add-in</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<p id="state">waiting</p>
<script src="/own.js"></script>`;

const OWN = `Office.onReady(function (info) {
  document.getElementById("state").textContent = "in " + info.host;
});`;

/** Somebody else's add-in, on an origin of its own: a page that asks for Microsoft's office.js, and a script. */
export class OtherAddIn {
  private constructor(
    private readonly server: Server,
    /** Address of its page. */
    readonly page: string,
  ) {}

  static start(): Promise<OtherAddIn> {
    const server = createServer((asked, response) => {
      const script = asked.url === "/own.js";
      response.setHeader("content-type", script ? "text/javascript" : "text/html");
      response.end(script ? OWN : PAGE);
    });
    return new Promise((resolve) => {
      server.listen(0, "127.0.0.1", () => {
        const { port } = server.address() as AddressInfo;
        resolve(new OtherAddIn(server, `http://127.0.0.1:${port}/pane.html`));
      });
    });
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
