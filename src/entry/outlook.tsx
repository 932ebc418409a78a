import { createRoot } from "react-dom/client";
import { followItem, startPane } from "../app/outlook/minutes";
import { takeFile } from "../app/outlook/take";
import { createSession } from "../app/outlook/session";
import { withHolidays } from "../core/circulation/holidays";
import { createDelivery } from "../office/outlook/deliver";
import { createMail } from "../office/outlook/mail";
import { hostTheme } from "../office/word/theme";
import type { MailPane } from "../ui/outlook/context";
import { OutlookPane } from "../ui/outlook/OutlookPane";
import { keepTabInPane } from "../ui/shared/tab-key";
import { loadTheme } from "../ui/shared/theme";
import "../ui/outlook/outlook.css";
import "../ui/shared/pane.css";
import { outlookWordsFor } from "../ui/strings/outlook";
import { about } from "./about";
import { filesWhenNeeded } from "./files";
import { pageAnnouncer } from "./live";
import { createMemory } from "./mail-memory";
import { page } from "./page";
import { policyOfPage } from "./policy";

async function start(): Promise<void> {
  await Office.onReady();
  const mail = createMail(Office);
  const { policy, remark } = await policyOfPage();
  const session = createSession({
    mail,
    files: filesWhenNeeded,
    deliver: createDelivery(Office, page),
    memory: createMemory(mail.capabilities().mailboxAddress),
    now: () => Date.now(),
    about: about(),
    calendar: withHolidays(policy.bankHolidays),
    addressesInDocuments: policy.addressesInDocuments,
    localZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    language: Office.context.contentLanguage === "en-US" ? "en-US" : "en-GB",
  });
  const pane: MailPane = {
    session,
    words: outlookWordsFor(Office.context.displayLanguage),
    announcer: pageAnnouncer(),
    remark,
  };
  keepTabInPane();
  const contrast = matchMedia("(forced-colors: active)");
  const root = createRoot(document.getElementById("root") ?? document.body);
  const show = async (): Promise<void> =>
    root.render(<OutlookPane pane={pane} theme={await loadTheme(hostTheme(Office, contrast.matches))} />);
  contrast.addEventListener("change", () => void show());
  await show();
  mail.watch(() => void followItem(session));
  mail.drops((name, bytes) => void takeFile(session, name, bytes));
  await startPane(session);
}

void start();
