import { openDocument } from "../app/word/open";
import { hostGround, hostTheme } from "../office/word/theme";
import { createWish } from "../office/word/wish";
import { keepTabInPane } from "../ui/shared/tab-key";
import "../ui/shared/pane.css";
import { earlyWordsFor } from "../ui/strings/choose-early";
import type { EarlyPane } from "../ui/word/context";
import { showEarlyRecord } from "../ui/word/early-record";
import { associateAlone, associateShared, buttonsRunAlone } from "./buttons";
import { pageAnnouncer } from "./live";
import { remembered } from "./memory";
import { wordSession } from "./session";

const SEEN = "matters-arising.welcome";

async function start(): Promise<void> {
  await Office.onReady();
  const session = await wordSession();
  const { displayLanguage } = Office.context;
  const pane: EarlyPane = {
    session,
    words: earlyWordsFor(displayLanguage),
    firstRun: { due: remembered(SEEN) === null, done: () => void remembered(SEEN, "yes") },
  };
  if (buttonsRunAlone()) associateAlone(session, createWish({ word: Word, office: Office }));
  else associateShared(session);
  keepTabInPane();
  const contrast = matchMedia("(forced-colors: active)");
  const place = document.getElementById("root") ?? document.body;
  const look = () => hostTheme(Office, contrast.matches);
  const show = async () => {
    const { loadPane } = await import("../ui/word/load-pane");
    const full = loadPane(place, pane, pageAnnouncer(), displayLanguage);
    await full.show(look());
    early.leave();
    contrast.addEventListener("change", () => void full.show(look()).catch(() => undefined));
    return full;
  };
  let begun: Promise<unknown> | null = null;
  const begin = (): Promise<unknown> =>
    (begun ??= show().then(
      (full) => full.follow(),
      () => early.failed(),
    ));
  document.documentElement.style.colorScheme = look() === "light" ? "light" : "dark";
  // What was written while the clerk read the first sentences was not followed.
  const again = async () => void (await (await import("../app/word/rescan")).rescan(session));
  const onStart = () => void begin().then(again);
  const early = showEarlyRecord(place, { pane, ground: hostGround(Office, contrast.matches), onStart });
  const long = await openDocument(session);
  // Nothing but the list is loaded before it stands; the first time the clerk reads three sentences first.
  if (pane.firstRun.due && session.store.get().phase === "ready") return;
  await begin();
  if (long) await again();
}

void start();
