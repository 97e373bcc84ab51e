import type { Role } from '#access/roles.ts'

/**
 * Who may what: one row for every collection, every address the application answers at and every operation of its API and
 * its admin. `matrix.test.ts` fails where one has no row; `isolation.test.ts`, `pages.test.ts` and `doors.test.ts`, where one
 * answers somebody else than its row says.
 */
export const people = ['nobody', 'staff', 'headTeacher', 'department', 'qualityStrategist', 'platformAdmin'] as const
export type Person = (typeof people)[number]

/** In the order of `people`: `y` is let in, `n` is refused (401, 403, 404) or led to the login. */
type Row = string
const all = 'yyyyyy'
const signedIn = 'nyyyyy'
const none = 'nnnnnn'
const administration = 'nnnyyy'
const strategists = 'nnnnyy'
/** A document that is begun and not shared: who is at its school. */
const draft = 'nyynnn'

/** Pages and files, by the folder in `src/app`. `{id}` is the own school's begun document, and so on; `other`: of another municipality. */
export const pages: Record<string, { url: string; who: Row }> = {
  '(drift)/.well-known/security.txt': { url: '/.well-known/security.txt', who: all },
  '(drift)/api/halsa': { url: '/api/halsa', who: all },
  '(drift)/api/matvarden': { url: '/api/matvarden', who: 'nnnnny' },
  // 503 to all, as everything is while the database does not answer.
  '(drift)/api/vantar': { url: '/api/vantar', who: all },
  '(drift)/robots.txt': { url: '/robots.txt', who: all },
  '(payload)/admin/[[...segments]]': { url: '/admin/collections/templates', who: administration },
  '(publik)/p/[slug]': { url: '/p/finns-inte', who: none },
  '(publik)/p/[slug]/docx': { url: '/p/finns-inte/docx', who: none },
  '(publik)/p/[slug]/pptx': { url: '/p/finns-inte/pptx', who: none },
  '(publik)/p/[slug]/pdf': { url: '/p/finns-inte/pdf', who: none },
  '(school)': { url: '/', who: signedIn },
  '(school)/[...adress]': { url: '/finns-inte', who: none },
  '(school)/dokument/[id]': { url: '/dokument/{document}', who: draft },
  '(school)/dokument/[id]/[sectionKey]': { url: '/dokument/{document}/ett', who: draft },
  '(school)/dokument/[id]/docx': { url: '/dokument/{document}/docx', who: draft },
  // Of slides alone: a report has none, whoever asks (render/pptx).
  '(school)/dokument/[id]/pptx': { url: '/dokument/{document}/pptx', who: none },
  '(school)/dokument/[id]/granska': { url: '/dokument/{document}/granska', who: draft },
  '(school)/dokument/[id]/html': { url: '/dokument/{document}/html', who: draft },
  '(school)/dokument/[id]/pdf': { url: '/dokument/{document}/pdf', who: draft },
  '(school)/dokument/[id]/utkast': { url: '/dokument/{document}/utkast', who: administration },
  '(school)/dokument/[id]/version/[version]/[format]': { url: '/dokument/{document}/version/1/pdf', who: none },
  '(school)/dokument/[id]/word': { url: '/dokument/{document}/word', who: draft },
  '(school)/dokument/[id]/word/formular': { url: '/dokument/{document}/word/formular', who: draft },
  '(school)/forhandsgranska/mall/[id]/formular': {
    url: '/forhandsgranska/mall/{template}/formular?enhet={unit}&lasar=2023',
    who: strategists,
  },
  '(school)/glomt-losenord': { url: '/glomt-losenord', who: all },
  '(school)/hjalp/mallar': { url: '/hjalp/mallar', who: signedIn },
  '(school)/kalender': { url: '/kalender', who: signedIn },
  '(school)/kalender/[municipality]/[file]': { url: '/kalender/{key}/alla.ics', who: signedIn },
  '(school)/konto': { url: '/konto', who: signedIn },
  '(school)/konto/tvasteg': { url: '/konto/tvasteg', who: signedIn },
  '(school)/konto/utdrag': { url: '/konto/utdrag', who: signedIn },
  '(school)/logga-in': { url: '/logga-in', who: 'ynnnnn' },
  '(school)/logga-in/tvasteg': { url: '/logga-in/tvasteg', who: all },
  // Both answer strangers, that is what they are for: without a provider or a login begun, by the way back (external.test.ts).
  '(school)/api-skola/logga-in/extern/[id]': { url: '/api-skola/logga-in/extern/{municipality}', who: none },
  '(school)/api-skola/logga-in/oidc': { url: '/api-skola/logga-in/oidc?code=x&state=y', who: none },
  '(school)/api-skola/logga-in/saml/[id]': { url: '/api-skola/logga-in/saml/{municipality}', who: none },
  '(school)/api-skola/logga-in/saml/ut': { url: '/api-skola/logga-in/saml/ut', who: none },
  '(school)/mal': { url: '/mal', who: strategists },
  '(school)/mina-dokument': { url: '/mina-dokument', who: signedIn },
  '(school)/nytt-losenord': { url: '/nytt-losenord', who: all },
  // What tells of the program tells of no municipality.
  '(anslutning)/api/v1/openapi.json': { url: '/api/v1/openapi.json', who: all },
  // By keys alone: whoever is logged in is nobody here (test/flow/api.test.ts).
  '(anslutning)/api/v1/[...path]': { url: '/api/v1/units', who: none },
  '(school)/api-beskrivning': { url: '/api-beskrivning', who: all },
  '(school)/arkiv': { url: '/arkiv', who: strategists },
  '(school)/arkiv/[id]/zip': { url: '/arkiv/{delivery}/zip', who: strategists },
  '(school)/webhookar': { url: '/webhookar', who: strategists },
  '(school)/nycklar': { url: '/nycklar', who: strategists },
  '(school)/nasta-lasar': { url: '/nasta-lasar', who: strategists },
  '(school)/personuppgifter': { url: '/personuppgifter', who: all },
  '(school)/siffror': { url: '/siffror', who: strategists },
  '(school)/skicka-ut/[id]': { url: '/skicka-ut/{edition}', who: strategists },
  '(school)/start': { url: '/start', who: administration },
  '(school)/api-skola/utskick/[id]/excel': { url: '/api-skola/utskick/{distribution}/excel', who: administration },
  '(school)/tillganglighet': { url: '/tillganglighet', who: all },
  '(school)/uppfoljning': { url: '/uppfoljning', who: administration },
  '(school)/uppfoljning/[id]/zip': { url: '/uppfoljning/{distribution}/zip', who: administration },
  '(school)/uppfoljning/[id]/svar': { url: '/uppfoljning/{distribution}/svar', who: administration },
  '(school)/uppfoljning/[id]': { url: '/uppfoljning/{distribution}', who: administration },
  '(school)/utvecklingsomraden': { url: '/utvecklingsomraden', who: strategists },
}

/** What changes something, by the folder: with an empty body, so that who is let in meets a refusal of what was sent. */
export const actions: Record<string, { url: string; who: Row }> = {
  '(school)/api-skola/dokument/[id]/atersand': { url: '/api-skola/dokument/{document}/atersand', who: strategists },
  '(school)/api-skola/dokument/[id]/aterkalla': { url: '/api-skola/dokument/{document}/aterkalla', who: strategists },
  '(school)/api-skola/dokument/[id]/dela': { url: '/api-skola/dokument/{document}/dela', who: 'nnynnn' },
  '(school)/api-skola/dokument/[id]/faststall': { url: '/api-skola/dokument/{document}/faststall', who: strategists },
  '(school)/api-skola/dokument/[id]/filer': { url: '/api-skola/dokument/{document}/filer', who: strategists },
  '(school)/api-skola/dokument/[id]/historik': { url: '/api-skola/dokument/{document}/historik', who: none },
  '(school)/api-skola/dokument/[id]/klar': { url: '/api-skola/dokument/{document}/klar', who: draft },
  '(school)/api-skola/dokument/[id]/lamna-in': { url: '/api-skola/dokument/{document}/lamna-in', who: 'nnynnn' },
  '(school)/api-skola/dokument/[id]/lamna-in-avsnitt': {
    url: '/api-skola/dokument/{document}/lamna-in-avsnitt',
    who: draft,
  },
  '(school)/api-skola/dokument/[id]/narvaro': { url: '/api-skola/dokument/{document}/narvaro', who: none },
  '(school)/api-skola/dokument/[id]/publicera': { url: '/api-skola/dokument/{document}/publicera', who: strategists },
  '(school)/api-skola/dokument/[id]/ratta': { url: '/api-skola/dokument/{document}/ratta', who: strategists },
  '(school)/api-skola/dokument/[id]/rattat': { url: '/api-skola/dokument/{document}/rattat', who: draft },
  '(school)/api-skola/dokument/[id]/svar': { url: '/api-skola/dokument/{document}/svar', who: draft },
  '(school)/api-skola/dokument/[id]/ta-ner': { url: '/api-skola/dokument/{document}/ta-ner', who: strategists },
  '(school)/api-skola/dokument/[id]/word': { url: '/api-skola/dokument/{document}/word', who: draft },
  '(school)/api-skola/arkiv/[id]/[action]': { url: '/api-skola/arkiv/{municipality}/visa', who: strategists },
  '(school)/api-skola/mal/[id]/[action]': { url: '/api-skola/mal/{municipality}/visa', who: strategists },
  '(school)/api-skola/webhookar/[id]/[action]': { url: '/api-skola/webhookar/{municipality}/visa', who: strategists },
  '(school)/api-skola/nycklar/[id]/[action]': { url: '/api-skola/nycklar/{municipality}/visa', who: strategists },
  '(school)/api-skola/nasta-lasar/[id]/[action]': {
    url: '/api-skola/nasta-lasar/{municipality}/visa',
    who: strategists,
  },
  '(school)/api-skola/siffror/[id]/[action]': { url: '/api-skola/siffror/{municipality}/spara', who: strategists },
  '(school)/api-skola/utskick/[id]/citat': { url: '/api-skola/utskick/{distribution}/citat', who: administration },
  '(school)/api-skola/utskick/[id]/dagar': { url: '/api-skola/utskick/{distribution}/dagar', who: strategists },
  '(school)/api-skola/utskick/[id]/paminn': { url: '/api-skola/utskick/{distribution}/paminn', who: strategists },
  '(school)/api-skola/utskick/[id]/zip': { url: '/api-skola/utskick/{distribution}/zip', who: administration },
  '(school)/api-skola/utvecklingsomraden/[id]/[action]': {
    url: '/api-skola/utvecklingsomraden/{municipality}/spara',
    who: strategists,
  },
}
/** Plain forms about the own account, or about none: each asks for the password or a link that was mailed (accounts.test.ts). */
export const forms = [
  ...['glomt-losenord', 'kalender', 'konto/epost', 'konto/losenord', 'konto/tvasteg-av', 'logga-in', 'logga-ut'],
  // From a provider's page, believed by its signature alone (saml.test.ts).
  ...['nytt-losenord', 'tvasteg', 'logga-in/saml'],
].map((name) => `(school)/api-skola/${name}`)

/** Those of the application's folders that have no row: nobody has looked whose they are. */
export const withoutRow = (folders: readonly string[]): string[] => {
  const known = new Set([...Object.keys(pages), ...Object.keys(actions), ...forms, '(payload)/api/[...slug]'])
  return folders.filter((folder) => !known.has(folder))
}

/** Rows of our own collections (`isolation.test.ts`): how many of a municipality's each role sees, and who may write. Two schools: `own` is one of two rows. */
export type Rule = {
  sees: [strategist: number, department: number, headTeacher: number, staff: number]
  writes: Role[]
}
const byStrategist: Role[] = ['qualityStrategist']
export const rules: Record<string, Rule> = {
  templates: { sees: [1, 1, 0, 0], writes: byStrategist },
  templateHistory: { sees: [-1, -1, 0, 0], writes: [] },
  blockLibrary: { sees: [1, 1, 1, 1], writes: byStrategist },
  editions: { sees: [1, 1, 1, 1], writes: [] },
  media: { sees: [1, 1, 1, 1], writes: byStrategist },
  distributions: { sees: [1, 1, 1, 1], writes: [] },
  documents: { sees: [2, 2, 1, 1], writes: [] },
  // What a school has not shown anybody is its own (ADR 24).
  answers: { sees: [0, 0, 1, 1], writes: [] },
  answerHistory: { sees: [0, 0, 1, 1], writes: [] },
  goals: { sees: [3, 3, 2, 2], writes: byStrategist },
  focusItems: { sees: [1, 1, 1, 1], writes: byStrategist },
  statistics: { sees: [2, 2, 1, 1], writes: byStrategist },
  figureImports: { sees: [1, 1, 0, 0], writes: [] },
  figureHistory: { sees: [-1, -1, 0, 0], writes: [] },
  figureLocks: { sees: [1, 1, 1, 1], writes: [] },
  readingMarks: { sees: [2, 2, 0, 0], writes: [] },
  calendarEvents: { sees: [1, 1, 1, 1], writes: byStrategist },
  municipalities: { sees: [1, 1, 1, 1], writes: [] },
  units: { sees: [3, 3, 3, 3], writes: byStrategist },
  users: { sees: [4, 4, 1, 1], writes: byStrategist },
  identityProviders: { sees: [1, 0, 0, 0], writes: [] },
  renders: { sees: [2, 2, 1, 1], writes: [] },
  packages: { sees: [1, 1, 0, 0], writes: [] },
  webhooks: { sees: [1, 0, 0, 0], writes: [] },
  webhookCalls: { sees: [1, 0, 0, 0], writes: [] },
  apiKeys: { sees: [1, 0, 0, 0], writes: [] },
  deliveries: { sees: [1, 1, 0, 0], writes: [] },
  files: { sees: [0, 0, 1, 1], writes: [] },
  auditEntries: { sees: [-1, -1, 0, 0], writes: [] },
}
/** Collections that nobody has over the API, whatever the role. */
export const closed = [
  'attempts',
  'accountSecrets',
  'identities',
  'externalSessions',
  'publications',
  'nodes',
  'payload-jobs',
  'payload-migrations',
  'payload-kv',
  'payload-jobs-stats',
]
/** The own settings of the admin's lists; and locks, of which there are none (isolation.test.ts). */
export const own = ['payload-preferences', 'payload-locked-documents']

/** What Payload answers beside the rows of a collection: `[method] path`. What has no row here is a hole until somebody has looked. */
export const operations: Record<string, string> = {
  ...Object.fromEntries(
    [
      ...['post /', 'patch /', 'patch /:id', 'delete /', 'delete /:id', 'get /', 'get /:id', 'get /count'],
      ...[
        'get /versions',
        'get /versions/:id',
        'post /versions/:id',
        'post /access/:id?',
        'post /:id/duplicate',
        'post /duplicate/:id',
      ],
      ...['get /:id/duplicate'],
    ].map((name) => [name, 'rows']),
  ),
  'post /:id/change': 'strategists, a unit of their own municipality (changeUnit.test.ts)',
  'post /import-word': 'strategists, into their own municipality (importTemplate.test.ts)',
  'post /from-shelf': 'strategists, into their own municipality (shelf.test.ts)',
  'post /import-list': 'strategists, into their own municipality (importUnits.test.ts)',
  'get /:path': 'rows',
  'get /file/:filename': 'media: members of its municipality; files: nobody',
  'get /paste-url/:id?': 'nobody: no collection takes addresses',
  'get /populate-tenant-options': 'the own municipalities, for the choice in the admin',
  'get /run': 'nobody: jobs are the server’s own',
  'get /handle-schedules': 'nobody: jobs are the server’s own',
  'get /:key': 'the own settings of the admin’s lists',
  'post /:key': 'the own settings of the admin’s lists',
  'delete /:key': 'the own settings of the admin’s lists',
  'post /first-register': 'nobody',
  'post /login': 'everybody, limited',
  'post /logout': 'the own session',
  'get /me': 'the own person',
  'get /init': 'everybody: whether there is a first user',
  'post /refresh-token': 'the own session, within its limits',
  'post /forgot-password': 'nobody: our own door',
  'post /reset-password': 'nobody: our own door',
  'post /unlock': 'nobody',
  'post /verify/:id': 'nobody: there is no verifying by mail',
}

/** Of the configuration as a whole, beside its collections. */
export const globals: Record<string, string> = { 'payload-jobs-stats': 'nobody: counts of jobs are the server’s own' }
export const rootOperations: Record<string, string> = { 'get /access': 'what the own person may, for the admin' }
/** Pages of our own in the admin: whoever may not is sent away by the view, and its command asks again. */
export const views: Record<string, string> = {
  '': 'leads to /start, which has a row of its own',
  '/wordmall': 'strategists (import-word)',
  '/hylla': 'strategists (from-shelf)',
  '/klistra-in-enheter': 'strategists (import-list)',
}
/** What Payload's admin asks of the server past its API (`adminDoor`, `doors.test.ts`). Each is for whoever may open the admin. */
export const adminFunctions = [
  ...['copy-data-from-locale', 'form-state', 'get-default-layout', 'get-folder-results-component-and-data'],
  ...['get-upcoming-scheduled-publish', 'render-document', 'render-document-slots', 'render-field', 'render-list'],
  ...['render-widget', 'schedule-publish', 'slugify', 'table-state'],
]

type Operation = { method: string; path: string }
export type Configured = {
  collections: readonly { slug: string; endpoints?: false | readonly Operation[] }[]
  globals: readonly { slug: string }[]
  endpoints: readonly Operation[]
  admin: { components?: { views?: Record<string, { path?: string }> } }
}
/** Commands on one template or edition: `matrix.test.ts` tries each of them, whatever it is called. */
const isCommand = (slug: string, name: string) =>
  ['templates', 'editions'].includes(slug) && /^post \/:id\/[a-z-]+$/u.test(name)

/** What a configuration answers at and nobody has looked at. */
export const unlisted = (config: Configured): string[] => {
  const known = [...Object.keys(rules), ...closed, ...own]
  const ofCollections = config.collections.flatMap(({ slug, endpoints }) => [
    ...(known.includes(slug) ? [] : [slug]),
    ...(endpoints || [])
      .map(({ method, path }) => `${method} ${path}`)
      .filter((name) => !(name in operations) && !isCommand(slug, name))
      .map((name) => `${slug}: ${name}`),
  ])
  return [
    ...ofCollections,
    ...config.globals.flatMap(({ slug }) => (slug in globals ? [] : [`global ${slug}`])),
    ...config.endpoints.map(({ method, path }) => `${method} ${path}`).filter((name) => !(name in rootOperations)),
    ...Object.values(config.admin.components?.views ?? {}).flatMap(({ path = '' }) =>
      path in views ? [] : [`admin ${path}`],
    ),
  ]
}
