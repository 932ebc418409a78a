import { Editor } from "../../editor/editor";
import { styleName, styleNames } from "../../editor/paragraph-styles";
import { listOf } from "../../editor/lists";
import { WordDocument } from "../../word/document";
import { WordHost } from "../../word/host";
import { WORD_PROFILES, wordProfile } from "../../word/profiles";
import { h } from "../dom";
import type { Button } from "../manifest";
import type { ToolGroup } from "../ribbon";
import { Runtime, type Line } from "../runtime";
import type { Stage, Surroundings } from "../stage";
import { followAddInKeys } from "./add-in-keys";
import { followCurrentControl } from "./current";
import { DRAWINGS } from "./drawings";
import { Input } from "./input";
import { WordView } from "./view";
import { WordCount } from "./word-count";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Word on the page: a document one can type in, and the pane that talks to it. */
export class WordStage implements Stage {
  readonly surface = h("div", { class: "host" });
  readonly profile: string;
  readonly profiles = Object.values(WORD_PROFILES);
  title = "Document";
  document!: WordDocument;
  private editor!: Editor;
  private view!: WordView;
  private input!: Input;
  private runtime: Runtime<WordHost> | null = null;
  /** Where the host gives commands a runtime of their own. */
  private functions: Runtime<WordHost> | null = null;
  private ends: (() => void)[] = [];
  private words: WordCount | null = null;

  /** @param bytes the .docx to begin with */
  constructor(
    private readonly around: Surroundings,
    bytes: Uint8Array,
    name: string,
  ) {
    const known = around.profile !== undefined && WORD_PROFILES[around.profile] !== undefined;
    this.profile = known && around.profile ? around.profile : "web";
    this.load(bytes, name);
  }

  private load(bytes: Uint8Array, name: string): void {
    // Opened before anything is taken down: a file that is no document leaves the page as it was.
    const document = WordDocument.open(bytes, { session: Date.now() >>> 0, author: "Clerk" });
    this.takeDown();
    this.document = document;
    this.title = name;
    this.editor = new Editor(document);
    this.view = new WordView(document);
    this.input = new Input(this.view, this.editor);
    const refresh = (): void => this.around.refresh();
    const words = new WordCount(document);
    this.words = words;
    // The count listens first: what is refreshed after it shows the new number.
    this.ends = [
      () => words.dispose(),
      document.onChange(refresh),
      document.selection.onChange(refresh),
      followCurrentControl(document, this.view),
      followAddInKeys(this.view.element, (action) => this.press(action)),
    ];
    this.surface.replaceChildren(this.view.element);
  }

  get tools(): readonly ToolGroup[] {
    const { editor } = this;
    const toggle = (name: string, key: string, kind: "bold" | "italic" | "underline") => ({
      name,
      shortcut: `Ctrl+${key}`,
      drawing: DRAWINGS[kind],
      run: () => this.typed(() => editor.toggle(kind)),
      isOn: () => this.editor.has(kind),
    });
    const list = (name: string, kind: "bullet" | "number") => ({
      name,
      drawing: DRAWINGS[kind],
      run: () => this.typed(() => editor.list(kind)),
      isOn: () => this.editor.pieces().every(({ paragraph }) => listOf(this.document, paragraph) === kind),
    });
    return [
      {
        name: "File",
        tools: [
          { name: "Open a document", drawing: DRAWINGS.open, run: () => this.choose() },
          { name: "Save a copy", shortcut: "Ctrl+S", drawing: DRAWINGS.save, run: () => this.save() },
        ],
      },
      {
        name: "Undo",
        tools: [
          {
            name: "Undo",
            shortcut: "Ctrl+Z",
            drawing: DRAWINGS.undo,
            run: () => this.typed(() => this.editor.undo()),
            isPossible: () => this.document.undoStack.length > 0,
          },
          {
            name: "Redo",
            shortcut: "Ctrl+Y",
            drawing: DRAWINGS.redo,
            run: () => this.typed(() => this.editor.redo()),
            isPossible: () => this.document.redoStack.length > 0,
          },
        ],
      },
      {
        name: "Font",
        tools: [toggle("Bold", "B", "bold"), toggle("Italic", "I", "italic"), toggle("Underline", "U", "underline")],
      },
      { name: "Paragraph", tools: [list("Bullets", "bullet"), list("Numbering", "number")] },
      {
        name: "Styles",
        tools: [
          {
            name: "Style",
            values: () => styleNames(this.document),
            value: () => styleName(this.document, this.document.selection.ordered().start.paragraph),
            choose: (name) => this.typed(() => this.editor.style(name)),
          },
        ],
      },
    ];
  }

  status(): string {
    const saved = this.document.isSaved ? "" : " · changed since it was saved";
    const words = this.words?.total ?? 0;
    return `${words} ${words === 1 ? "word" : "words"}${this.document.readOnly ? " · read-only" : ""}${saved}`;
  }

  pane(): HTMLElement {
    this.runtime ??= this.start(this.around.pane);
    return this.runtime.frame;
  }

  async ready(): Promise<void> {
    this.pane();
    await this.runtime?.ready;
  }

  async run(button: Button): Promise<void> {
    if (!("run" in button.action)) return;
    const { sharedRuntime } = wordProfile(this.profile);
    if (sharedRuntime) this.pane();
    else this.functions ??= this.hidden(this.start(this.around.pane));
    const runtime = sharedRuntime ? this.runtime : this.functions;
    await runtime?.ready;
    await runtime?.host.invokeCommand(button.action.run, button.id);
  }

  /** One of the add-in's keys: Word passes them on only where pane and commands share a runtime. */
  private press(action: string): void {
    if (wordProfile(this.profile).sharedRuntime) this.runtime?.host.invokeAction(action);
  }

  reload(): void {
    const before = this.runtime;
    this.functions?.dispose();
    this.functions = null;
    if (!before) return;
    this.runtime = this.start(before.address);
    before.frame.replaceWith(this.runtime.frame);
    before.dispose();
  }

  async open(bytes: Uint8Array, name: string): Promise<void> {
    this.load(bytes, name);
    this.reload();
    this.around.refresh();
    return Promise.resolve();
  }

  get control(): Readonly<Record<string, unknown>> {
    return {
      document: () => this.document.save(),
      text: () => this.document.paragraphElements().map((element) => element.text()),
      model: this.document,
      editor: this.editor,
      flow: () => this.view.flow.count(),
      host: () => this.runtime?.host,
      faults: () => this.runtime?.host.faults,
      log: () => this.runtime?.host.log.entries ?? [],
      focus: () => this.input.focus(),
    };
  }

  dispose(): void {
    this.takeDown();
    this.runtime?.dispose();
    this.functions?.dispose();
  }

  private takeDown(): void {
    for (const end of this.ends) end();
    this.ends = [];
    if (!this.document) return;
    this.input.dispose();
    this.view.dispose();
  }

  private start(address: string): Runtime<WordHost> {
    const { sharedRuntime, downloads, platform } = wordProfile(this.profile);
    const appId = this.around.addIn?.id ?? "add-in";
    const options = { appId, locale: "en-GB", sharedRuntime, downloads, platform, theme: this.around.theme() };
    return new Runtime(address, "Word", options, (line) => this.answer(line));
  }

  private answer(line: Line): WordHost {
    const host = new WordHost({
      ...line,
      document: this.document,
      profile: this.profile,
      locale: "en-GB",
      documentUrl: `${line.origin}/documents/${encodeURIComponent(this.title)}`,
      after: (milliseconds, run) => void window.setTimeout(run, milliseconds),
      now: () => performance.now(),
      opened: (bytes) => void this.open(bytes, "New document.docx"),
      saved: () => this.around.refresh(),
      visible: (shown) => this.around.visible(shown),
    });
    host.log.onEntry((entry) =>
      this.around.logged({
        ...entry,
        sent: entry.requestBytes,
        received: entry.responseBytes,
        request: entry.requestBody,
        response: entry.responseBody,
      }),
    );
    return host;
  }

  private hidden(runtime: Runtime<WordHost>): Runtime<WordHost> {
    runtime.frame.hidden = true;
    this.surface.append(runtime.frame);
    return runtime;
  }

  private typed(command: () => unknown): void {
    command();
    this.input.focus();
  }

  private choose(): void {
    const field = h("input", { attributes: { type: "file", accept: `.docx,${DOCX}` } });
    field.addEventListener("change", () => {
      const file = field.files?.[0];
      if (file) void this.openFile(file);
    });
    field.click();
  }

  private async openFile(file: File): Promise<void> {
    try {
      await this.open(new Uint8Array(await file.arrayBuffer()), file.name);
    } catch (error) {
      this.around.notice(`${file.name} could not be opened. ${error instanceof Error ? error.message : ""}`);
    }
  }

  private save(): void {
    this.around.download(this.title, DOCX, this.document.save());
    this.around.refresh();
  }
}
