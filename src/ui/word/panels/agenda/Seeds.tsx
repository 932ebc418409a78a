import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Ready } from "../../../../app/word/record";
import { revealSpan } from "../../../../app/word/reveal";
import { seedsHere, seedsIn } from "../../../../app/word/seeds";
import type { Seed } from "../../../../app/word/seeds";
import { Disclosure } from "../../../shared/Disclosure";
import { usePane } from "../../context";
import { FileButton, useFinish } from "../finish/parts";
import type { TakenFile } from "../finish/parts";

interface SeedsProps {
  readonly state: Ready;
  readonly chosen: readonly Seed[];
  readonly onChange: (seeds: readonly Seed[]) => void;
}

/** What the previous minutes leave for this agenda, each with the sentence it comes from. */
export function Seeds({ state, chosen, onChange }: SeedsProps): ReactNode {
  const { session, words } = usePane();
  const { agenda } = useFinish();
  const here = useMemo(() => seedsHere(state), [state]);
  const [file, setFile] = useState<{ readonly name: string; readonly seeds: readonly Seed[] } | null>(null);
  const [trouble, setTrouble] = useState("");
  const take = async ([taken]: readonly TakenFile[]): Promise<void> => {
    if (!taken) return;
    const read = await seedsIn(session, taken.bytes);
    onChange([]);
    setTrouble("failure" in read ? `${taken.name}: ${words.failure[read.failure.code]}` : "");
    setFile("failure" in read ? null : { name: taken.name, seeds: read.seeds });
  };
  const seeds = file ? file.seeds : here;
  return (
    <Disclosure title={agenda.seeds} count={seeds.length} open={false}>
      <p className="ma-small">{agenda.seedsHint}</p>
      <FileButton label={agenda.seedsFile} accept=".docx" onTake={(files) => void take(files)} />
      {trouble ? <p role="alert">{trouble}</p> : null}
      <p className="ma-small">{file ? agenda.seedsFrom(file.name) : agenda.seedsHere}</p>
      {seeds.length === 0 ? <p className="ma-none">{agenda.noSeeds}</p> : null}
      <ul className="ma-list">
        {seeds.map((seed, index) => (
          <li key={index} className="ma-fact">
            <Checkbox
              label={seed.title}
              checked={chosen.includes(seed)}
              onChange={(_, { checked }) =>
                onChange(checked === true ? [...chosen, seed] : chosen.filter((one) => one !== seed))
              }
            />
            <blockquote className="ma-quote">{seed.sentence}</blockquote>
            <div className="ma-row">
              <span className="ma-small">{agenda.seedWhy[seed.reason]}</span>
              {seed.restricted ? <span className="ma-badge ma-badge-strong">{words.record.restricted}</span> : null}
              {file ? null : (
                <Button
                  size="small"
                  aria-label={`${agenda.show}: ${seed.title}`}
                  onClick={() => void revealSpan(session, seed.span)}
                >
                  {words.panels.show}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
