import { languageOf } from "../../src/cli/language";
import { readTxt } from "../../src/cli/formats/txt";

test.each([
  ["Meeting of 10/17/23\nNext meeting: 11/07/23", "en-US"],
  ["Date: 09/12/2024\nNext meeting: November 14, 2024", "en-US"],
  ["Meeting of 17/10/23\nNext meeting: 07/11/23", "en-GB"],
  ["Meeting of 9/12/2024\nBy 3 January 2025", "en-GB"],
  ["Meeting of 9/12/2024", "en-GB"],
])("%j writes its dates the way of %s", (text, language) => expect(languageOf(readTxt(text))).toBe(language));
