import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { profileOf } from "../../../app/word/profile";
import { saveTemplate, takeTemplate, templatesOf } from "../../../app/word/templates";
import type { KeptTemplates } from "../../../app/word/templates";
import { usePane } from "../context";
import { TemplateRow } from "./agenda/TemplateRow";
import { Choice, Field, FileButton, useFinish } from "./finish/parts";
import type { PanelProps } from "./props";

/** The clerk's own templates: saved from the document, renamed, shared, set as a committee's default. */
export default function TemplatesPanel({ state }: PanelProps): ReactNode {
  const { session } = usePane();
  const { templates } = useFinish();
  const { meeting } = state.reading.minutes;
  const committee = profileOf(state)?.name ?? meeting.body?.value ?? "";
  const [mine, setMine] = useState(() => templatesOf(session));
  const [name, setName] = useState("");
  const [scope, setScope] = useState<"agenda" | "document">("agenda");
  const [said, setSaid] = useState("");
  const take = (kept: KeptTemplates, words = ""): void => {
    if (kept.ok) setMine(kept.templates);
    setSaid(kept.ok ? words : kept.why === "no-room" ? templates.noRoom : kept.why.message);
  };
  return (
    <>
      <h2 className="ma-heading">{templates.save}</h2>
      <form
        className="ma-tools"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === "") return;
          const kept = saveTemplate(session, state, name, scope);
          const saved = kept.ok ? kept.templates.find((one) => mine.every(({ id }) => id !== one.id)) : undefined;
          take(kept, templates.saved(saved?.name ?? name.trim()));
          setName("");
        }}
      >
        <Field label={templates.name} value={name} onChange={setName} />
        <Choice
          label={templates.scope}
          value={scope}
          options={[
            ["agenda", templates.scopes.agenda],
            ["document", templates.scopes.document],
          ]}
          onChange={setScope}
        />
        <p className="ma-small">{templates.hints[scope]}</p>
        <Button type="submit" appearance="primary" disabled={name.trim() === ""}>
          {templates.saveNow}
        </Button>
      </form>
      <p role="status">{said}</p>
      <h2 className="ma-heading">{templates.mine}</h2>
      {mine.length === 0 ? <p className="ma-none">{templates.none}</p> : null}
      <ul className="ma-list">
        {mine.map((one) => (
          <TemplateRow key={one.id} template={one} committee={committee} onKept={take} />
        ))}
      </ul>
      <FileButton
        label={templates.take}
        accept=".json"
        onTake={([file]) => file && take(takeTemplate(session, new TextDecoder().decode(file.bytes)))}
      />
    </>
  );
}
