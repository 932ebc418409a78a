import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The least that a pane of React and Fluent is: a provider, a button, a line. */
async function start(): Promise<void> {
  await Office.onReady();
  createRoot(document.getElementById("root") ?? document.body).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Run</Button>
      <p>Ready</p>
    </FluentProvider>,
  );
}

void start();
