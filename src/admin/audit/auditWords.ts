import type { AuditedAction } from '#commands/common/audit.ts'

type Pair = { sv: string; en: string }
/** What the log tells of by itself, without a command (`plugins/audit`, `plugins/accounts`). */
type LoggedAction =
  | 'create'
  | 'update'
  | 'delete'
  | 'login'
  | 'loginFailed'
  | 'accountChanged'
  | 'secondStepReset'
  | 'purge'

/** What happened: an action of the log without words does not compile. */
const actions: Record<AuditedAction | LoggedAction, Pair> = {
  create: { sv: 'Skapade', en: 'Created' },
  update: { sv: 'Ändrade', en: 'Changed' },
  delete: { sv: 'Tog bort', en: 'Removed' },
  login: { sv: 'Loggade in', en: 'Logged in' },
  accountChanged: { sv: 'Ändrade konto', en: 'Changed account' },
  passwordChanged: { sv: 'Bytte lösenord', en: 'Changed password' },
  secondStepOn: { sv: 'Kopplade tvåstegsinloggning', en: 'Connected login in two steps' },
  secondStepOff: { sv: 'Stängde av tvåstegsinloggning', en: 'Turned off login in two steps' },
  secondStepReset: { sv: 'Nollställde tvåstegsinloggning', en: 'Reset login in two steps' },
  calendarRenewed: { sv: 'Bytte kalenderadresser', en: 'Renewed calendar addresses' },
  readDocument: { sv: 'Läste dokument', en: 'Read document' },
  downloadFile: { sv: 'Hämtade fil', en: 'Downloaded file' },
  downloadPackage: { sv: 'Hämtade paket', en: 'Downloaded package' },
  personExtract: { sv: 'Hämtade registerutdrag', en: 'Took an extract of personal data' },
  purge: { sv: 'Gallrade', en: 'Removed after its period' },
  loginFailed: { sv: 'Misslyckad inloggning', en: 'Failed login' },
  publishEdition: { sv: 'Fastställde upplaga', en: 'Published edition' },
  correctEdition: { sv: 'Rättade upplaga', en: 'Corrected edition' },
  distribute: { sv: 'Skickade ut', en: 'Distributed' },
  markSection: { sv: 'Klarmarkerade avsnitt', en: 'Marked section' },
  shareDraft: { sv: 'Delade utkast', en: 'Shared draft' },
  unshareDraft: { sv: 'Slutade dela utkast', en: 'Stopped sharing draft' },
  handIn: { sv: 'Lämnade in', en: 'Handed in' },
  handInSection: { sv: 'Lämnade in avsnitt', en: 'Handed in a section' },
  takeBackSection: { sv: 'Tog tillbaka avsnitt', en: 'Took a section back' },
  returnDocument: { sv: 'Återsände', en: 'Returned' },
  recallDocument: { sv: 'Återkallade', en: 'Recalled' },
  changeTimes: { sv: 'Ändrade avsnittens dagar', en: 'Changed the days of the sections' },
  tryOut: { sv: 'Provade', en: 'Tried' },
  adopt: { sv: 'Fastställde', en: 'Adopted' },
  publishPage: { sv: 'Publicerade webbsida', en: 'Published page' },
  withdrawPage: { sv: 'Tog ner webbsida', en: 'Took down page' },
  correctDocument: { sv: 'Öppnade för rättelse', en: 'Opened for correction' },
  remind: { sv: 'Påminde', en: 'Reminded' },
  importFigures: { sv: 'Läste in siffror', en: 'Imported figures' },
  undoImport: { sv: 'Ångrade inläsning', en: 'Undid import' },
  lockFigures: { sv: 'Låste siffror', en: 'Locked figures' },
  unlockFigures: { sv: 'Låste upp siffror', en: 'Unlocked figures' },
  makeNextYear: { sv: 'Gjorde nästa läsår', en: 'Made next year' },
  undoNextYear: { sv: 'Ångrade nästa läsår', en: 'Undid next year' },
  makeDelivery: { sv: 'Gjorde arkivpaket', en: 'Made archive package' },
  downloadDelivery: { sv: 'Hämtade arkivpaket', en: 'Downloaded archive package' },
  confirmDelivery: { sv: 'Bekräftade leverans till arkiv', en: 'Confirmed delivery to archive' },
  makeKey: { sv: 'Gjorde nyckel', en: 'Made a key' },
  revokeKey: { sv: 'Återkallade nyckel', en: 'Revoked a key' },
  makeWebhook: { sv: 'Gjorde webhook', en: 'Made a webhook' },
  endWebhook: { sv: 'Avslutade webhook', en: 'Ended a webhook' },
  putFigures: { sv: 'Lämnade siffror', en: 'Delivered figures' },
  changeUnit: { sv: 'Ändrade enhet', en: 'Changed unit' },
}
/** To what: the log's collections. */
const nouns: Record<string, Pair> = {
  templates: { sv: 'mall', en: 'template' },
  blockLibrary: { sv: 'färdigt block', en: 'library block' },
  editions: { sv: 'upplaga', en: 'edition' },
  media: { sv: 'bild', en: 'image' },
  distributions: { sv: 'utskick', en: 'distribution' },
  documents: { sv: 'dokument', en: 'document' },
  goals: { sv: 'mål', en: 'goal' },
  focusItems: { sv: 'utvecklingsområde', en: 'focus item' },
  statistics: { sv: 'statistik', en: 'statistic' },
  figureImports: { sv: 'inläsning', en: 'import' },
  figureLocks: { sv: 'låsta siffror', en: 'locked figures' },
  readingMarks: { sv: 'utvalt citat', en: 'chosen quote' },
  calendarEvents: { sv: 'kalenderhändelse', en: 'event' },
  webhooks: { sv: 'webhook', en: 'outgoing call' },
  apiKeys: { sv: 'nyckel', en: 'key' },
  deliveries: { sv: 'leverans till arkiv', en: 'delivery to archive' },
  municipalities: { sv: 'kommun', en: 'municipality' },
  units: { sv: 'enhet', en: 'unit' },
  users: { sv: 'användare', en: 'user' },
  identityProviders: { sv: 'inloggningstjänst', en: 'identity provider' },
}

/** What happened and to what, as the log shows it. */
export const auditWords: Readonly<Record<string, Pair>> = { ...actions, ...nouns }
