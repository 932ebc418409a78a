import { withLocalOffice } from "../../../src/preview/server/officejs";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const LOCAL =
  '<script src="/officejs/msajax.js"></script><script src="/officejs/office.js"></script><script src="/officejs/extension.js"></script>';

describe("a page that asks Microsoft for office.js", () => {
  test.each([
    ["quoted", `<script src="${CDN}"></script>`],
    ["in single quotes", `<script src='${CDN}'></script>`],
    ["unquoted, as a minifier writes it", `<script src=${CDN}></script>`],
    ["from an older folder", `<script src="${CDN.replace("/lib/1/", "/lib/1.1/")}"></script>`],
    ["without a scheme", `<script src="${CDN.slice("https:".length)}"></script>`],
    ["from the newer server", '<script src="https://officeapis.public.onecdn.static.microsoft/1/office.js"></script>'],
    ["with a version after it", `<script src="${CDN}?v=2"></script>`],
    [
      "with what only holds on the CDN",
      `<script async src="${CDN}" integrity="sha384-x" crossorigin="anonymous"></script>`,
    ],
  ])("gets this server's, in order (%s)", (_how, tag) => {
    expect(withLocalOffice(`<head>${tag}<script defer src="own.js"></script></head>`)).toBe(
      `<head>${LOCAL}<script defer src="own.js"></script></head>`,
    );
  });

  test.each([
    ["quoted", `<link rel="preload" as="script" href="${CDN}" />`],
    ["unquoted, as a minifier writes it", `<link rel=preload as=script href=${CDN}>`],
    ["with the address first", `<link href="${CDN}" as="script" crossorigin rel="preload">`],
  ])("asks this server ahead where the page asked Microsoft ahead (%s)", (_how, link) => {
    expect(withLocalOffice(`<head>${link}<link rel="preload" as="script" href="own.js"></head>`)).toBe(
      `<head>${["msajax.js", "office.js", "extension.js"]
        .map((name) => `<link rel="preload" as="script" href="/officejs/${name}">`)
        .join("")}<link rel="preload" as="script" href="own.js"></head>`,
    );
    const other = `<link rel="dns-prefetch" href="${CDN}">`;
    expect(withLocalOffice(other)).toBe(other);
  });

  test("keeps what else the tag says", () => {
    expect(withLocalOffice(`<script type="text/javascript" src="${CDN}"></script>`)).toContain(
      '<script type="text/javascript" src="/officejs/office.js"></script>',
    );
  });

  test("the debug file stays the debug file", () => {
    expect(withLocalOffice(`<script src="${CDN.replace("office.js", "office.debug.js")}"></script>`)).toContain(
      "/officejs/office.debug.js",
    );
  });

  test("a page of other scripts is left as it is", () => {
    const page = '<script src="https://example.org/lib/office.js"></script>';
    expect(withLocalOffice(page)).toBe(page);
    const near = `<script src="${CDN.replace("office.js", "myoffice.js")}"></script>`;
    expect(withLocalOffice(near)).toBe(near);
  });
});
