import { Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { mailTexts } from "../../../../app/word/membership";
import { Disclosure } from "../../../shared/Disclosure";
import { Choice, Field, Line } from "../../../shared/Fields";
import { usePane } from "../../context";
import type { PartProps } from "./parts";

/** The texts with one set or, where it is empty, taken out. */
function withText(
  texts: Readonly<Record<string, string>>,
  name: string,
  words: string,
): Readonly<Record<string, string>> {
  const { [name]: _was, ...rest } = texts;
  return words === "" ? rest : { ...rest, [name]: words };
}

/** House wording and the committee's own sentences in mails. */
export function Texts({ draft, say, readOnly, onChange }: PartProps): ReactNode {
  const { words } = usePane();
  const known = mailTexts(words.language);
  const names = Object.keys(known);
  const [name, setName] = useState(names[0] ?? "");
  const wording = (key: string, text: string): void =>
    onChange({ ...draft, wording: withText(draft.wording, key, text) });
  const own = names.filter((one) => Object.hasOwn(draft.mails, one)).length;
  return (
    <Disclosure title={say.texts} open={false}>
      <div className="ma-tools">
        <Line
          label={`${say.arising}. ${say.arisingHint}`}
          value={draft.wording["mattersArising"] ?? ""}
          disabled={readOnly}
          onChange={(text) => wording("mattersArising", text)}
        />
        <Field label={say.exclusion}>
          <Textarea
            value={draft.wording["exclusion"] ?? ""}
            disabled={readOnly}
            onChange={(_, { value }) => wording("exclusion", value)}
          />
        </Field>
        <Choice
          label={say.tone}
          value={draft.mails["tone"] === "friendly" ? "friendly" : "formal"}
          options={[
            ["formal", say.tones.formal],
            ["friendly", say.tones.friendly],
          ]}
          disabled={readOnly}
          onChange={(tone) =>
            onChange({ ...draft, mails: withText(draft.mails, "tone", tone === "formal" ? "" : tone) })
          }
        />
        <Choice
          label={say.mailText}
          value={name}
          options={names.map((one) => [one, `${Object.hasOwn(draft.mails, one) ? "✎ " : ""}${known[one] ?? ""}`])}
          onChange={setName}
        />
        <blockquote className="ma-quote">{known[name]}</blockquote>
        <Field label={say.ownWords}>
          <Textarea
            value={draft.mails[name] ?? ""}
            disabled={readOnly}
            onChange={(_, { value }) => onChange({ ...draft, mails: withText(draft.mails, name, value) })}
          />
        </Field>
        {own > 0 ? <p className="ma-small">{say.ownTexts(own)}</p> : null}
      </div>
    </Disclosure>
  );
}
