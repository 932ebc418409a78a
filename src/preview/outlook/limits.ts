/**
 * What Outlook on the web refuses, as numbers.
 * Source: https://learn.microsoft.com/office/dev/add-ins/outlook/limits-for-activation-and-javascript-api-for-outlook-add-ins
 * and the error table of the Outlook runtime (codes 9000 to 9055).
 */
export const LIMITS = {
  attachmentsPerItem: 499,
  /** 25 MB of file, before base64. */
  attachmentBytes: 25 * 1024 * 1024,
  customPropertiesCharacters: 2_500,
  roamingSettingsCharacters: 32 * 1024,
  sessionDataCharacters: 50_000,
  /** Of body.appendOnSendAsync and prependOnSendAsync. */
  onSendCharacters: 5_000,
  notificationsPerItem: 5,
  /** Calls of the body, recipient, attachment and property families under way at once. */
  pendingCalls: 3,
} as const;

/** Codes of failed calls, as `asyncResult.error.code`. */
export const CODE = {
  attachmentTooLarge: 9000,
  tooManyAttachments: 9001,
  internalFormat: 9002,
  invalidAttachmentId: 9003,
  uploadFailed: 9007,
  attachmentToDeleteMissing: 9008,
  invalidEndTime: 9010,
  htmlRefused: 9011,
  accessRestricted: 9017,
  settingsTooLarge: 9019,
  saveFailed: 9021,
  duplicateNotification: 9023,
  notificationMissing: 9024,
  tooManyNotifications: 9025,
  notSavedForProperties: 9028,
  itemChanged: 9030,
  invalidParameter: 9031,
  wrongSituation: 9032,
  insufficientPermission: 9038,
  attachmentTypeNotSupported: 9043,
  duplicateCategory: 9045,
  missingExtendedPermission: 9047,
  itemNotFound: 9049,
  keyNotFound: 9050,
  sessionDataTooLarge: 9051,
  labelUnknown: 9052,
  notSupported: 5000,
  tooManyPending: 5100,
} as const;
