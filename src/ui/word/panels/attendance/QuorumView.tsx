import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { quorumOf } from "../../../../app/word/attendance";
import type { Ready } from "../../../../app/word/record";
import { Badge } from "../../../shared/Badge";
import { Disclosure } from "../../../shared/Disclosure";
import type { AttendanceWords } from "../../../strings/panels/attendance";
import { usePane } from "../../context";

/** How many are needed by the committee's rule, and how many were there at each item. */
export function QuorumView({ state, say }: { state: Ready; say: AttendanceWords }): ReactNode {
  const { session } = usePane();
  const quorum = useMemo(() => quorumOf(state), [state]);
  const [first] = quorum?.at ?? [];
  if (!quorum || !first) {
    return (
      <section className="ma-ask" aria-label={say.quorum}>
        <p>{say.noRule}</p>
        <Button size="small" onClick={() => session.view.set("committee")}>
          {say.setRule}
        </Button>
      </section>
    );
  }
  const lacking = quorum.at.filter((one) => !one.quorate);
  const surely = lacking.filter((one) => one.there < one.needed).length;
  const { source, checked } = quorum.rule;
  return (
    <section className="ma-ask" aria-label={say.quorum}>
      <p>
        <strong>{say.quorum}</strong> · {say.needed(first.needed)} ·{" "}
        <Badge strong={lacking.length > 0}>
          {surely > 0
            ? say.someInquorate(surely)
            : lacking.length > 0
              ? say.someUncertain(lacking.length)
              : say.allQuorate}
        </Badge>
      </p>
      {source ? <p className="ma-small">{say.source(source, checked ?? "")}</p> : null}
      <p className="ma-small">{say.confirm}</p>
      <Disclosure title={say.quorum} count={quorum.at.length} open={lacking.length > 0}>
        <ul className="ma-list">
          {quorum.at.map((one, at) => (
            <li key={at} className="ma-fact">
              <span>{one.title === null ? say.allItems : say.item(one.item ?? "", one.title)}</span>
              <div className="ma-row">
                <span className="ma-small">{say.there(one.there, one.unsure)}</span>
                <Badge strong={!one.quorate}>
                  {one.quorate ? say.quorate : one.there < one.needed ? say.inquorate : say.uncertain}
                </Badge>
              </div>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
