import { Button, Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { nextOfKind, openDraft, tick, type DraftGroup } from "../../app/outlook/drafts";
import { putDraft } from "../../app/outlook/fill";
import type { OutlookState } from "../../app/outlook/state";
import { Disclosure } from "../shared/Disclosure";
import { useMail } from "./context";

/** The checklist of drafts: what is done is ticked, and each kind goes on where it was left. */
export function DraftList({ state, groups }: { state: OutlookState; groups: readonly DraftGroup[] }): ReactNode {
  const { words } = useMail();
  if (groups.length === 0) return <p>{words.none}</p>;
  return (
    <section aria-labelledby="ma-drafts">
      <h2 id="ma-drafts" className="ma-heading">
        {words.drafts}
      </h2>
      {groups.map((group) =>
        group.drafts.length === 1 ? (
          <Row key={group.kind} draft={only(group)} title={words.kinds[group.kind]} state={state} />
        ) : (
          <Group key={group.kind} group={group} state={state} />
        ),
      )}
    </section>
  );
}

type AnyDraft = DraftGroup["drafts"][number];
const only = (group: DraftGroup): AnyDraft => group.drafts[0] as AnyDraft;

function Group({ group, state }: { group: DraftGroup; state: OutlookState }): ReactNode {
  const { session, words } = useMail();
  const total = group.drafts.length;
  const done = group.drafts.filter((draft) => Object.hasOwn(state.ticked, draft.key)).length;
  const next = nextOfKind(group, state.ticked);
  return (
    <Disclosure title={words.kinds[group.kind]} count={total} open={false}>
      <div className="ma-row">
        <span className="ma-small">{words.progress(done, total)}</span>
        {next ? (
          <Button
            size="small"
            disabled={state.busy}
            onClick={() => {
              openDraft(session, next.draft.key);
              void putDraft(session, next.draft.key);
            }}
          >
            {words.nextDraft(next.place, total)}
          </Button>
        ) : null}
      </div>
      {group.drafts.map((draft) => (
        <Row key={draft.key} draft={draft} title={draft.label} state={state} />
      ))}
    </Disclosure>
  );
}

function Row({ draft, title, state }: { draft: AnyDraft; title: string; state: OutlookState }): ReactNode {
  const { session, words } = useMail();
  const day = state.ticked[draft.key];
  const asked = draft.notices.filter((notice) => notice.weight === "ask").length;
  return (
    <div className="ma-fact ma-row">
      <Checkbox
        aria-label={words.tick(title)}
        checked={day !== undefined}
        onChange={(_, data) => void tick(session, draft.key, data.checked === true)}
      />
      <button type="button" className="ma-fact-go" style={{ flex: 1 }} onClick={() => openDraft(session, draft.key)}>
        <strong>{title}</strong>
        <span className="ma-small">
          {day === undefined ? draft.subject : words.done(day)}
          {asked > 0 && day === undefined ? ` · ${words.questions}: ${asked}` : ""}
        </span>
      </button>
    </div>
  );
}
