import { Button, Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { dropInterest, interestsOf, keepInterest } from "../../../../app/word/attendance";
import type { Interest, KeptAttendee } from "../../../../app/word/attendance";
import type { Ready } from "../../../../app/word/record";
import { Badge } from "../../../shared/Badge";
import { Choice, Line } from "../../../shared/Fields";
import { Opening } from "../../../shared/Opening";
import type { AttendanceWords } from "../../../strings/panels/attendance";
import { usePane } from "../../context";
import { itemOptions } from "./PersonForm";

const EMPTY: Interest = { name: "", item: "", interest: "", dispensation: false, withdrew: false, returned: false };

function InterestForm(props: {
  people: readonly KeptAttendee[];
  state: Ready;
  say: AttendanceWords;
  onClose: () => void;
}): ReactNode {
  const { people, state, say, onClose } = props;
  const { session } = usePane();
  const [edit, setEdit] = useState(EMPTY);
  const set = (change: Partial<Interest>): void => setEdit((now) => ({ ...now, ...change }));
  const there = people.filter((one) => one.status === "present" || one.status === "inAttendance");
  const whole = edit.name !== "" && edit.item !== "" && edit.interest.trim() !== "";
  return (
    <form
      className="ma-edit"
      aria-label={say.addInterest}
      onSubmit={(event) => {
        event.preventDefault();
        if (whole) void keepInterest(session, edit).then((kept) => kept && onClose());
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <Choice
        label={say.who}
        value={edit.name}
        options={[["", ""], ...there.map(({ name }) => [name, name] as const)]}
        onChange={(name) => set({ name })}
      />
      <Choice
        label={say.whichItem}
        value={edit.item}
        options={itemOptions(state.reading.minutes.items, say)}
        onChange={(item) => set({ item })}
      />
      <Line label={say.interest} value={edit.interest} onChange={(interest) => set({ interest })} />
      <Switch
        label={say.dispensation}
        checked={edit.dispensation}
        onChange={(_, { checked }) => set({ dispensation: checked })}
      />
      <Switch label={say.withdrew} checked={edit.withdrew} onChange={(_, { checked }) => set({ withdrew: checked })} />
      {edit.withdrew ? (
        <Switch
          label={say.returned}
          checked={edit.returned}
          onChange={(_, { checked }) => set({ returned: checked })}
        />
      ) : null}
      <div className="ma-row">
        <Button size="small" appearance="primary" type="submit" disabled={!whole}>
          {say.add}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {say.close}
        </Button>
      </div>
    </form>
  );
}

/** Declared interests, with who left the room; the quorum counts without them for that item. */
export function Interests(props: {
  state: Ready;
  people: readonly KeptAttendee[];
  say: AttendanceWords;
  readOnly: boolean;
}): ReactNode {
  const { state, people, say, readOnly } = props;
  const { session } = usePane();
  const kept = interestsOf(state);
  return (
    <section aria-labelledby="ma-interests">
      <h2 id="ma-interests" className="ma-heading">
        {say.interests} <span className="ma-count">{kept.length}</span>
      </h2>
      {kept.length === 0 ? <p className="ma-none">{say.noInterests}</p> : null}
      <ul className="ma-list">
        {kept.map((one) => (
          <li key={`${one.item}:${one.name}`} className="ma-fact">
            <p>
              {say.item(one.item, one.name)}, {one.interest}
            </p>
            <div className="ma-row">
              {one.dispensation ? <Badge>{say.dispensation}</Badge> : null}
              {one.withdrew ? <Badge strong>{say.withdrew}</Badge> : null}
              {one.returned ? <Badge>{say.returned}</Badge> : null}
              <Button
                size="small"
                appearance="subtle"
                disabled={readOnly}
                aria-label={say.removeInterest(one.name, one.item)}
                onClick={() => void dropInterest(session, one)}
              >
                {say.remove}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Opening text={say.addInterest} disabled={readOnly} primary>
        {(close) => <InterestForm people={people} state={state} say={say} onClose={close} />}
      </Opening>
    </section>
  );
}
