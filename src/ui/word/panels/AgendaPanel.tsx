import { Button, Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import {
  agendas,
  firstDetails,
  insertBlocks,
  kindOf,
  knownOf,
  occasionsOf,
  previewAgenda,
  usualAgenda,
  usualLanguage,
} from "../../../app/word/agenda";
import type { AgendaChoice, MeetingDetails, Occasion, Where } from "../../../app/word/agenda";
import type { Seed } from "../../../app/word/seeds";
import { isReadOnly } from "../../../app/word/settled";
import { defaultTemplate, filledTemplate, templatesOf } from "../../../app/word/templates";
import { todayOf } from "../../../app/word/today";
import { usePane } from "../context";
import { Brief } from "./agenda/Brief";
import { Details } from "./agenda/Details";
import { Items } from "./agenda/Items";
import { MinutesFrom } from "./agenda/MinutesFrom";
import { Notice } from "./agenda/Notice";
import { Seeds } from "./agenda/Seeds";
import { Choice, useFinish } from "./finish/parts";
import { Preview } from "./Lines";
import type { PanelProps } from "./props";

const OWN = "own:";

/** Standard agendas and the clerk's own, previewed and inserted, and the minutes that belong to them. */
export default function AgendaPanel({ state }: PanelProps): ReactNode {
  const { session, words } = usePane();
  const { panels } = words;
  const finish = useFinish();
  const [details, setDetails] = useState<MeetingDetails>(() => firstDetails(state, todayOf(session)));
  const templates = templatesOf(session);
  const [id, setId] = useState(() => {
    const own = defaultTemplate(session, details.committee);
    return own ? OWN + own.id : usualAgenda(state).id;
  });
  const [occasion, setOccasion] = useState<Occasion>("ordinary");
  const [purposes, setPurposes] = useState(true);
  const [timings, setTimings] = useState(false);
  const [first, setFirst] = useState("");
  const [changes, setChanges] = useState<AgendaChoice["changes"]>({});
  const [seeds, setSeeds] = useState<readonly Seed[]>([]);
  const [where, setWhere] = useState<Where>("caret");
  const template = templates.find((one) => OWN + one.id === id);
  const agenda = agendas().find((one) => one.id === id) ?? usualAgenda(state);
  const occasions = occasionsOf(agenda);
  const chosen = occasions.includes(occasion) ? occasion : "ordinary";
  const language = agenda.languages.find((one) => one === first) ?? usualLanguage(agenda);
  const choice = { agenda, occasion: chosen, purposes, timings, details, changes, seeds, first: language };
  const preview = previewAgenda(choice);
  const blocks = template ? filledTemplate(template, knownOf(details, "en-GB")) : preview.blocks;
  const locked = isReadOnly(state) || state.task !== null;
  const choose = (next: string): void => {
    setId(next);
    setChanges({});
  };
  return (
    <>
      <Choice
        label={panels.kindOfAgenda}
        value={id}
        options={[
          ...templates.map((one) => [OWN + one.id, `${one.name} (${finish.agenda.template})`] as const),
          ...agendas().map((one) => [one.id, one.name] as const),
        ]}
        onChange={choose}
      />
      {template ? null : (
        <>
          <Choice
            label={panels.occasion}
            value={chosen}
            options={occasions.map((one) => [one, panels.occasions[one]] as const)}
            onChange={setOccasion}
          />
          {agenda.languages.length > 1 ? (
            <Choice
              label={finish.agenda.first}
              value={language}
              options={agenda.languages.map((one) => [one, finish.agenda.languages(one)] as const)}
              onChange={setFirst}
            />
          ) : null}
          <Switch label={panels.purposes} checked={purposes} onChange={(_, { checked }) => setPurposes(checked)} />
          <Switch label={panels.timings} checked={timings} onChange={(_, { checked }) => setTimings(checked)} />
          {agenda.advice.map((line) => (
            <p key={line} className="ma-small">
              {line}
            </p>
          ))}
        </>
      )}
      <Details details={details} onChange={setDetails} />
      {template ? null : (
        <>
          <Items choice={choice} onChange={setChanges} />
          <Seeds state={state} chosen={seeds} onChange={setSeeds} />
        </>
      )}
      <Notice kind={kindOf(agenda)} details={details} state={state} />
      {!template && preview.untranslated.length > 0 ? <p>{panels.untranslated(preview.untranslated)}</p> : null}
      <Preview label={panels.preview} blocks={blocks} />
      <Choice
        label={finish.agenda.where}
        value={where}
        options={(["caret", "start", "end"] as const).map((one) => [one, finish.agenda.wheres[one]] as const)}
        onChange={setWhere}
      />
      <div className="ma-tools">
        <Button
          appearance="primary"
          disabled={locked}
          onClick={() => void insertBlocks(session, blocks, where).then((written) => written && setSeeds([]))}
        >
          {panels.insertAgenda}
        </Button>
      </div>
      <Brief state={state} day={details.date || todayOf(session)} choice={template ? null : choice} />
      <MinutesFrom state={state} choice={template ? null : choice} locked={locked} />
    </>
  );
}
