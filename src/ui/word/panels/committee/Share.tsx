import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { dropProfile, forgetProfile, profileWays, shareProfile } from "../../../../app/word/profile";
import { Disclosure } from "../../../shared/Disclosure";
import { FileButton } from "../../../shared/Fields";
import { usePane } from "../../context";
import { Ways } from "../finish/parts";
import type { PartProps } from "./parts";

/** The profile's file: handed over in the ways this Word has, replaced by another, or taken out of the document. */
export function Share(props: PartProps & { onOpen: (name: string, bytes: Uint8Array) => void }): ReactNode {
  const { draft, say, readOnly, onOpen } = props;
  const { session } = usePane();
  const [sure, setSure] = useState(false);
  const [forgotten, setForgotten] = useState(false);
  return (
    <Disclosure title={say.share2}>
      <p className="ma-small">{say.shareText}</p>
      <Ways label={draft.name} ways={profileWays(session)} onChoose={(way) => void shareProfile(session, draft, way)} />
      <div className="ma-tools">
        <FileButton label={say.open} accept=".json" disabled={readOnly} onFile={onOpen} />
        <div className="ma-row">
          <Button
            disabled={readOnly}
            onClick={() => {
              if (sure) void dropProfile(session);
              setSure(!sure);
            }}
          >
            {sure ? say.takeOutSure : say.takeOut}
          </Button>
          <Button
            onClick={() => {
              forgetProfile(session, draft.id);
              setForgotten(true);
            }}
          >
            {say.forget}
          </Button>
          {sure ? <Button onClick={() => setSure(false)}>{say.cancel}</Button> : null}
        </div>
        <p className="ma-small" role="status">
          {forgotten ? say.forgotten : say.addressesStay}
        </p>
      </div>
    </Disclosure>
  );
}
