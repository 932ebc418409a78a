import type { Session } from "../app/word/session";
import { FIRST_STATE } from "../app/word/state";
import type { PaneState } from "../app/word/state";
import { createStore } from "../app/word/store";
import { read, readSteps } from "../core/reading/as-written";
import { readSnapshotWith } from "../docx/snapshot-ahead";
import { createDelivery } from "../office/word/deliver";
import { createWordDocument } from "../office/word/document";
import type { WordHost } from "../office/word/host";
import { about } from "./about";
import { answer, clock } from "./clock";
import { filesWhenNeeded } from "./files";
import { author, memory } from "./memory";
import { page } from "./page";
import { policyOfPage } from "./policy";

/** The use cases' session over the Word that this page stands in. To be called after `Office.onReady`. */
export async function wordSession(): Promise<Session> {
  const { policy, remark } = await policyOfPage();
  const host: WordHost = { word: Word, office: Office };
  return {
    store: createStore<PaneState>(FIRST_STATE),
    view: createStore("record"),
    document: createWordDocument({ ...host, parse: (bytes) => readSnapshotWith(answer, bytes) }),
    deliver: createDelivery(host, page),
    files: filesWhenNeeded,
    sample: async () => (await import("./sample")).sampleMinutes(),
    memory,
    policy,
    policyRemark: remark,
    about: about(),
    reader: { read, readSteps, again: () => import("../core/reading/as-written-again") },
    clock,
    author: author(),
    language: Office.context.contentLanguage === "en-US" ? "en-US" : "en-GB",
  };
}
