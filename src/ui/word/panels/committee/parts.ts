import type { CommitteeProfile } from "../../../../app/word/profile";
import type { CommitteeWords } from "../../../strings/panels/committee";

/** What each part of the committee panel is given: the draft, and how it changes. */
export interface PartProps {
  readonly draft: CommitteeProfile;
  readonly say: CommitteeWords;
  readonly readOnly: boolean;
  readonly onChange: (draft: CommitteeProfile) => void;
}

/** "a, b" as a list without empty entries. */
export const listIn = (words: string): readonly string[] =>
  words
    .split(/[,;]/u)
    .map((word) => word.trim())
    .filter(Boolean);

/** A whole number of at most six digits; nought for anything else. */
export const countIn = (words: string): number => (/^\d{1,6}$/u.test(words.trim()) ? Number(words) : 0);
