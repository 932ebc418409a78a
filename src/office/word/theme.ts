/** Which of Office's looks the host shows. */
export type HostTheme = "light" | "dark" | "contrast";

/** Perceived brightness of "#rrggbb" from 0 to 255 (ITU-R BT.601 weights); 255 for what is no such colour. */
function brightness(colour: string): number {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(colour);
  if (!match) return 255;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114;
}

/** The host's look: high contrast when the system forces colours, else by the background of Office's own surfaces. */
export function hostTheme(office: Pick<typeof Office, "context">, forcedColours: boolean): HostTheme {
  if (forcedColours) return "contrast";
  // Hosts that have no theme leave the property out, whatever its type says.
  const theme = office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme && brightness(theme.bodyBackgroundColor) < 128 ? "dark" : "light";
}

/**
 * The colours of the host's own surfaces where they are dark, for what is shown before a theme is loaded; null on light
 * ones, where colours are forced, and where the host names none.
 */
export function hostGround(
  office: Pick<typeof Office, "context">,
  forcedColours: boolean,
): { readonly backgroundColor: string; readonly color: string } | null {
  if (hostTheme(office, forcedColours) !== "dark") return null;
  const { bodyBackgroundColor, bodyForegroundColor } = office.context.officeTheme;
  const readable = Math.abs(brightness(bodyForegroundColor) - brightness(bodyBackgroundColor)) > 125;
  return readable ? { backgroundColor: bodyBackgroundColor, color: bodyForegroundColor } : null;
}
