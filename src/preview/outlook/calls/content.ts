import { composing, type Item } from "../item";
import { bodyOf, htmlOf, sanitise, textOf } from "../html-text";
import { CODE } from "../limits";
import type { CallTable, Params } from "./call";
import { COMPOSE, MailError, text } from "./call";

const TEXT = 0;

/** The given data as HTML, of a whole document what stands in its body; what Outlook refuses fails. */
function given(params: Params): string {
  const data = text(params, "data");
  if (params["coercionType"] === TEXT) return htmlOf(data);
  const clean = sanitise(data);
  if (clean === null) throw new MailError(CODE.htmlRefused);
  return bodyOf(clean);
}

/** Puts content where the person's caret stands, in place of what is selected; without one, before the body. */
function intoBody(item: Item, html: string): void {
  item.html = item.caret?.insert(html) ?? html + item.html;
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
    run: (params, item) => void intoBody(item, given(params)),
  },
  29: {
    name: "item.setSelectedDataAsync",
    since: "1.2",
    where: COMPOSE,
    limited: true,
    run(params, item) {
      const at = item.caret?.subject();
      if (!at) return intoBody(item, given(params));
      // The subject takes text only, whatever the data is.
      const data = params["coercionType"] === TEXT ? text(params, "data") : textOf(given(params));
      item.subject = item.subject.slice(0, at.start) + data.replace(/[\r\n]+/g, " ") + item.subject.slice(at.end);
    },
  },
  28: {
    name: "item.getSelectedDataAsync",
    since: "1.2",
    where: COMPOSE,
    run(params, item) {
      const at = item.caret?.subject();
      if (at) return { data: item.subject.slice(at.start, at.end), sourceProperty: "subject" };
      const html = item.caret?.body() ?? "";
      return { data: params["coercionType"] === TEXT ? textOf(html) : html, sourceProperty: "body" };
    },
  },
  173: {
    name: "body.setSignatureAsync",
    since: "1.10",
    where: COMPOSE,
    limited: true,
    run: (params, item) =>
      void (item.html = `${item.html.replace(SIGNATURE, "")}<div id="Signature">${given(params)}</div>`),
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
