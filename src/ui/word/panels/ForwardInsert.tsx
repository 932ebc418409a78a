import { Button, Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { arisingHeadings, hasArisingTable, insertForward, previewForward } from "../../../app/word/forward";
import type { ArisingChoices, EarlierAction, ForwardPlace } from "../../../app/word/forward";
import type { Ready } from "../../../app/word/record";
import { isReadOnly } from "../../../app/word/settled";
import { Choice, Line } from "../../shared/Fields";
import type { ForwardWords } from "../../strings/panels/forward";
import { usePane } from "../context";
import { Preview } from "./Lines";

const OWN = "\u0000own";

/** Heading, form and place of the new section, shown before it is written. */
export function InsertForm(props: { state: Ready; actions: readonly EarlierAction[]; say: ForwardWords }): ReactNode {
  const { state, actions, say } = props;
  const { session } = usePane();
  const headings = arisingHeadings(state);
  const [chosen, setChosen] = useState(headings[0] ?? "");
  const [own, setOwn] = useState("");
  const [form, setForm] = useState<ArisingChoices["form"]>("section");
  const [withRestricted, setWithRestricted] = useState(false);
  const [place, setPlace] = useState<string>("caret");
  const { items } = state.reading.minutes;
  const choices: ArisingChoices = { heading: chosen === OWN ? own.trim() : chosen, form, withRestricted };
  const listed = actions.filter((action) => withRestricted || !action.restricted);
  const refreshes = form === "table" && hasArisingTable(state);
  const where: ForwardPlace = place === "caret" || place === "end" ? place : Number(place);
  const ready = choices.heading !== "" && !isReadOnly(state) && state.task === null;
  return (
    <section aria-labelledby="ma-forward-insert">
      <h2 id="ma-forward-insert" className="ma-heading">
        {say.insertTitle}
      </h2>
      <div className="ma-tools">
        <Choice
          label={say.heading}
          value={chosen}
          options={[...headings.map((one) => [one, one] as const), [OWN, say.ownHeading]]}
          onChange={setChosen}
        />
        {chosen === OWN ? <Line label={say.ownHeadingLabel} value={own} onChange={setOwn} /> : null}
        <p className="ma-small">{say.headingHint}</p>
        <Choice
          label={say.form}
          value={form}
          options={(["section", "table"] as const).map((one) => [one, say.forms[one]])}
          onChange={setForm}
        />
        {refreshes ? (
          <p>{say.refresh}</p>
        ) : (
          <Choice
            label={say.place}
            value={place}
            options={[
              ["caret", say.atCaret],
              ["end", say.atEnd],
              ...items.map(
                (item, at) =>
                  [String(at), say.behind([item.number, item.title].filter(Boolean).join(" ").slice(0, 60))] as const,
              ),
            ]}
            onChange={setPlace}
          />
        )}
        {actions.some((action) => action.restricted) ? (
          <Switch
            label={say.restricted}
            checked={withRestricted}
            onChange={(_, { checked }) => setWithRestricted(checked)}
          />
        ) : null}
      </div>
      <Preview label={say.preview} blocks={previewForward(actions, choices)} />
      <Button
        appearance="primary"
        disabledFocusable={!ready}
        onClick={() => void (ready && insertForward(session, actions, choices, where))}
      >
        {say.insert(listed.length)}
      </Button>
    </section>
  );
}
