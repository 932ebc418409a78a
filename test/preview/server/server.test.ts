import { createServer, type Server } from "node:http";
import { request } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { CannotListen, startServer, type Running } from "../../../src/preview/server/serve";
import { answer } from "../../../src/preview/server/routes";
import { addressOf, meantAddress, withOwnRoot } from "../../../src/preview/server/through";
import { pathFor } from "../../../src/preview/through-path";
import { ROOT } from "../../build/imports";

let server: Running;
beforeAll(async () => {
  server = await startServer({ root: ROOT, built: join(__dirname, "pages"), port: 0 });
});
afterAll(() => server.close());

/** Asks the server as a browser would; its certificate is its own. */
function get(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host: "127.0.0.1",
        port: server.port,
        path,
        headers: { host: `localhost:${server.port}`, ...headers },
        rejectUnauthorized: false,
      },
      (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => (body += chunk));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", body }),
        );
      },
    );
    call.on("error", reject);
    call.end();
  });
}

describe("the preview's server", () => {
  test("a page of the add-in gets the local office.js inside the preview, Microsoft's own in real Office", async () => {
    expect((await get("/pane.html", { "sec-fetch-site": "same-origin" })).body).toContain("/officejs/office.js");
    expect((await get("/pane.html", { "sec-fetch-site": "cross-site" })).body).toContain("appsforoffice.microsoft.com");
  });

  test("the manifest names this server, whatever its port", async () => {
    const { body, type } = await get("/manifest.xml");
    expect(type).toContain("xml");
    expect(body).toContain(`https://localhost:${server.port}/word.html`);
    expect(body).not.toContain("https://localhost:3000");
  });

  test("nothing outside of what is served can be read", async () => {
    for (const path of [
      "/samples/../package.json",
      "/samples/%2e%2e/package.json",
      "/officejs/..%2f..%2fpackage.json",
      "/package.json",
      "/preview/../server/serve.ts",
    ])
      expect((await get(path)).body).not.toContain("matters-arising");
  });

  test("a page that is not built says what to do", async () => {
    const { status, body } = await get("/word.html");
    expect(status).toBe(404);
    expect(body).toContain("npm run build");
  });

  test("a page that is being built says so, and that it comes by itself", async () => {
    const places = { root: ROOT, built: join(__dirname, "pages"), script: () => Promise.resolve(""), building: true };
    const asked = { query: "", referer: undefined, site: "same-origin", origin: "https://localhost" };
    const page = await answer({ ...asked, path: "/word.html" }, places);
    expect([page.status, page.type]).toEqual([503, "text/html; charset=utf-8"]);
    expect(page.body).toContain("is being built");
    expect((await answer({ ...asked, path: "/none.js" }, places)).status).toBe(404);
  });

  test("a taken port is said in one sentence that names another", async () => {
    const again = startServer({ root: ROOT, built: ROOT, port: server.port });
    await expect(again).rejects.toThrow(CannotListen);
    await expect(again).rejects.toThrow(
      `Port ${server.port} is taken by another program. Close it, or use another port: npm start -- --port ${server.port + 1}`,
    );
  });
});

describe("another add-in of this machine", () => {
  let other: Server;
  let port = 0;
  beforeAll(async () => {
    other = createServer((asked, response) => {
      response.setHeader("content-type", asked.url === "/main.js" ? "text/javascript" : "text/html");
      response.end(
        asked.url === "/main.js"
          ? "ours()"
          : '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
      );
    });
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    port = (other.address() as AddressInfo).port;
  });
  afterAll(() => other.close());

  test("its page is shown through here, with the local office.js", async () => {
    const { status, body } = await get(`/through/http/127.0.0.1:${port}/pane.html?x=1`);
    expect([status, body.includes("/officejs/extension.js")]).toEqual([200, true]);
  });

  test("its script, asked for from its own root, is found by the page that asks", async () => {
    const referer = `${server.url}through/http/127.0.0.1:${port}/pane.html`;
    expect((await get("/main.js", { referer })).body).toBe("ours()");
  });

  test("addresses from its own root lead through here; others are left alone", () => {
    const page = '<link href="/a.css"><img src=/b.png><a href="c.html"></a><script src="//cdn.example/d.js"></script>';
    expect(withOwnRoot(page, new URL("https://localhost:4000/x/"))).toBe(
      '<link href="/through/https/localhost:4000/a.css"><img src=/through/https/localhost:4000/b.png><a href="c.html"></a><script src="//cdn.example/d.js"></script>',
    );
  });

  test("a server that is not there is said in a sentence", async () => {
    const { status, body } = await get("/through/http/127.0.0.1:9/pane.html");
    expect(status).toBe(502);
    expect(body).toMatch(/^Nothing answers at http:\/\/127\.0\.0\.1:9\. Start that add-in's own server first\./);
  });

  test("addresses that are not of this machine are not fetched", async () => {
    expect(addressOf("/through/https/example.org/x")).toBeNull();
    expect(addressOf("/through/https/localhost.example.org/x")).toBeNull();
    expect(pathFor(new URL("https://example.org/"))).toBeNull();
    expect((await get("/through/https/example.org/")).status).toBe(404);
    expect(meantAddress("/a.js", "https://localhost:3000/through/https/localhost:4000/p/")?.href).toBe(
      "https://localhost:4000/a.js",
    );
  });
});
