import { Button, Switch } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { referencesOf } from "../../../../app/word/actions";
import type { Ready } from "../../../../app/word/record";
import { Disclosure } from "../../../shared/Disclosure";
import { Line } from "../../../shared/Fields";
import { countIn } from "./parts";
import type { PartProps } from "./parts";

/** How minutes and actions are numbered. */
export function Numbering({ draft, say, readOnly, onChange, state }: PartProps & { state: Ready }): ReactNode {
  const { minuteNumbering: minutes, actionNumbering: actions } = draft;
  const learnt = referencesOf(state);
  const set = (change: Partial<NonNullable<typeof minutes>>): void =>
    onChange({ ...draft, minuteNumbering: minutes ? { ...minutes, ...change } : null });
  return (
    <Disclosure title={say.numbering} open={false}>
      <div className="ma-tools">
        <Switch
          label={say.minuteNumbers}
          checked={minutes !== null}
          disabled={readOnly}
          onChange={(_, { checked }) =>
            onChange({
              ...draft,
              minuteNumbering: checked ? { prefix: "", next: 1, width: 1, eachMeeting: false } : null,
            })
          }
        />
        {minutes ? (
          <>
            <div className="ma-three">
              <Line
                label={say.prefix}
                value={minutes.prefix}
                disabled={readOnly}
                onChange={(prefix) => set({ prefix })}
              />
              <Line
                label={say.next}
                type="number"
                value={String(minutes.next)}
                disabled={readOnly}
                onChange={(words) => set({ next: countIn(words) })}
              />
              <Line
                label={say.width}
                type="number"
                value={String(minutes.width)}
                disabled={readOnly}
                onChange={(words) => set({ width: Math.min(9, countIn(words)) })}
              />
            </div>
            <Switch
              label={say.eachMeeting}
              checked={minutes.eachMeeting}
              disabled={readOnly}
              onChange={(_, { checked }) => set({ eachMeeting: checked })}
            />
          </>
        ) : null}
        <p>{actions ? say.actionNumbers(actions.next) : say.noActionNumbers}</p>
        {learnt && learnt.next !== actions?.next ? (
          <Button size="small" disabled={readOnly} onClick={() => onChange({ ...draft, actionNumbering: learnt })}>
            {say.learn}
          </Button>
        ) : null}
      </div>
    </Disclosure>
  );
}
