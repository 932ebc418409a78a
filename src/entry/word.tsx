import { createRoot } from "react-dom/client";
import { openDocument, rescan } from "../app/word/open";
import { hostGround, hostTheme } from "../office/word/theme";
import { createWish } from "../office/word/wish";
import { keepTabInPane } from "../ui/shared/tab-key";
import "../ui/shared/pane.css";
import { earlyWordsFor } from "../ui/strings/choose-early";
import type { EarlyPane } from "../ui/word/context";
import { EarlyRecord } from "../ui/word/EarlyRecord";
import { associateAlone, associateShared, buttonsRunAlone } from "./buttons";
import { pageAnnouncer } from "./live";
import { remembered } from "./memory";
import { wordSession } from "./session";

const SEEN = "matters-arising.welcome";

async function start(): Promise<void> {
  await Office.onReady();
  const session = wordSession();
  const { displayLanguage } = Office.context;
  const announcer = pageAnnouncer();
  const pane: EarlyPane = {
    session,
    words: earlyWordsFor(displayLanguage),
    firstRun: { due: remembered(SEEN) === null, done: () => void remembered(SEEN, "yes") },
  };
  if (buttonsRunAlone()) associateAlone(session, createWish({ word: Word, office: Office }));
  else associateShared(session);
  keepTabInPane();
  const contrast = matchMedia("(forced-colors: active)");
  const root = createRoot(document.getElementById("root") ?? document.body);
  const look = () => hostTheme(Office, contrast.matches);
  const ground = () => hostGround(Office, contrast.matches);
  const show = async () => {
    const full = await import("../ui/word/load-pane")
      .then(({ loadPane }) => loadPane(look(), displayLanguage))
      .catch(() => null);
    if (full) root.render(<full.WordPane pane={{ ...pane, words: full.words, announcer }} theme={full.theme} />);
    else root.render(<EarlyRecord pane={pane} ground={ground()} failed />);
    return full;
  };
  let begun: Promise<unknown> | null = null;
  const begin = (): Promise<unknown> =>
    (begun ??= show().then((full) => {
      contrast.addEventListener("change", () => void show());
      return full?.followTyping(session);
    }));
  document.documentElement.style.colorScheme = look() === "light" ? "light" : "dark";
  // What was written while the clerk read the first sentences was not followed.
  const started = () => void begin().then(() => rescan(session));
  root.render(<EarlyRecord pane={pane} ground={ground()} onStart={started} />);
  const long = await openDocument(session);
  // Nothing but the list is loaded before it stands; the first time the clerk reads three sentences first.
  if (pane.firstRun.due && session.store.get().phase === "ready") return;
  await begin();
  if (long) await rescan(session);
}

void start();
