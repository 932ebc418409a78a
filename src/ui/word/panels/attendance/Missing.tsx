import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { addAttendee, unlistedIn, unrecordedMembers } from "../../../../app/word/attendance";
import type { AttendanceStatus } from "../../../../app/word/attendance";
import type { Ready } from "../../../../app/word/record";
import { revealSpan } from "../../../../app/word/reveal";
import { Choice, Line } from "../../../shared/Fields";
import { Opening } from "../../../shared/Opening";
import type { AttendanceWords } from "../../../strings/panels/attendance";
import { usePane } from "../../context";

const STANDINGS: readonly AttendanceStatus[] = ["present", "inAttendance", "apologies", "absent"];

/** Adds a person and keeps the reason when the text could not take them. */
function useAdding(say: AttendanceWords) {
  const { session } = usePane();
  const [told, setTold] = useState("");
  const add = async (name: string, status: AttendanceStatus): Promise<boolean> => {
    const refusal = await addAttendee(session, name, status);
    setTold(refusal && refusal !== "failed" ? say.keptInNotes(name, say.why[refusal]) : "");
    return refusal !== "failed";
  };
  return { told, add };
}

function AddButtons(props: { name: string; some: readonly AttendanceStatus[]; say: AttendanceWords; add: Adding }) {
  const { name, some, say, add } = props;
  return (
    <div className="ma-row" role="group" aria-label={say.addAs(name)}>
      {some.map((status) => (
        <Button key={status} size="small" onClick={() => void add(name, status)}>
          {say.as[status]}
        </Button>
      ))}
    </div>
  );
}

type Adding = (name: string, status: AttendanceStatus) => Promise<boolean>;

/** People whom the text names and no list does. */
export function Unlisted({ state, say }: { state: Ready; say: AttendanceWords }): ReactNode {
  const { session } = usePane();
  const { told, add } = useAdding(say);
  const people = unlistedIn(state);
  if (people.length === 0 && !told) return null;
  return (
    <section aria-label={say.unlisted}>
      <h2 className="ma-heading">
        {say.unlisted} <span className="ma-count">{people.length}</span>
      </h2>
      {told ? <p role="status">{told}</p> : null}
      <ul className="ma-list">
        {people.map(({ name, why, span }) => (
          <li key={name} className="ma-fact">
            <div className="ma-row">
              <span>{name}</span>
              <span className="ma-small">{say.unlistedWhy[why]}</span>
              {span ? (
                <Button size="small" appearance="subtle" onClick={() => void revealSpan(session, span)}>
                  {say.show}
                </Button>
              ) : null}
            </div>
            <AddButtons name={name} some={["present", "inAttendance"]} say={say} add={add} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Members in office of whom the lists say nothing. */
export function MissingMembers({ state, say }: { state: Ready; say: AttendanceWords }): ReactNode {
  const { told, add } = useAdding(say);
  const names = unrecordedMembers(state);
  if (names.length === 0 && !told) return null;
  return (
    <section aria-label={say.unrecorded}>
      <h2 className="ma-heading">
        {say.unrecorded} <span className="ma-count">{names.length}</span>
      </h2>
      <p className="ma-small">{say.unrecordedText}</p>
      {told ? <p role="status">{told}</p> : null}
      <ul className="ma-list">
        {names.map((name) => (
          <li key={name} className="ma-fact">
            <span>{name}</span>
            <AddButtons name={name} some={["present", "apologies", "absent"]} say={say} add={add} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A form for anybody else. */
export function AddPerson({ say }: { say: AttendanceWords }): ReactNode {
  const { told, add } = useAdding(say);
  const [name, setName] = useState("");
  const [status, setStatus] = useState<AttendanceStatus>("present");
  return (
    <>
      {told ? <p role="status">{told}</p> : null}
      <Opening text={say.addPerson} primary>
        {(close) => (
          <form
            className="ma-edit"
            aria-label={say.addPerson}
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim() === "") return;
              void add(name, status).then((done) => {
                if (!done) return;
                setName("");
                close();
              });
            }}
            onKeyDown={(event) => {
              if (event.key === "Escape") close();
            }}
          >
            <Line label={say.name} value={name} onChange={setName} />
            <Choice
              label={say.standing}
              value={status}
              options={STANDINGS.map((one) => [one, say.as[one]])}
              onChange={setStatus}
            />
            <div className="ma-row">
              <Button size="small" appearance="primary" type="submit" disabled={name.trim() === ""}>
                {say.add}
              </Button>
              <Button size="small" appearance="subtle" onClick={close}>
                {say.close}
              </Button>
            </div>
          </form>
        )}
      </Opening>
    </>
  );
}
