import { createRoot } from "react-dom/client";
import { COMMANDS, PANEL_COMMANDS, runCommand } from "../app/word/commands";
import { openDocument } from "../app/word/open";
import { followTyping } from "../app/word/typing";
import { hostTheme } from "../office/word/theme";
import { createAnnouncer } from "../ui/shared/live";
import "../ui/shared/pane.css";
import { catalogueFor } from "../ui/strings/choose";
import type { Pane } from "../ui/word/context";
import { EarlyRecord } from "../ui/word/EarlyRecord";
import { associate } from "./associate";
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
  associate(Object.keys(COMMANDS), (name) => runCommand(session, name));
  associate(Object.keys(PANEL_COMMANDS), async (name) => {
    session.view.set(PANEL_COMMANDS[name] ?? "record");
    // Hosts without a shared runtime have no way to open the pane from a command.
    await (Office.addin as typeof Office.addin | undefined)?.showAsTaskpane();
  });
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
