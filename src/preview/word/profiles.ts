import type { MemberGate } from "../wire/gate";
import { reaches } from "../wire/gate";
import { SETS } from "./sets.data";

/** One Word that the preview can play. */
export interface WordProfile {
  readonly name: string;
  /** In a sentence, for the page's menu. */
  readonly title: string;
  readonly wordApi: string;
  /** WordApiDesktop, where there is any. */
  readonly desktop?: string;
  /** WordApiOnline 1.1: only Word on the web. */
  readonly online: boolean;
  readonly sharedRuntime: boolean;
  readonly keyboardShortcuts: boolean;
  /** Paragraph events and `uniqueLocalId` carry ids (they need a subscription). */
  readonly localIds: boolean;
  /** Annotations (critiques) work: a subscription as well. */
  readonly annotations: boolean;
  /** Milliseconds between an edit and its events. */
  readonly eventDelay: number;
  /** Content-control data events fire while typing, or only when the caret leaves the control (desktop). */
  readonly dataEventsOnLeave: boolean;
  /** Largest slice getFileAsync serves, in bytes. */
  readonly sliceLimit: number;
  /** Files can be downloaded from the pane. */
  readonly downloads: boolean;
  /** Office.context.platform as the wire names it. */
  readonly platform: "web" | "win32" | "mac" | "ios";
}

const MEGABYTE = 1024 * 1024;

const web: WordProfile = {
  name: "web",
  title: "Word on the web",
  wordApi: "1.9",
  online: true,
  sharedRuntime: true,
  keyboardShortcuts: true,
  localIds: true,
  annotations: true,
  eventDelay: 0,
  dataEventsOnLeave: false,
  sliceLimit: 4 * MEGABYTE,
  downloads: true,
  platform: "web",
};

const desktop = { ...web, online: false, dataEventsOnLeave: true } as const;

/** The Words to be played, by name. Sets and limits: requirement-set pages and the getFileAsync page of office.js. */
export const WORD_PROFILES: Readonly<Record<string, WordProfile>> = {
  web,
  office2024: {
    ...desktop,
    name: "office2024",
    title: "Office 2024 (no subscription)",
    wordApi: "1.8",
    desktop: "1.1",
    localIds: false,
    annotations: false,
    platform: "win32",
  },
  windowsLate: {
    ...desktop,
    name: "windowsLate",
    title: "Word on Windows, late events",
    desktop: "1.4",
    eventDelay: 1500,
    platform: "win32",
  },
  ipad: {
    ...desktop,
    name: "ipad",
    title: "Word on iPad",
    desktop: "1.2",
    sharedRuntime: false,
    keyboardShortcuts: false,
    sliceLimit: 64 * 1024,
    downloads: false,
    platform: "ios",
  },
  mac: {
    ...desktop,
    name: "mac",
    title: "Word on Mac (no downloads)",
    desktop: "1.4",
    downloads: false,
    platform: "mac",
  },
  tooOld: {
    ...desktop,
    name: "tooOld",
    title: "Word 2019 (WordApi 1.3)",
    wordApi: "1.3",
    sharedRuntime: false,
    keyboardShortcuts: false,
    localIds: false,
    annotations: false,
    platform: "win32",
  },
};

/** A profile by name; throws a RangeError that lists the names when there is none. */
export function wordProfile(name: string): WordProfile {
  const found = WORD_PROFILES[name];
  if (!found) throw new RangeError(`No Word is called "${name}". There are: ${Object.keys(WORD_PROFILES).join(", ")}.`);
  return found;
}

/** The `_requirementMatrix` that the host states. */
export function requirements(profile: WordProfile): Record<string, string> {
  return {
    WordApi: profile.wordApi,
    ...(profile.online ? { WordApiOnline: "1.1" } : {}),
    ...(profile.desktop ? { WordApiDesktop: profile.desktop } : {}),
    RichApiRuntime: "1.1",
    DialogApi: "1.2",
    CompressedFile: "1.1",
    CustomXmlParts: "1.1",
    DocumentEvents: "1.1",
    File: "1.1",
    HtmlCoercion: "1.1",
    OoxmlCoercion: "1.1",
    Selection: "1.1",
    Settings: "1.1",
    TextCoercion: "1.1",
    AddinCommands: "1.1",
    ...(profile.sharedRuntime ? { SharedRuntime: "1.2" } : {}),
    ...(profile.keyboardShortcuts ? { KeyboardShortcuts: "1.1" } : {}),
  };
}

const setsByMember = new Map<string, string>();
for (const [className, bySet] of Object.entries(SETS)) {
  for (const [set, names] of Object.entries(bySet)) {
    for (const name of names.split(" ")) setsByMember.set(`${className}.${name.toLowerCase()}`, set);
  }
}

/** The requirement set of a member as on the wire ("Paragraph", "UniqueLocalId"): "1.6", "D1.1"; undefined for internal ones. */
export const setOf = (className: string, member: string): string | undefined =>
  setsByMember.get(`${className}.${member.toLowerCase()}`);

/** Members of sets the profile lacks are not there; internal members (`_KeepReference`) always are. */
export function gateOf(profile: WordProfile): MemberGate {
  return {
    allows(className, member) {
      const set = setOf(className, member);
      if (set === undefined) return true;
      if (set.startsWith("D")) return reaches(profile.desktop, set.slice(1)) || profile.online;
      if (set.startsWith("O") || set === "X") return profile.online;
      return reaches(profile.wordApi, set);
    },
  };
}
