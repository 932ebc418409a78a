import { useState } from "react";
import type { ReactNode } from "react";
import { bodyKinds, nations, withKind } from "../../../../app/word/membership";
import { Disclosure } from "../../../shared/Disclosure";
import { Choice, Line } from "../../../shared/Fields";
import { listIn } from "./parts";
import type { PartProps } from "./parts";

/** Name, kind and nation, languages and names of files. */
export function About({ draft, say, readOnly, onChange }: PartProps): ReactNode {
  const [languages, setLanguages] = useState(draft.languages.join(", "));
  return (
    <Disclosure title={say.about}>
      <div className="ma-tools">
        <Line
          label={say.name}
          value={draft.name}
          disabled={readOnly}
          onChange={(name) => onChange({ ...draft, name })}
        />
        <Choice
          label={say.kind}
          value={draft.kind}
          options={bodyKinds.map((kind) => [kind, say.kinds[kind]])}
          disabled={readOnly}
          onChange={(kind) => onChange(withKind(draft, kind, draft.nation))}
        />
        <Choice
          label={say.nation}
          value={draft.nation}
          options={nations.map((nation) => [nation, say.nations[nation]])}
          disabled={readOnly}
          onChange={(nation) => onChange(withKind(draft, draft.kind, nation))}
        />
        <Line
          label={`${say.languages}. ${say.languagesHint}`}
          value={languages}
          disabled={readOnly}
          onChange={(words) => {
            setLanguages(words);
            const list = listIn(words);
            onChange({ ...draft, languages: list.length > 0 ? list : ["en-GB"] });
          }}
        />
        <Line
          label={say.timeZone}
          value={draft.timeZone}
          disabled={readOnly}
          onChange={(timeZone) => onChange({ ...draft, timeZone })}
        />
        <Line
          label={`${say.fileName}. ${say.fileNameHint}`}
          value={draft.fileName}
          disabled={readOnly}
          onChange={(fileName) => onChange({ ...draft, fileName })}
        />
      </div>
    </Disclosure>
  );
}
