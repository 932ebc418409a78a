import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { InvitationDraft } from "../../core/circulation/draft";
import { putDraft } from "../../app/outlook/fill";
import { openInvited } from "../../app/outlook/invitations";
import type { Invited as Entry } from "../../app/outlook/kept";
import { momentInWords } from "../shared/dates";
import { useMail } from "./context";

/** The invitation that was made before, beside what holds now: it is updated, and a second one only made when asked for. */
export function Invited({ draft, entry }: { draft: InvitationDraft; entry: Entry }): ReactNode {
  const { session, words } = useMail();
  const moment = (at: number | string | null): string =>
    at === null ? words.stillOpen : momentInWords(new Date(at), words.language, draft.zone);
  const rows: readonly (readonly [string, string, string])[] = [
    [words.subject, entry.subject, draft.subject],
    [words.starts, moment(entry.start), moment(draft.start)],
    [words.ends, moment(entry.end), moment(draft.end)],
    [words.place, entry.location, draft.location],
  ];
  const changed = rows.filter(([, before, now]) => before !== now);
  return (
    <section className="ma-ask" aria-labelledby="ma-invited">
      <h2 id="ma-invited" className="ma-heading">
        {words.invited(entry.on)}
      </h2>
      {changed.length === 0 ? <p>{words.nothingNew}</p> : null}
      {changed.map(([name, before, now]) => (
        <dl key={name} className="ma-small">
          <dt>{name}</dt>
          <dd>
            <del>{before}</del> {words.becomes} <ins>{now}</ins>
          </dd>
        </dl>
      ))}
      <div className="ma-row">
        <Button appearance="primary" onClick={() => void openInvited(session, entry)}>
          {words.openInvited}
        </Button>
        <Button onClick={() => void putDraft(session, draft.key, true)}>{words.second}</Button>
      </div>
    </section>
  );
}
