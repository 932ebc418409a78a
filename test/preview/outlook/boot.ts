import type { Item, Situation } from "../../../src/preview/outlook/item";
import { newItem } from "../../../src/preview/outlook/item";
import { Mailbox } from "../../../src/preview/outlook/mailbox";
import type { NodeOutlook } from "../../../src/preview/node/outlook";
import { bootOutlook } from "../../../src/preview/node/outlook";

export const CLERK = { name: "Ruth Adeyemi", address: "clerk@brackenford.example" };
export const MEMBER = { name: "Colin Petty", address: "colin@brackenford.example" };

/** A mailbox of an invented clerk with one item of a situation open. */
export function mailboxWith(situation: Situation, given: Partial<Item> = {}, timeZone = "Europe/London"): Mailbox {
  const mailbox = new Mailbox({ user: CLERK, timeZone, signature: "Ruth Adeyemi, Clerk", item: null });
  mailbox.item = situation.endsWith("Compose")
    ? mailbox.newDraft(situation as "messageCompose", given)
    : newItem(situation, { id: "AAMk-1", from: MEMBER, to: [CLERK], sent: Date.UTC(2026, 9, 30, 8), ...given });
  return mailbox;
}

/** office.js booted over a mailbox; `item` is loosely typed, as the tests call members of every situation. */
export interface Booted extends NodeOutlook {
  readonly mailbox: Mailbox;
  // The members differ by situation; the conformance table names them as a script of a user would.
  readonly item: Record<string, never>;
}

export async function boot(situation: Situation, given: Partial<Item> = {}, profile = "mailbox115"): Promise<Booted> {
  const mailbox = mailboxWith(situation, given);
  const outlook = await bootOutlook(mailbox, profile);
  return { ...outlook, mailbox, item: outlook.Office.context.mailbox.item as unknown as Record<string, never> };
}

export interface Answer {
  readonly status: string;
  readonly value: never;
  readonly error: { readonly code: number } | undefined;
}

/** Calls an …Async member by its path ("body.setAsync") and waits for its result. */
export function call(root: object, path: string, ...args: unknown[]): Promise<Answer> {
  const names = path.split(".");
  let owner = root as Record<string, unknown>;
  for (const name of names.slice(0, -1)) owner = owner[name] as Record<string, unknown>;
  const member = owner[names.at(-1) as string] as (...values: unknown[]) => void;
  return new Promise((resolve) => member.call(owner, ...args, (result: Answer) => resolve(result)));
}
