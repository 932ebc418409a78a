/** The theme of dark Office. */
export { webDarkTheme as theme } from "@fluentui/react-components";
