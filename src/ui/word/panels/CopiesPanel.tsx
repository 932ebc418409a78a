import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import {
  CLEAN_COPY,
  copyWays,
  deliverCopy,
  deliverPdf,
  hasRestricted,
  keptTo,
  pdfWays,
} from "../../../app/word/copies";
import type { Audience, CleanChoices } from "../../../app/word/copies";
import { deliverOutput, waysFor } from "../../../app/word/outputs";
import { usePane } from "../context";
import { Holdings } from "./finish/Holdings";
import { Choice, useFinish, Ways } from "./finish/parts";
import type { PanelProps } from "./props";

const PARTS = ["tags", "dataPart", "comments", "trackedChanges", "authorNames", "addressesInText"] as const;
const AUDIENCES: readonly Audience[] = ["public", "restricted", "all"];

/** Copies for others: clean .docx, page, PDF; and what the working file holds besides its words. */
export default function CopiesPanel({ state }: PanelProps): ReactNode {
  const { session } = usePane();
  const { copies } = useFinish();
  const [wished, setChoices] = useState<CleanChoices>(CLEAN_COPY);
  const secret = hasRestricted(state);
  const audience = secret ? wished.audience : "public";
  const choices = keptTo(state, { ...wished, audience });
  const kept = PARTS.filter((part) => part !== "addressesInText" && !choices[part]);
  const withRestricted = audience === "all";
  return (
    <>
      <p className="ma-small">{copies.hint}</p>
      <h2 className="ma-heading">{copies.clean}</h2>
      {secret ? (
        <Choice
          label={copies.audience}
          value={audience}
          options={AUDIENCES.map((one) => [one, copies.audiences[one]] as const)}
          onChange={(value) => setChoices((now) => ({ ...now, audience: value }))}
        />
      ) : null}
      <fieldset className="ma-set">
        <legend className="ma-small">{copies.leftOut}</legend>
        {PARTS.map((part) => (
          <Checkbox
            key={part}
            checked={choices[part]}
            disabled={choices[part] !== wished[part]}
            label={copies.leave[part]}
            onChange={(_, { checked }) => setChoices((now) => ({ ...now, [part]: checked === true }))}
          />
        ))}
      </fieldset>
      {kept.length > 0 ? (
        <p role="status">{copies.keeps(kept.map((part) => copies.leave[part].toLowerCase()).join(", "))}</p>
      ) : null}
      <Ways
        label={copies.clean}
        primary
        ways={copyWays(session)}
        disabled={state.task !== null}
        onChoose={(way) => void deliverCopy(session, choices, way)}
      />
      <h2 className="ma-heading">{copies.page}</h2>
      <p className="ma-small">{copies.pageHint}</p>
      <Ways
        label={copies.page}
        ways={waysFor(session, "html")}
        onChoose={(way) => void deliverOutput(session, "html", way, { byOwner: false, withRestricted })}
      />
      <h2 className="ma-heading">{copies.pdf}</h2>
      {session.document.pdf ? (
        <>
          <p className="ma-small">{secret && !withRestricted ? copies.pdfRestricted : copies.pdfHint}</p>
          <Ways
            label={copies.pdf}
            ways={pdfWays(session)}
            disabled={secret && !withRestricted}
            onChoose={(way) => void deliverPdf(session, way)}
          />
        </>
      ) : (
        <p className="ma-small">{copies.noPdf}</p>
      )}
      <Holdings state={state} />
    </>
  );
}
