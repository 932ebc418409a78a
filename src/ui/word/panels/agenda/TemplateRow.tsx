import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { changeTemplate, dropTemplate, shareTemplate, templateWays } from "../../../../app/word/templates";
import type { KeptTemplates, Template } from "../../../../app/word/templates";
import { usePane } from "../../context";
import { Field, useFinish, Ways } from "../finish/parts";

interface TemplateRowProps {
  readonly template: Template;
  /** The committee of the open document; "" when it is not known. */
  readonly committee: string;
  readonly onKept: (kept: KeptTemplates) => void;
}

/** One template with what can be done with it. */
export function TemplateRow({ template, committee, onKept }: TemplateRowProps): ReactNode {
  const { session, words } = usePane();
  const { templates } = useFinish();
  const [name, setName] = useState<string | null>(null);
  const [sure, setSure] = useState(false);
  const rename = (): void => {
    if (name?.trim()) onKept(changeTemplate(session, template.id, { name: name.trim() }));
    setName(null);
  };
  return (
    <li className="ma-fact">
      <strong>{template.name}</strong>
      {template.committee ? <p className="ma-small">{templates.defaultOf(template.committee)}</p> : null}
      {name === null ? null : (
        <form
          className="ma-tools"
          onSubmit={(event) => {
            event.preventDefault();
            rename();
          }}
        >
          <Field label={templates.name} value={name} onChange={setName} />
        </form>
      )}
      <div className="ma-row">
        <Button size="small" onClick={() => (name === null ? setName(template.name) : rename())}>
          {name === null ? templates.rename : templates.keepName}
        </Button>
        {name === null ? null : (
          <Button size="small" onClick={() => setName(null)}>
            {words.panels.cancel}
          </Button>
        )}
        {template.committee ? (
          <Button size="small" onClick={() => onKept(changeTemplate(session, template.id, { committee: "" }))}>
            {templates.noDefault}
          </Button>
        ) : committee ? (
          <Button size="small" onClick={() => onKept(changeTemplate(session, template.id, { committee }))}>
            {templates.makeDefault(committee)}
          </Button>
        ) : null}
        <Button
          size="small"
          onClick={() => {
            if (sure) onKept(dropTemplate(session, template.id));
            setSure(!sure);
          }}
        >
          {sure ? templates.removeSure(template.name) : templates.remove}
        </Button>
        {sure ? (
          <Button size="small" onClick={() => setSure(false)}>
            {words.panels.cancel}
          </Button>
        ) : null}
      </div>
      <Ways
        label={templates.share}
        ways={templateWays(session)}
        onChoose={(way) => void shareTemplate(session, template, way)}
      />
    </li>
  );
}
