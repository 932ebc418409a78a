import { registerColumns, registerRow } from "../../core/actions/register-rows";
import { registerXlsx, rowsCsv } from "../../core/publish/register-files";
import { withRestrictions } from "../../core/publish/restricted";
import { readParts } from "../../core/record/parts";
import { buildRegister } from "../../core/actions/register";
import type { RegisterEntry, RegisterSource } from "../../core/actions/register";
import type { DeliveryWay } from "../../ports/deliver";
import { done } from "../../ports/outcome";
import type { Failure } from "../../ports/outcome";
import { handOver } from "./hand-over";
import type { Session } from "./session";

export type { RegisterEntry } from "../../core/actions/register";

/** A file the clerk chose. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The register over several minutes, and the files that could not be read. */
export interface Register {
  readonly entries: readonly RegisterEntry[];
  readonly read: number;
  readonly failed: readonly { readonly name: string; readonly failure: Failure }[];
}

/**
 * Reads the files, in any order, and makes the register of all their actions; meetings are taken by date. What was
 * marked as restricted in a file's own notes stays out unless asked for.
 */
export async function registerOver(
  session: Session,
  files: readonly ChosenFile[],
  includeRestricted: boolean,
): Promise<Register> {
  const sources: RegisterSource[] = [];
  const failed: { name: string; failure: Failure }[] = [];
  for (const { name, bytes } of files) {
    const opened = await session.files.open(bytes);
    if (!opened.ok) {
      failed.push({ name, failure: opened.failure });
      continue;
    }
    const { blocks, parts } = opened.value.snapshot;
    const { minutes } = session.reader.read({ kind: "docx", blocks }, { language: session.language });
    sources.push({ name, minutes: withRestrictions(minutes, blocks, readParts(parts).book), blocks });
  }
  return { entries: buildRegister(sources, { includeRestricted }), read: sources.length, failed };
}

/** The register as rows of words, header first. */
export const registerRows = (entries: readonly RegisterEntry[]): readonly (readonly string[])[] => [
  registerColumns,
  ...entries.map(registerRow),
];

const MEDIA = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** What a register can be saved as. */
export const REGISTER_FORMS = ["csv", "xlsx"] as const;
export type RegisterForm = (typeof REGISTER_FORMS)[number];

/** The ways a register may leave on this host. */
export const registerWays = (session: Session, form: RegisterForm): readonly DeliveryWay[] =>
  session.deliver.ways(MEDIA[form]);

/** Hands the register over as a file. */
export function deliverRegister(
  session: Session,
  entries: readonly RegisterEntry[],
  form: RegisterForm,
  way: DeliveryWay,
): Promise<boolean> {
  const bytes = form === "xlsx" ? registerXlsx(entries) : new TextEncoder().encode(rowsCsv(registerRows(entries)));
  const file = { name: `Register of actions.${form}`, mediaType: MEDIA[form], bytes };
  return handOver(session, way, () => done(file));
}
