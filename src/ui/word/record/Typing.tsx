import { Button, Select, Switch } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Ready, TypingMode } from "../../../app/word/record";
import { isReadOnly } from "../../../app/word/settled";
import { tagsInText, untagAll } from "../../../app/word/tagging";
import { setMeeting, setMode } from "../../../app/word/typing";
import { usePane } from "../context";

const MODES: readonly TypingMode[] = ["list", "suggest", "auto"];

/** What happens while the clerk types, and meeting mode. */
export default function Typing({ state }: { state: Ready }): ReactNode {
  const { session, words } = usePane();
  const { tagging } = words;
  return (
    <>
      <label className="ma-field">
        <span className="ma-small">{tagging.mode}</span>
        <Select
          size="small"
          value={state.mode}
          disabled={isReadOnly(state)}
          onChange={(_, { value }) => setMode(session, MODES.find((mode) => mode === value) ?? "list")}
        >
          {MODES.map((mode) => (
            <option key={mode} value={mode}>
              {tagging.modes[mode]}
            </option>
          ))}
        </Select>
      </label>
      <Switch
        label={tagging.meeting}
        checked={state.meeting}
        onChange={(_, { checked }) => void setMeeting(session, checked)}
      />
      {tagsInText(state) > 0 ? (
        <Button
          size="small"
          appearance="subtle"
          disabled={isReadOnly(state) || state.task !== null}
          onClick={() => void untagAll(session)}
        >
          {tagging.untagAll}
        </Button>
      ) : null}
    </>
  );
}
