import { Button, Input } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Draft, Recipient } from "../../core/circulation/draft";
import type { RecipientField } from "../../core/circulation/setting";
import { setAddress } from "../../app/outlook/addresses";
import { setField } from "../../app/outlook/drafts";
import { Disclosure } from "../shared/Disclosure";
import { useReturn } from "../shared/useReturn";
import { useMail } from "./context";

const FIELDS = ["to", "cc", "bcc", "off"] as const satisfies readonly RecipientField[];

/** People shown at once; more are shown when asked for. */
const MANY = 40;

const needsLook = (person: Recipient): number => Number(person.field !== "off" && (!person.address || !!person.note));

/** Whom a draft goes to. Who has no address is seen at once; nobody is addressed by a guess. */
export function Recipients({ draft }: { draft: Draft }): ReactNode {
  const { words } = useMail();
  const { recipients } = draft;
  const [all, setAll] = useState(recipients.length <= MANY);
  // In a long list those who need a look come first.
  const shown = all ? recipients : [...recipients].sort((a, b) => needsLook(b) - needsLook(a)).slice(0, MANY);
  const count = (field: RecipientField): number => recipients.filter((person) => person.field === field).length;
  const blank = recipients.filter((person) => person.field !== "off" && !person.address).length;
  return (
    <Disclosure
      title={words.recipients}
      count={recipients.length - count("off")}
      open={recipients.length <= 4 || blank > 0}
    >
      <p className="ma-small">{words.counted(count("to"), count("cc") + count("bcc"), blank)}</p>
      <ul className="ma-list">
        {shown.map((person) => (
          <Person key={person.key} person={person} invitation={draft.kind === "invitation"} />
        ))}
      </ul>
      {shown.length < recipients.length ? (
        <Button size="small" onClick={() => setAll(true)}>
          {words.showAll(recipients.length)}
        </Button>
      ) : null}
    </Disclosure>
  );
}

function Person({ person, invitation }: { person: Recipient; invitation: boolean }): ReactNode {
  const { session, words } = useMail();
  const [typed, setTyped] = useState<string | null>(null);
  const button = useReturn<HTMLButtonElement>(typed !== null);
  const names = invitation ? words.meetingFields : words.fields;
  const keep = (text: string): void => {
    void setAddress(session, person.key, person.name, text);
    setTyped(null);
  };
  return (
    <li className="ma-fact">
      <div className="ma-row">
        <span style={{ flex: "1 1 9em" }}>
          <strong>{person.name}</strong> <span className="ma-small">{words.roles[person.role]}</span>
        </span>
        <select
          className="ma-select"
          aria-label={words.field(person.name)}
          value={person.field}
          onChange={(event) => void setField(session, person, event.target.value as RecipientField)}
        >
          {FIELDS.filter((field) => !(invitation && field === "bcc")).map((field) => (
            <option key={field} value={field}>
              {names[field]}
            </option>
          ))}
        </select>
      </div>
      {person.note ? <p className="ma-small">{person.note}</p> : null}
      {typed === null ? (
        <button
          ref={button}
          type="button"
          className="ma-link"
          aria-label={words.addressNow(person.address || words.noAddress, person.name)}
          onClick={() => setTyped(person.address)}
        >
          {person.address || <span className="ma-missing">{words.noAddress}</span>}
        </button>
      ) : (
        <form
          className="ma-row"
          onSubmit={(event) => {
            event.preventDefault();
            keep(typed);
          }}
        >
          <Input
            size="small"
            type="email"
            autoFocus
            aria-label={words.address(person.name)}
            value={typed}
            onChange={(_, data) => setTyped(data.value)}
          />
          <Button size="small" type="submit">
            {words.setAddress}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => setTyped(null)}>
            {words.cancel}
          </Button>
        </form>
      )}
      {person.candidates.map((address) => (
        <Button
          key={address}
          size="small"
          aria-label={words.pickAddress(person.name, address)}
          onClick={() => keep(address)}
        >
          {address}
        </Button>
      ))}
    </li>
  );
}
