import { COMMANDS, runCommand } from "../app/word/commands";
import { associate } from "./associate";
import { wordSession } from "./session";

// Function commands where the host has no shared runtime: each press may be a new page, so nothing is kept.
void Office.onReady().then(() => {
  const session = wordSession();
  associate(Object.keys(COMMANDS), (name) => runCommand(session, name));
});
