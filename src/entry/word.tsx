import { createRoot } from "react-dom/client";
import { openDocument } from "../app/word/open";
import { followTyping } from "../app/word/typing";
import { hostTheme } from "../office/word/theme";
import { createWish } from "../office/word/wish";
import { createAnnouncer } from "../ui/shared/live";
import "../ui/shared/pane.css";
import { catalogueFor } from "../ui/strings/choose";
import type { Pane } from "../ui/word/context";
import { EarlyRecord } from "../ui/word/EarlyRecord";
import { associateAlone, associateShared, buttonsRunAlone } from "./buttons";
import { remembered } from "./memory";
import { wordSession } from "./session";

const SEEN = "matters-arising.welcome";

async function start(): Promise<void> {
  await Office.onReady();
  const session = wordSession();
  const live = document.getElementById("live");
  const pane: Pane = {
    session,
    words: catalogueFor(Office.context.displayLanguage),
    announcer: createAnnouncer(
      (words) => {
        if (live) live.textContent = words;
      },
      () => document.hasFocus(),
    ),
    openSample: null,
    firstRun: { due: remembered(SEEN) === null, done: () => void remembered(SEEN, "yes") },
  };
  if (buttonsRunAlone()) associateAlone(session, createWish({ word: Word, office: Office }));
  else associateShared(session);
  const contrast = matchMedia("(forced-colors: active)");
  const root = createRoot(document.getElementById("root") ?? document.body);
  const look = () => hostTheme(Office, contrast.matches);
  const show = async (): Promise<void> => {
    const full = await import("../ui/word/load-pane").then(({ loadPane }) => loadPane(look())).catch(() => null);
    root.render(full ? <full.WordPane pane={pane} theme={full.theme} /> : <EarlyRecord pane={pane} failed />);
  };
  contrast.addEventListener("change", () => void show());
  // The list needs no controls; the welcome and the rarer looks do.
  const early = look() === "light" && !pane.firstRun.due;
  if (early) root.render(<EarlyRecord pane={pane} />);
  else await show();
  await openDocument(session);
  if (early) await show();
  await followTyping(session);
}

void start();
