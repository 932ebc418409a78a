import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { Disclosure } from "../../../shared/Disclosure";
import { Line } from "../../../shared/Fields";
import { listIn } from "./parts";
import type { PartProps } from "./parts";

/** Words that mean several people, with the people meant. */
export function Groups({ draft, say, readOnly, onChange }: PartProps): ReactNode {
  const [name, setName] = useState("");
  const [people, setPeople] = useState("");
  const add = (): void => {
    onChange({ ...draft, groups: [...draft.groups, { name: name.trim(), members: listIn(people) }] });
    setName("");
    setPeople("");
  };
  return (
    <Disclosure title={say.groups} count={draft.groups.length} open={false}>
      <p className="ma-small">{say.groupsHint}</p>
      <ul className="ma-list">
        {draft.groups.map((group, at) => (
          <li key={`${at}-${group.name}`} className="ma-fact">
            <div>{group.name}</div>
            <div className="ma-small">{group.members.join(", ")}</div>
            <Button
              size="small"
              appearance="subtle"
              disabled={readOnly}
              aria-label={say.removeNamed(group.name)}
              onClick={() => onChange({ ...draft, groups: draft.groups.filter((_, index) => index !== at) })}
            >
              {say.remove}
            </Button>
          </li>
        ))}
      </ul>
      {readOnly ? null : (
        <form
          className="ma-tools"
          aria-label={say.addGroup}
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== "") add();
          }}
        >
          <Line label={say.groupName} value={name} onChange={setName} />
          <Line label={say.groupMembers} value={people} onChange={setPeople} />
          <Button size="small" type="submit" disabled={name.trim() === ""}>
            {say.addGroup}
          </Button>
        </form>
      )}
    </Disclosure>
  );
}
