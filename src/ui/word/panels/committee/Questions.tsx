import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { openQuestions } from "../../../../app/word/profile";
import type { MembershipQuestion } from "../../../../app/word/profile";
import type { Ready } from "../../../../app/word/record";
import { revealSpan } from "../../../../app/word/reveal";
import type { CommitteeWords } from "../../../strings/panels/committee";
import { usePane } from "../../context";

/** Changes of the membership that the minutes speak of, each asked once, with the sentence that says so. */
export function Questions(props: {
  state: Ready;
  say: CommitteeWords;
  onAnswer: (question: MembershipQuestion, answer: "yes" | "no") => void;
}): ReactNode {
  const { state, say, onAnswer } = props;
  const { session } = usePane();
  const questions = openQuestions(state);
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="ma-questions">
      <h2 id="ma-questions" className="ma-heading">
        {say.questions} <span className="ma-count">{questions.length}</span>
      </h2>
      {questions.map((question) => {
        const { key, kind, name, sentence, span } = question;
        return (
          <div key={key} className="ma-ask" role="group" aria-label={say.question[kind](name)}>
            <p>{say.question[kind](name)}</p>
            <blockquote className="ma-quote">{sentence}</blockquote>
            <div className="ma-row">
              <Button size="small" appearance="primary" onClick={() => onAnswer(question, "yes")}>
                {say.yes[kind]}
              </Button>
              <Button size="small" onClick={() => onAnswer(question, "no")}>
                {say.no}
              </Button>
              {span ? (
                <Button size="small" appearance="subtle" onClick={() => void revealSpan(session, span)}>
                  {say.show}
                </Button>
              ) : null}
            </div>
          </div>
        );
      })}
    </section>
  );
}
