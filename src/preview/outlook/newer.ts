/**
 * Dispatch ids of the members that are newer than the npm office.js. Its own end at 189 and 404; extension.js and the
 * host agree on these, which no runtime uses.
 */
export const NEWER = {
  prependOnSend: 9101,
  selectedItems: 9102,
  loadItem: 9103,
  closeItem: 9104,
  sendItem: 9105,
  itemAsFile: 9106,
  conversationIndex: 9107,
  itemClass: 9108,
  labelGet: 9109,
  labelSet: 9110,
  labelsEnabled: 9111,
  labels: 9112,
} as const;
