import { writeEml } from "../../src/core/circulation/eml";
import { documentsIn } from "../../src/core/import/message";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const BYTES = Uint8Array.from({ length: 1_000 }, (_, at) => (at * 7) % 256);

const eml = (name: string, bytes = BYTES): string =>
  writeEml({
    ...{ date: 0, from: null, to: [], cc: [], bcc: [], subject: "Minutes", languages: [], text: "See attached." },
    ...{ html: "<p>See attached.</p>", files: [{ name, mediaType: DOCX, bytes }] },
  });

describe("Word documents that a dropped message carries", () => {
  test.each(["minutes.docx", 'Draft "A"; final.docx', "Cofnodion Cyngor Bro’r Glannau – drafft 2026-05-04.docx"])(
    "%s comes out byte for byte",
    (name) => {
      const [file, ...more] = documentsIn(eml(name));
      expect(more).toEqual([]);
      expect(file?.name).toBe(name.replaceAll('"', "'"));
      expect(file?.bytes).toEqual(BYTES);
    },
  );

  test.each([0, 1, 2, 3, 4, 57, 58])("%i bytes end where they end", (length) => {
    expect(documentsIn(eml("a.docx", BYTES.slice(0, length)))[0]?.bytes).toEqual(BYTES.slice(0, length));
  });

  test("a forwarded message is looked into; other files and plain text carry none", () => {
    const forwarded = [
      "Content-Type: multipart/mixed; boundary=outer",
      "",
      "--outer",
      "Content-Type: message/rfc822",
      "",
      eml("inner.docx"),
      "--outer",
      "Content-Type: application/pdf; name=map.pdf",
      "Content-Transfer-Encoding: base64",
      "",
      "AAAA",
      "--outer--",
    ].join("\r\n");
    expect(documentsIn(forwarded).map((file) => file.name)).toEqual(["inner.docx"]);
    expect(documentsIn("PK\u0003\u0004 no message at all")).toEqual([]);
    expect(documentsIn("")).toEqual([]);
  });

  test("a message within messages without end is not followed for ever", () => {
    const deep = "Content-Type: message/rfc822\r\n\r\n".repeat(5_000);
    expect(documentsIn(deep)).toEqual([]);
  });
});
