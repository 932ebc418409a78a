import { simpleParser, type AddressObject } from "mailparser";
import { makeDrafts } from "../../src/core/circulation/make";
import { renderDraft } from "../../src/core/circulation/render";
import { draftEml } from "../../src/core/circulation/files";
import { htmlDocument } from "../../src/core/circulation/html";
import { quotedPrintable, base64 } from "../../src/core/circulation/encode";
import { input } from "./sample";

const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * 37) % 256);
const context = {
  from: { name: "Olwen Clark", address: "olwen@harbour.example" },
  now: Date.UTC(2026, 5, 3, 8),
  files: [
    {
      name: "Cofnodion – Bwrdd yr Harbwr.docx",
      mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      bytes,
    },
  ],
  sequence: 0,
};

const people = (value: AddressObject | AddressObject[] | undefined) =>
  (Array.isArray(value) ? value : value ? [value] : []).flatMap((list) =>
    list.value.map(({ name, address }) => ({ name, address: address ?? "" })),
  );

describe("an .eml of the circulation, read by another library", () => {
  const [draft] = makeDrafts(
    "circulation",
    input({
      choices: {
        fields: { "officer:olwen clark": "cc", "guest:emrys vaughan": "bcc" },
        addresses: { "Emrys Vaughan": "emrys@quay.example" },
      },
    }),
  );
  const eml = draftEml(draft!, context);

  test("has the same recipients, the blank ones by name only, and Bcc stays Bcc", async () => {
    const mail = await simpleParser(eml);
    const rendered = renderDraft(draft!);
    expect(people(mail.to)).toEqual(rendered.to);
    expect(people(mail.to)).toContainEqual({ name: "Carys Llwyd", address: "" });
    expect(people(mail.cc)).toEqual([{ name: "Olwen Clark", address: "olwen@harbour.example" }]);
    expect(people(mail.bcc)).toEqual([{ name: "Emrys Vaughan", address: "emrys@quay.example" }]);
    expect(mail.from?.value[0]).toMatchObject({ address: "olwen@harbour.example" });
  });

  test("has the same subject, bodies and attachment, and opens unsent", async () => {
    const mail = await simpleParser(eml, { skipHtmlToText: true, skipTextToHtml: true });
    expect(mail.subject).toBe("Harbour Board: draft minutes, 2 June 2026");
    expect(mail.text).toBe(renderDraft(draft!).text);
    expect(mail.html).toBe(htmlDocument(draft!.body, draft!.subject));
    expect(mail.headers.get("x-unsent")).toBe("1");
    expect(mail.attachments).toHaveLength(1);
    expect(mail.attachments[0]?.filename).toBe("Cofnodion – Bwrdd yr Harbwr.docx");
    expect(Buffer.from(bytes).equals(mail.attachments[0]?.content as Buffer)).toBe(true);
  });

  test("holds only ASCII lines of at most 78 characters before the content", () => {
    const head = eml.slice(0, eml.indexOf("\r\n\r\n"));
    expect(head).toMatch(/^[\x20-\x7e\r\n]*$/);
    for (const row of head.split("\r\n")) expect(row.length).toBeLessThanOrEqual(78);
  });
});

describe("encodings", () => {
  test("base64 is what Node makes of the same bytes", () => {
    for (const length of [0, 1, 2, 3, 4, 100])
      expect(base64(bytes.slice(0, length))).toBe(Buffer.from(bytes.slice(0, length)).toString("base64"));
  });

  test("quoted-printable keeps trailing spaces, equals signs and long lines within 76 characters", () => {
    const text = `end \n=\n${"ŵ".repeat(60)}\n${"a".repeat(76)}\n${"a".repeat(77)}\n.`;
    const encoded = quotedPrintable(text);
    for (const row of encoded.split("\r\n")) expect(row.length).toBeLessThanOrEqual(76);
    const back = encoded
      .replace(/=\r\n/g, "")
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    expect(Buffer.from(back, "latin1").toString("utf8")).toBe(text.replaceAll("\n", "\r\n"));
  });
});
