import { createAnnouncer, type Announcer } from "../ui/shared/live";

/** The pane's announcer: it speaks through the page's live region while the focus is in the pane. */
export function pageAnnouncer(): Announcer {
  const live = document.getElementById("live");
  return createAnnouncer(
    (words) => live?.replaceChildren(words),
    () => document.hasFocus(),
  );
}
