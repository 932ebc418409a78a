import { openDocument } from "../../src/app/word/open";
import type { Session } from "../../src/app/word/session";
import { FIRST_STATE } from "../../src/app/word/state";
import type { PaneState, Ready } from "../../src/app/word/state";
import { createStore } from "../../src/app/word/store";
import { read, readSteps } from "../../src/core/reading";
import * as again from "../../src/core/reading/again";
import { DocxPort } from "../../src/docx/port";
import { readSnapshot } from "../../src/docx/snapshot";
import { createWordDocument } from "../../src/office/word/document";
import type { Deliverable } from "../../src/ports/deliver";
import type { DocumentPort } from "../../src/ports/document";
import { done } from "../../src/ports/outcome";
import { bootWord } from "../../src/preview/node/word";
import type { NodeWord } from "../../src/preview/node/word";
import { sessionOver } from "./fake-port";

/** A pane's session with the real reader over a real document. */
export interface RealSession {
  readonly session: Session;
  readonly state: () => Ready;
  /** Files handed over, in order. */
  readonly delivered: Deliverable[];
}

async function sessionOn(document: DocumentPort): Promise<RealSession> {
  const delivered: Deliverable[] = [];
  const store = createStore<PaneState>(FIRST_STATE);
  const session: Session = {
    ...sessionOver([]).session,
    store,
    document,
    reader: { read, readSteps, again: () => Promise.resolve(again) },
    deliver: {
      ways: () => ["download"],
      deliver: (file) => {
        delivered.push(file);
        return Promise.resolve(done(undefined));
      },
    },
  };
  await openDocument(session);
  const state = (): Ready => {
    const current = store.get();
    if (current.phase !== "ready") throw new Error(`the pane is ${current.phase}`);
    return current;
  };
  return { session, state, delivered };
}

/** A session over the bytes of a .docx. */
export const overBytes = (bytes: Uint8Array): Promise<RealSession> => sessionOn(new DocxPort(bytes));

/** A session over the emulated Word, through Microsoft's office.js. Close `word` afterwards. */
export async function overWord(bytes: Uint8Array, profile = "web"): Promise<RealSession & { readonly word: NodeWord }> {
  const word = await bootWord({ docx: bytes, profile });
  const port = createWordDocument({ word: word.Word, office: word.Office, parse: readSnapshot });
  return { ...(await sessionOn(port)), word };
}
