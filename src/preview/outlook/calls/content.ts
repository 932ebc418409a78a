import { composing } from "../item";
import { htmlOf, sanitise, textOf } from "../html-text";
import { CODE } from "../limits";
import type { CallTable, Params } from "./call";
import { COMPOSE, MailError, text } from "./call";

const TEXT = 0;

/** The given data as HTML; what Outlook refuses fails. */
function given(params: Params): string {
  const data = text(params, "data");
  if (params["coercionType"] === TEXT) return htmlOf(data);
  const clean = sanitise(data);
  if (clean === null) throw new MailError(CODE.htmlRefused);
  return clean;
}

const SIGNATURE = /(?:<div><br><\/div>)?<div id="Signature">[\s\S]*<\/div>\s*$/;

export const CONTENT_CALLS: CallTable = {
  18: { name: "subject.getAsync", since: "1.1", where: COMPOSE, run: (_params, item) => item.subject },
  17: {
    name: "subject.setAsync",
    since: "1.1",
    where: COMPOSE,
    run: (params, item) => void (item.subject = text(params, "subject").replace(/[\r\n]+/g, " ")),
  },
  37: {
    name: "body.getAsync",
    since: "1.3",
    limited: true,
    run: (params, item) =>
      params["coercionType"] === TEXT ? textOf(item.html) : `<html><head></head><body>${item.html}</body></html>`,
  },
  14: { name: "body.getTypeAsync", since: "1.1", where: COMPOSE, run: () => "html" },
  // Replaces everything, the signature too: https://learn.microsoft.com/javascript/api/outlook/office.body#setAsync
  38: {
    name: "body.setAsync",
    since: "1.3",
    where: COMPOSE,
    limited: true,
    run: (params, item) => void (item.html = given(params)),
  },
  23: {
    name: "body.prependAsync",
    since: "1.1",
    where: COMPOSE,
    limited: true,
    run: (params, item) => void (item.html = given(params) + item.html),
  },
  13: {
    name: "body.setSelectedDataAsync",
    since: "1.1",
    where: COMPOSE,
    limited: true,
    run: (params, item) => void (item.html = given(params) + item.html),
  },
  29: {
    name: "item.setSelectedDataAsync",
    since: "1.2",
    where: COMPOSE,
    limited: true,
    run: (params, item) => void (item.html = given(params) + item.html),
  },
  28: {
    name: "item.getSelectedDataAsync",
    since: "1.2",
    where: COMPOSE,
    run: () => ({ data: "", sourceProperty: "body" }),
  },
  173: {
    name: "body.setSignatureAsync",
    since: "1.10",
    where: COMPOSE,
    limited: true,
    run: (params, item) =>
      void (item.html = `${item.html.replace(SIGNATURE, "")}<div id="Signature">${given(params)}</div>`),
  },
  100: {
    name: "body.appendOnSendAsync",
    since: "1.9",
    where: COMPOSE,
    // The manifest does not ask for the extended permission AppendOnSend.
    run: () => {
      throw new MailError(9047);
    },
  },
  32: {
    name: "item.saveAsync",
    since: "1.3",
    where: COMPOSE,
    run(_params, item, mailbox) {
      if (!composing(item)) throw new MailError(CODE.saveFailed);
      item.id ??= mailbox.nextId("draft");
      return item.id;
    },
  },
  164: {
    name: "item.getItemIdAsync",
    since: "1.8",
    where: COMPOSE,
    run(_params, item) {
      if (!item.id) throw new MailError(9046);
      return item.id;
    },
  },
  174: {
    name: "item.getComposeTypeAsync",
    since: "1.10",
    where: ["messageCompose"],
    run: (_params, item) => ({ composeType: item.composeType, coercionType: "html" }),
  },
};
