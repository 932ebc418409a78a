import { Button, Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Forward, ForwardLine } from "../../../../app/word/forward";
import { revealSpan } from "../../../../app/word/reveal";
import { Badge } from "../../../shared/Badge";
import type { ForwardWords } from "../../../strings/panels/forward";
import { usePane } from "../../context";
import { ownerName } from "../../record/Actions";

function Row(props: {
  line: ForwardLine;
  say: ForwardWords;
  included: boolean;
  onInclude: (included: boolean) => void;
}): ReactNode {
  const { line, say, included, onInclude } = props;
  const { session, words } = usePane();
  const { action, outcome, by, text, spans, contradiction, proposed } = line;
  const [span] = spans;
  const owners = action.owners.map(ownerName).join(", ");
  return (
    <li className="ma-fact">
      <Checkbox
        checked={included}
        aria-label={say.include(action.ref ?? action.text)}
        label={
          <span className="ma-row">
            {action.ref ? <strong>{action.ref}</strong> : null}
            <Badge strong={outcome === "notMentioned" || contradiction !== null}>{say.outcome[outcome]}</Badge>
            {action.restricted ? <Badge strong>{words.record.restricted}</Badge> : null}
          </span>
        }
        onChange={(_, { checked }) => onInclude(checked === true)}
      />
      <p className="ma-clamp ma-inset">{action.text}</p>
      {owners || proposed ? (
        <p className="ma-small ma-inset">{[owners, proposed ? say.proposed : ""].filter(Boolean).join(" · ")}</p>
      ) : null}
      <div className="ma-row ma-inset">
        <span className="ma-small">{say.by[by]}</span>
        {span ? (
          <Button size="small" appearance="subtle" onClick={() => void revealSpan(session, span)}>
            {say.show}
          </Button>
        ) : null}
      </div>
      {text ? <blockquote className="ma-quote">{text}</blockquote> : null}
      {contradiction ? <p className="ma-ask">{contradiction}</p> : null}
    </li>
  );
}

/** Earlier actions line by line: what became of each, where that is said, and whether it goes into the new section. */
export function Lines(props: {
  forward: Forward;
  say: ForwardWords;
  included: (at: number) => boolean;
  onInclude: (at: number, included: boolean) => void;
}): ReactNode {
  const { forward, say, included, onInclude } = props;
  const { session } = usePane();
  const { lines, others, unknown } = forward;
  const silent = lines.filter((line) => line.outcome === "notMentioned").length;
  const outstanding = lines.filter((line) => line.outstanding).length;
  const contradictions = lines.filter((line) => line.contradiction !== null).length;
  return (
    <>
      <p role="status">
        {say.summary(lines.length - outstanding, outstanding, silent)}
        {contradictions > 0 ? ` ${say.contradictions(contradictions)}.` : ""}
      </p>
      {others ? (
        <div className="ma-ask">
          <p>{say.others(lines.filter((line) => line.by === "others").length)}</p>
          <blockquote className="ma-quote">{others}</blockquote>
        </div>
      ) : null}
      <ul className="ma-list">
        {lines.map((line, at) => (
          <Row key={at} line={line} say={say} included={included(at)} onInclude={(checked) => onInclude(at, checked)} />
        ))}
      </ul>
      {unknown.length > 0 ? (
        <div className="ma-ask">
          <p>{say.unknown(unknown.length)}</p>
          {unknown.map((report, at) => (
            <Button key={at} size="small" appearance="subtle" onClick={() => void revealSpan(session, report.spans[0])}>
              {say.unknownLine(report.ref ?? "")}
            </Button>
          ))}
        </div>
      ) : null}
    </>
  );
}
