import { asPart, bodyWith, typedWords } from "../../../src/app/outlook/body-text";

const SIGNATURE = '<div id="Signature"><div>Ruth Adeyemi, Clerk</div></div>';
const OURS = "<h1>Harbour Board</h1><div lang='en-GB'><p>Dear members,</p></div>";

test("a new draft holds only its signature, which stays below and is no typed text", () => {
  const html = `<html><body dir="ltr"><div><br></div>${SIGNATURE}</body></html>`;
  expect(typedWords(html)).toBe("");
  expect(bodyWith(html, OURS, "replace")).toBe(`<html><body dir="ltr">${asPart(OURS)}${SIGNATURE}</body></html>`);
});

test.each(["Signature", "x_Signature", "_MailAutoSig", "ms-outlook-mobile-signature"])(
  "the signature of every Outlook is known: %s",
  (id) => expect(typedWords(`<p>Hello</p><div id="${id}">Ruth</div>`)).toBe("Hello"),
);

test("what the clerk typed is seen, and kept below the draft when asked", () => {
  const html = `<body><p>One thing &amp; another</p>${SIGNATURE}</body>`;
  expect(typedWords(html)).toBe("One thing & another");
  expect(bodyWith(html, OURS, "keep")).toBe(`<body>${asPart(OURS)}<p>One thing &amp; another</p>${SIGNATURE}</body>`);
});

test("the part filled before is replaced alone: what stands above and below it is the clerk's", () => {
  const html = `<body><p>Note</p>${asPart(OURS)}<p>Join the meeting</p>${SIGNATURE}</body>`;
  expect(typedWords(html)).toBe("Harbour Board Dear members,");
  const updated = bodyWith(html, "<p>New</p>", "replace");
  expect(updated).toBe(`<body><p>Note</p>${asPart("<p>New</p>")}<p>Join the meeting</p>${SIGNATURE}</body>`);
});

test("a part whose end is lost is not taken for one", () => {
  expect(typedWords('<div id="matters-arising"><p>torn')).toBe("torn");
});

test("hostile nesting and long attributes are read in one pass", () => {
  const deep = `${"<div>".repeat(20_000)}x${"</div>".repeat(20_000)}`;
  expect(typedWords(`<div id="matters-arising">${deep}</div>`)).toBe("x");
});
