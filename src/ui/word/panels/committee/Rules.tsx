import { Button, Switch } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { neededFor, noticeRules, quorumRules, withNotice, withQuorum } from "../../../../app/word/membership";
import { Disclosure } from "../../../shared/Disclosure";
import { Choice, Line } from "../../../shared/Fields";
import { countIn } from "./parts";
import type { PartProps } from "./parts";

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Source and date of a rule, as the clerk keeps them: the product's own dates are months. */
function Source(props: {
  source: string;
  checked: string | null;
  say: PartProps["say"];
  readOnly: boolean;
  onChange: (change: { source?: string; checked?: string | null }) => void;
}): ReactNode {
  const { source, checked, say, readOnly, onChange } = props;
  return (
    <>
      <Line
        label={say.source}
        value={source}
        disabled={readOnly}
        onChange={(words) => onChange({ source: words, checked: null })}
      />
      <Line
        label={checked && !DAY.test(checked) ? `${say.checked} (${checked})` : say.checked}
        type="date"
        value={checked && DAY.test(checked) ? checked : ""}
        disabled={readOnly}
        onChange={(day) => onChange({ checked: day || null })}
      />
    </>
  );
}

/** How many must be there: a share and a least number, with where the rule stands. */
export function Quorum({ draft, say, readOnly, onChange }: PartProps): ReactNode {
  const { quorum } = draft;
  const needed = neededFor(draft);
  const set = (change: Partial<typeof quorum>): void => onChange({ ...draft, quorum: { ...quorum, ...change } });
  return (
    <Disclosure title={say.quorum} open={needed === null}>
      <p role="status">{needed === null ? say.noQuorum : say.needed(needed)}</p>
      <div className="ma-tools">
        {quorumRules(draft).map((row) => (
          <div key={row.body} className="ma-ask">
            <Button size="small" disabled={readOnly} onClick={() => onChange(withQuorum(draft, row))}>
              {say.useRule(row.body)}
            </Button>
            <p className="ma-small">{say.sourceLine(row.source, row.checked)}</p>
          </div>
        ))}
        <Choice
          label={say.of}
          value={quorum.of}
          options={(["seats", "filled", "none"] as const).map((of) => [of, say.ofWhat[of]])}
          disabled={readOnly}
          onChange={(of) => set({ of })}
        />
        {quorum.of === "none" ? null : (
          <div className="ma-pair">
            <Line
              label={say.share}
              type="number"
              value={String(quorum.numerator)}
              disabled={readOnly}
              onChange={(words) => set({ numerator: countIn(words) })}
            />
            <Line
              label={say.shareOf}
              type="number"
              value={String(quorum.denominator)}
              disabled={readOnly}
              onChange={(words) => set({ denominator: countIn(words) })}
            />
          </div>
        )}
        <div className="ma-pair">
          <Line
            label={say.least}
            type="number"
            value={String(quorum.least)}
            disabled={readOnly}
            onChange={(words) => set({ least: countIn(words) })}
          />
          <Line
            label={say.seats}
            type="number"
            value={String(quorum.seats)}
            disabled={readOnly}
            onChange={(words) => set({ seats: countIn(words) })}
          />
        </div>
        <Source source={quorum.source} checked={quorum.checked} say={say} readOnly={readOnly} onChange={set} />
        <p className="ma-small">{say.confirm}</p>
      </div>
    </Disclosure>
  );
}

/** How long before a meeting its papers must be out. */
export function Notice({ draft, say, readOnly, onChange }: PartProps): ReactNode {
  const { notice } = draft;
  const rules = noticeRules(draft);
  const set = (change: Partial<typeof notice>): void => onChange({ ...draft, notice: { ...notice, ...change } });
  const own = !rules.some((rule) => rule.id === notice.rule);
  return (
    <Disclosure title={say.notice} open={false}>
      <div className="ma-tools">
        <Choice
          label={say.noticeRule}
          value={own ? "own" : notice.rule}
          options={[...rules.map((rule) => [rule.id, rule.body] as const), ["own", say.ownRule]]}
          disabled={readOnly}
          onChange={(id) => {
            const rule = rules.find((one) => one.id === id);
            onChange(rule ? withNotice(draft, rule) : { ...draft, notice: { ...notice, rule: "own", checked: null } });
          }}
        />
        <div className="ma-pair">
          <Line
            label={say.clearDays}
            type="number"
            value={String(notice.days)}
            disabled={readOnly || !own}
            onChange={(words) => set({ days: countIn(words) })}
          />
          <Choice
            label={say.counting}
            value={notice.counting}
            options={(["working", "calendar", "statutory-local"] as const).map((one) => [one, say.countings[one]])}
            disabled={readOnly || !own}
            onChange={(counting) => set({ counting })}
          />
        </div>
        {notice.counting === "statutory-local" ? (
          <Switch
            label={say.saturdays}
            checked={notice.saturdayCounts}
            disabled={readOnly}
            onChange={(_, { checked }) => set({ saturdayCounts: checked })}
          />
        ) : null}
        <Source source={notice.source} checked={notice.checked} say={say} readOnly={readOnly} onChange={set} />
        <p className="ma-small">{say.confirm}</p>
      </div>
    </Disclosure>
  );
}
