import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/** Everything that axe asks at WCAG 2.2 A and AA, the size of targets included, which it leaves out by itself. */
export const AA = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
/** The size of targets alone (2.5.8). */
export const TARGETS = { runOnly: ["target-size"] };

/** Contrast alone: another look changes the colours and nothing else. */
export const COLOURS = { runOnly: ["color-contrast"] };

/** What axe finds in a page or pane: "rule: elements". Frames in it are looked at on their own. */
export async function axeFindings(where: Frame | Page, options: object = AA): Promise<readonly string[]> {
  if (!(await where.evaluate(() => "axe" in window))) await where.evaluate(AXE);
  return where.evaluate(async (asked) => {
    const { axe } = window as unknown as {
      axe: {
        run(scope: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    // What passes need not be described: that takes as long as all the rest.
    const short = { iframes: false, resultTypes: ["violations"], selectors: false };
    const { violations } = await axe.run({ exclude: [["iframe"]] }, { ...asked, ...short });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`);
  }, options);
}

/** Everything but contrast, for forced colours: see `weakInks`. */
export const BUT_CONTRAST = { ...AA, rules: { "color-contrast": { enabled: false } } };

/**
 * Text whose colour as it is painted stands less than 4.5:1 from its ground. Axe cannot be asked about it in forced colours:
 * it reads -webkit-text-fill-color, which tells the colour that was asked for (a theme's yellow, say) while the browser
 * paints the system's; `color` tells what is painted.
 */
export const weakInks = (where: Frame | Page): Promise<readonly string[]> =>
  where.evaluate(() => {
    // Halfway from one colour to another nobody reads.
    for (const moving of document.getAnimations()) if (moving instanceof CSSTransition) moving.finish();
    const parts = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = parts(colour).map((value) => {
        const channel = value / 255;
        return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element | null): string => {
      if (!element)
        return getComputedStyle(document.documentElement).colorScheme.includes("dark")
          ? "rgb(0, 0, 0)"
          : "rgb(255, 255, 255)";
      const { backgroundColor } = getComputedStyle(element);
      return (parts(backgroundColor)[3] ?? 1) > 0 ? backgroundColor : groundOf(element.parentElement);
    };
    return [...document.body.querySelectorAll<HTMLElement>("*")]
      .filter((element) => {
        const own = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        // What is said to screen readers alone is a pixel wide.
        const seen = element.checkVisibility() && element.getBoundingClientRect().width > 1;
        return own && seen && !element.closest(":disabled, script, style, [aria-disabled=true]");
      })
      .flatMap((element) => {
        const [ink, ground] = [getComputedStyle(element).color, groundOf(element)];
        const [dark = 0, bright = 0] = [light(ink), light(ground)].sort((a, b) => a - b);
        const ratio = (bright + 0.05) / (dark + 0.05);
        return ratio < 4.5 ? [`${ratio.toFixed(1)}: ${ink} on ${ground}: ${element.innerText.slice(0, 60)}`] : [];
      });
  });

/** What makes the page scroll sideways; nothing where it does not. */
export const sideways = (where: Frame | Page): Promise<readonly string[]> =>
  where.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`the page: ${scrollWidth} wide in ${clientWidth}`] : [];
  });

/** Makes the pane as small as a window of 1280 by 1024 pixels becomes at 400 %. */
export const shrinkPane = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const frame = document.querySelector<HTMLElement>(".pane iframe");
    frame?.style.setProperty("width", "320px");
    frame?.style.setProperty("height", "256px");
  });

/** The spacing that a reader may ask for (WCAG 2.2, 1.4.12), on everything. */
export const spaceText = (where: Frame | Page): Promise<void> =>
  where.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
        "p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

/**
 * Text that cannot be read as it stands: cut off by its box, or the page wider than its window. What is offered for
 * screen readers alone, and what scrolls by itself, counts as readable; so do the first lines of a long entry of the record
 * (.ma-clamp), whose whole stands in the document.
 */
export const unreadable = async (where: Frame | Page): Promise<readonly string[]> => [
  ...(await sideways(where)),
  ...(await where.evaluate(() => {
    const cut = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) => {
      const box = element.getBoundingClientRect();
      if (
        box.width <= 1 ||
        box.height <= 1 ||
        element.closest("svg, select, iframe, .ma-clamp") ||
        !element.innerText?.trim()
      )
        return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const clips = (way: string): boolean => way === "hidden" || way === "clip";
      return (
        (clips(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (clips(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    });
    return cut.map((element) => `cut off: ${element.tagName} ${element.className}: ${element.innerText.slice(0, 80)}`);
  })),
];

/** What is to be said of one stop of the Tab key; null when the focus has left the pane or comes round again. */
async function lookAtStop(): Promise<readonly string[] | null> {
  const element = document.activeElement as HTMLElement | null;
  if (!document.hasFocus() || !element || element === document.body || window.stops.includes(element)) return null;
  window.stops.push(element);
  // Fluent marks the focus in the next frame.
  const painted = (): Promise<unknown> =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await painted();
  const name = `${element.tagName.toLowerCase()} ${(element.getAttribute("aria-label") ?? (element.innerText || element.id)).slice(0, 60)}`;
  const box = element.getBoundingClientRect();
  // A switch or checkbox of Fluent is a transparent field over its picture; a field may stand inside its label.
  const seen = [0.1, 0.5, 0.9].some((x) =>
    [0.1, 0.5, 0.9].some((y) => {
      const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
      return top !== null && (element.contains(top) || top.contains(element) || top.closest("label") !== null);
    }),
  );
  const look = window.lookOf(element);
  element.blur();
  await painted();
  const plain = window.lookOf(element);
  element.focus();
  return [...(seen ? [] : [`covered: ${name}`]), ...(plain === look ? [`focus not to be seen: ${name}`] : [])];
}

declare global {
  interface Window {
    /** Everything by which a focus can be seen, of an element and what stands around it. */
    lookOf(element: Element): string;
    stops: Element[];
  }
}

/**
 * Presses Tab from the beginning of the pane until the focus leaves it. Complains of stops that look the same with and
 * without the focus (2.4.7), that are covered entirely (2.4.11), and of controls that Tab never reaches (2.1.1, 2.1.2).
 */
export async function tabThrough(page: Page, frame: Frame): Promise<{ stops: number; complaints: readonly string[] }> {
  await frame.evaluate(() => {
    window.lookOf = (element) =>
      [element, element.parentElement, element.nextElementSibling, element.parentElement?.parentElement]
        .flatMap((one) => (one ? ["", "::before", "::after"].map((part) => [one, part] as const) : []))
        .map(([one, part]) => {
          const {
            outlineStyle,
            outlineWidth,
            outlineColor,
            boxShadow,
            borderColor,
            borderWidth,
            transform,
            backgroundColor,
          } = getComputedStyle(one, part || null);
          return [
            outlineStyle,
            outlineWidth,
            outlineColor,
            boxShadow,
            borderColor,
            borderWidth,
            transform,
            backgroundColor,
          ].join();
        })
        .join("|");
    window.stops = [];
    (document.activeElement as HTMLElement | null)?.blur();
    document.documentElement.scrollTop = 0;
  });
  // The first control, come to by the keyboard.
  await frame.locator("button:visible, summary:visible, input:visible").first().focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  const complaints: string[] = [];
  let stops = 0;
  for (; stops < 300; stops++) {
    const said = await frame.evaluate(lookAtStop);
    if (!said) break;
    complaints.push(...said);
    await page.keyboard.press("Tab");
  }
  const missed = await frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, a[href], input, select, textarea, summary, [tabindex='0']")]
      .filter((element) => {
        if (
          !element.checkVisibility() ||
          element.tabIndex < 0 ||
          element.matches(":disabled, [type=hidden], [data-tabster-dummy]")
        )
          return false;
        if (element.getBoundingClientRect().width <= 1 || element.hidden) return false;
        // One of a group of radio buttons has the group's place in the order.
        return !(element instanceof HTMLInputElement && element.type === "radio") && !window.stops.includes(element);
      })
      .map(
        (element) =>
          `${element.tagName} ${element.className}: ${(element.ariaLabel ?? element.innerText).slice(0, 60)}`,
      ),
  );
  return { stops, complaints: [...complaints, ...missed.map((html) => `not reached by Tab: ${html}`)] };
}
