import { readFileSync } from "node:fs";
import { join } from "node:path";
import { takeList } from "../../../src/app/outlook/addresses";
import { takeBytes, startPane } from "../../../src/app/outlook/minutes";
import type { Kept } from "../../../src/app/outlook/kept";
import { createSession, type Session } from "../../../src/app/outlook/session";
import { minutesFiles } from "../../../src/docx/minutes-files";
import { createMail } from "../../../src/office/outlook/mail";
import type { Deliverable } from "../../../src/ports/deliver";
import { done } from "../../../src/ports/outcome";
import type { NodeOutlook } from "../../../src/preview/node/outlook";
import { bootOutlook } from "../../../src/preview/node/outlook";
import type { Item, Situation } from "../../../src/preview/outlook/item";
import type { Mailbox } from "../../../src/preview/outlook/mailbox";
import { ROOT } from "../../build/imports";
import { mailboxWith } from "../../preview/outlook/boot";

/** The minutes that come with the preview: a council of ten members, one substitute, two in attendance. */
export const SAMPLE = new Uint8Array(readFileSync(join(ROOT, "samples/minutes.docx")));

/** Everybody whom the sample's attendance names. */
export const PEOPLE = [
  ...["Helen Marlowe", "Tobias Renn", "Priya Nandakumar", "Owen Fairclough", "Mark Bellamy", "Mark Quillan"],
  ...["Ruth Abernathy", "Desmond Oyelade", "Joan Tressell", "Lucy Hartnoll", "Ingrid Solvang", "Callum Pettifer"],
];
export const addressOf = (name: string): string => `${name.toLowerCase().replace(/\W+/g, ".")}@council.example`;
const LIST = ["Name,Email", ...PEOPLE.map((name) => `${name},${addressOf(name)}`)].join("\r\n");

/** Where the pane stands: an Outlook, its mailbox, and a session over it. */
export interface Stand {
  readonly outlook: NodeOutlook;
  readonly mailbox: Mailbox;
  readonly session: Session;
  readonly item: Item;
  /** Files that were handed over. */
  readonly handed: Deliverable[];
  /** What the installation keeps, shared by panes that are given the same. */
  readonly kept: { value: Kept | null };
}

export interface StandOptions {
  readonly given?: Partial<Item>;
  readonly profile?: string;
  readonly timeZone?: string;
  readonly kept?: { value: Kept | null };
  readonly mailbox?: Mailbox;
  readonly now?: number;
}

/** Opens a pane beside an item of a situation, with office.js as it is and the emulated Outlook behind it. */
export async function standIn(situation: Situation, options: StandOptions = {}): Promise<Stand> {
  const stand = await standAt(situation, options);
  await startPane(stand.session);
  return stand;
}

/** The same before the pane has looked at anything. */
export async function standAt(situation: Situation, options: StandOptions = {}): Promise<Stand> {
  const { given = {}, profile = "mailbox115", timeZone, kept = { value: null } } = options;
  const now = options.now ?? Date.UTC(2026, 9, 16, 9);
  const mailbox = options.mailbox ?? mailboxWith(situation, given, timeZone);
  const outlook = await bootOutlook(mailbox, profile, () => now);
  const handed: Deliverable[] = [];
  const session = createSession({
    mail: createMail(outlook.Office as never),
    files: minutesFiles,
    deliver: {
      ways: () => ["download"],
      deliver: async (file) => {
        handed.push(file);
        return done(undefined);
      },
    },
    memory: {
      load: async () => kept.value,
      save: async (value) => {
        kept.value = value;
        return true;
      },
    },
    now: () => now,
    localZone: "Europe/London",
    language: "en-GB",
  });
  return { outlook, mailbox, session, item: mailbox.item as Item, handed, kept };
}

/** The same with the sample minutes read and everybody's address known from a list. */
export async function standWithMinutes(situation: Situation, options: StandOptions = {}): Promise<Stand> {
  const stand = await standIn(situation, options);
  await takeBytes(stand.session, "minutes.docx", SAMPLE);
  await takeList(stand.session, "members.csv", LIST);
  return stand;
}
