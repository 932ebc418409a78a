/**
 * In Office on the web office.js moves the focus itself when Tab is pressed, along a list of what can be tabbed to; from
 * anything else (the heading of a panel that has just opened, or nothing, because what had the focus is gone) it leaves
 * the pane at once (office.js, OSF.InitializationHelper.addOrRemoveEventListenersForWindow). From there the browser's own
 * order goes on to the next control, so the key is kept from office.js, which listens at the window.
 */
export function keepTabInPane(): void {
  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (key === "Tab" && target instanceof HTMLElement && target.tabIndex < 0) event.stopPropagation();
  });
}
