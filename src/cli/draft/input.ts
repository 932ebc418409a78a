import { basename, extname } from "node:path";
import { readFile as readMinutesFile } from "../../app/outlook/effective";
import { settingFromProfile } from "../../core/circulation/from-profile";
import {
  NO_CHOICES,
  NO_PROFILE,
  type DraftInput,
  type FoundAddress,
  type NextChoice,
} from "../../core/circulation/setting";
import { readProfile } from "../../core/committee/codec";
import { membersFromCards, membersFromCsv } from "../../core/import/members";
import type { NextMeeting } from "../../core/minutes/record";
import { read } from "../../core/reading/as-written";
import { promises } from "../../core/reading/parsers/promises";
import { refined } from "../../core/reading/refined";
import { readFileFacts } from "../../docx/facts";
import { readSnapshot } from "../../docx/snapshot";
import { decode } from "../formats/decode";
import { openFile } from "../open-file";
import { bytesOf, sentence } from "../output";
import type { DraftOptions } from "./options";

/** What the drafts are made from, and the .docx they are made of (null for other kinds of files). */
export interface DraftSource {
  readonly input: DraftInput;
  readonly document: Uint8Array | null;
  /** Sentences for the clerk about the lists that were read. */
  readonly remarks: readonly string[];
}

type Opened<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): { readonly ok: false; readonly reason: string } => ({ ok: false, reason });

/** Reads minutes, profile and address lists. The reason of a failure names the file and says what to do. */
export async function draftSource(options: DraftOptions, today: string): Promise<Opened<DraftSource>> {
  const minutes = await minutesOf(options);
  if (!minutes.ok) return minutes;
  const profile = options.profile === null ? null : await text(options.profile);
  if (profile && !profile.ok) return profile;
  const committee = profile ? readProfile(profile.value) : null;
  if (committee && !committee.ok) return refuse(`${basename(options.profile ?? "")}: ${committee.message}`);
  const people = await addressesOf(options.addresses);
  if (!people.ok) return people;
  const setting = committee
    ? settingFromProfile(committee.value, today)
    : { ...NO_PROFILE, minutesLanguage: options.language };
  const choices = {
    ...NO_CHOICES,
    today,
    state: options.state ?? minutes.value.state,
    allInBcc: options.bcc,
    withRestricted: options.restricted,
    ...(Object.values(options.next).some((given) => given !== null) && {
      next: nextMeeting(options.next, minutes.value.minutes.nextMeeting),
    }),
  };
  const { document, minutes: record, blocks } = minutes.value;
  return {
    ok: true,
    value: {
      input: { minutes: record, blocks, setting, choices, found: people.value.found },
      document,
      remarks: [...(committee?.remarks ?? []), ...people.value.remarks],
    },
  };
}

/** The next meeting as the clerk gives it; a day that the clerk gives is no longer to be confirmed. */
const nextMeeting = (given: DraftOptions["next"], stated: NextMeeting | null): NextChoice => ({
  date: given.date ?? stated?.date ?? null,
  start: given.start ?? stated?.start ?? null,
  end: given.end ?? stated?.end ?? null,
  venue: given.venue ?? stated?.venue ?? null,
  tentative: given.date === null && stated?.tentative === true,
});

async function minutesOf({ file, language }: DraftOptions) {
  if (!/^\.do[ct][xm]?$/i.test(extname(file))) {
    const opened = await openFile(file);
    if (!opened.ok) return opened;
    const minutes = refined(read(opened.source, { language, promises }));
    const { blocks } = opened.source;
    return { ok: true, value: { minutes, blocks, state: "draft", document: null } } as const;
  }
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const snapshot = readSnapshot(bytes.bytes);
  if (!snapshot.ok) return refuse(sentence(file, snapshot.failure));
  const facts = readFileFacts(bytes.bytes);
  if (!facts.ok) return refuse(sentence(file, facts.failure));
  const made = readMinutesFile(basename(file), bytes.bytes, snapshot.value, facts.value, language);
  const { minutes, blocks } = made.read;
  return { ok: true, value: { minutes, blocks, state: made.state, document: bytes.bytes } } as const;
}

async function addressesOf(
  files: readonly string[],
): Promise<Opened<{ readonly found: readonly FoundAddress[]; readonly remarks: readonly string[] }>> {
  const found: FoundAddress[] = [];
  const remarks: string[] = [];
  for (const file of files) {
    const list = await text(file);
    if (!list.ok) return list;
    const people = /\.vcf$/i.test(file) ? membersFromCards(list.value) : membersFromCsv(list.value);
    if (!people.ok) return refuse(`${basename(file)}: ${people.message}`);
    remarks.push(...people.remarks);
    for (const { name, address } of people.value) if (address !== "") found.push({ name, address, source: "file" });
  }
  return { ok: true, value: { found, remarks } };
}

async function text(file: string): Promise<Opened<string>> {
  const bytes = await bytesOf(file);
  return bytes.ok ? { ok: true, value: decode(bytes.bytes) } : bytes;
}
