import type { ReactNode } from "react";
import { NATIONS } from "../../../../app/word/agenda";
import type { MeetingDetails } from "../../../../app/word/agenda";
import { Disclosure } from "../../../shared/Disclosure";
import { Choice, Field, useFinish } from "../finish/parts";

const FIELDS = [
  ["committee", "text"],
  ["date", "date"],
  ["start", "time"],
  ["venue", "text"],
  ["chair", "text"],
  ["secretary", "text"],
] as const;

/** What is known of the meeting; what is left empty becomes a placeholder in the document. */
export function Details(props: { details: MeetingDetails; onChange: (details: MeetingDetails) => void }): ReactNode {
  const { details, onChange } = props;
  const { agenda } = useFinish();
  return (
    <Disclosure title={agenda.details}>
      <div className="ma-tools">
        {FIELDS.map(([name, type]) => (
          <Field
            key={name}
            label={agenda[name]}
            type={type}
            value={details[name]}
            onChange={(value) => onChange({ ...details, [name]: value })}
          />
        ))}
        <Choice
          label={agenda.nation}
          value={details.nation}
          options={NATIONS.map((one) => [one, agenda.nations[one]] as const)}
          onChange={(nation) => onChange({ ...details, nation })}
        />
      </div>
    </Disclosure>
  );
}
