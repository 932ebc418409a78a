import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Draft } from "../../core/circulation/draft";
import { setGuestItems, shownGuestItems } from "../../app/outlook/drafts";
import type { OutlookState, ReadMinutes } from "../../app/outlook/state";
import { useMail } from "./context";

/** Which items a guest is told of. Restricted items are not offered. */
export function GuestItems({
  draft,
  state,
  read,
}: {
  draft: Draft;
  state: OutlookState;
  read: ReadMinutes;
}): ReactNode {
  const { session, words } = useMail();
  const name = draft.recipients[0]?.name ?? "";
  const chosen = shownGuestItems(state, name);
  const items = read.minutes.items.filter(
    (item) => item.number !== null && (!item.restricted || state.choices.withRestricted),
  );
  return (
    <fieldset className="ma-ask">
      <legend>{words.guestItems}</legend>
      {items.map((item) => {
        const number = item.number ?? "";
        return (
          <Checkbox
            key={number}
            label={`${number} ${item.title}`}
            checked={chosen.includes(number)}
            onChange={(_, data) =>
              void setGuestItems(
                session,
                name,
                data.checked === true ? [...chosen, number] : chosen.filter((one) => one !== number),
              )
            }
          />
        );
      })}
    </fieldset>
  );
}
