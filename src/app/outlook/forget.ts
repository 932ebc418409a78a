import { CIRCULATION_KEY } from "../../core/circulation/circulated";
import { NO_CHOICES } from "../../core/circulation/setting";
import { ADDRESSES_KEY } from "./addresses";
import { INVITATIONS_KEY } from "./invitations";
import { followItem, forgetMinutes } from "./minutes";
import type { Session } from "./session";

/**
 * Takes out everything that is kept between two panes: in the mailbox the addresses, invitations and circulations, on
 * this computer the last minutes. Notes on items that were filled stay with those items.
 */
export async function forgetEverything(session: Session): Promise<void> {
  const removed = await session.mail.cache.remove([ADDRESSES_KEY, INVITATIONS_KEY, CIRCULATION_KEY]);
  await forgetMinutes(session);
  session.replies.set([]);
  session.store.update((state) => ({
    ...state,
    ...{ found: [], invitations: [], choices: { ...NO_CHOICES, today: state.choices.today } },
  }));
  await followItem(session);
  session.store.update((state) => ({
    ...state,
    told: removed.ok
      ? { kind: "said", message: "Nothing is kept any more: not in this mailbox, and not on this computer." }
      : { kind: "failed", failure: removed.failure },
  }));
}
