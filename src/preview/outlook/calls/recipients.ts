import type { Item, Person } from "../item";
import { isAppointment } from "../item";
import { wireRecipient, wireSender } from "../initial-data";
import { CODE } from "../limits";
import type { CallTable, Params } from "./call";
import { COMPOSE, MailError } from "./call";

type Field = "to" | "cc" | "bcc";

/** recipientField: 0 to / required, 1 cc / optional, 2 bcc. */
function fieldOf(params: Params, item: Item): Field {
  const field = (["to", "cc", "bcc"] as const)[Number(params["recipientField"])];
  if (!field || (field === "bcc" && isAppointment(item))) throw new MailError(CODE.invalidParameter);
  return field;
}

/** The given people, one per address; a name without address stays as Outlook leaves an unresolved entry. */
function people(params: Params): Person[] {
  const given = params["recipientArray"];
  if (!Array.isArray(given)) throw new MailError(CODE.invalidParameter);
  return (given as { address?: unknown; name?: unknown }[]).map(({ address, name }) => ({
    address: typeof address === "string" ? address : "",
    name: typeof name === "string" ? name : typeof address === "string" ? address : "",
  }));
}

const unique = (list: readonly Person[]): Person[] =>
  list.filter(
    (person, at) =>
      !person.address || list.findIndex((other) => other.address.toLowerCase() === person.address.toLowerCase()) === at,
  );

export const RECIPIENT_CALLS: CallTable = {
  15: {
    name: "recipients.getAsync",
    since: "1.1",
    where: COMPOSE,
    limited: true,
    run: (params, item, mailbox) => item[fieldOf(params, item)].map((person) => wireRecipient(person, item, mailbox)),
  },
  21: {
    name: "recipients.setAsync",
    since: "1.1",
    where: COMPOSE,
    limited: true,
    run: (params, item) => void (item[fieldOf(params, item)] = unique(people(params))),
  },
  22: {
    name: "recipients.addAsync",
    since: "1.1",
    where: COMPOSE,
    limited: true,
    run(params, item) {
      const field = fieldOf(params, item);
      item[field] = unique([...item[field], ...people(params)]);
    },
  },
  107: {
    name: "from.getAsync",
    since: "1.7",
    where: COMPOSE,
    run: (_params, item, mailbox) => wireSender(item.from ?? mailbox.user),
  },
};
