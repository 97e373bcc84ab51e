/**
 * Who may import whom (docs/adr says why). Each room lists the rooms of ours it may use; the rest is forbidden.
 * Types count too: a type import is knowledge as well.
 */
const rooms = {
  document: [],
  'plugins/blocks': ['document', 'said'],
  templates: ['document'],
  render: ['document', 'templates'],
  access: [],
  load: ['access', 'document', 'plugins/blocks', 'plugins/assembly/registryOf'],
  commands: ['access', 'load', 'document'],
  jobs: ['commands', 'load', 'render', 'document', 'access', 'env', 'mail'],
  // Options and fields that collections and templates share; a figure's schema is the document's. The themes to choose
  // from and their contrast are data (docs/adr/0031).
  collections: ['access', 'commands', 'document', 'templates/themes', 'said'],
  'plugins/assembly': ['jobs', 'plugins/blocks', 'commands', 'access', 'document', 'collections/fields', 'said'],
  'plugins/tenancy': ['access', 'said'],
  'plugins/audit': ['access'],
  database: ['env', 'migrations'],
  school: ['document'],
}

/** Types that everybody may know, since Payload declares them for the whole program. */
const everybody = ['payload-types']

const pattern = (names) => `^src/(${names.join('|')})(/|\\.|$)`

const roomRules = Object.entries(rooms).map(([room, may]) => ({
  name: `room:${room}`,
  severity: 'error',
  comment: `${room} may import ${may.length ? may.join(', ') : 'nothing of ours'}.`,
  from: { path: pattern([room]) },
  to: { path: '^(src|payload\\.config|seeds|test|bench)', pathNot: pattern([room, ...may, ...everybody]) },
}))

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nobody-imports-app-or-cli',
      severity: 'error',
      from: { path: '^(src|seeds|payload)', pathNot: '^src/(app|cli)/' },
      to: { path: '^src/(app|cli)/' },
    },
    {
      name: 'document-has-no-io',
      severity: 'error',
      comment: 'document is pure: no Payload, no database, no Node.',
      from: { path: '^src/document/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'document-has-no-payload',
      severity: 'error',
      from: { path: '^src/document/' },
      to: { path: 'node_modules/(payload|@payloadcms|next|react)/' },
    },
    {
      name: 'render-has-no-payload',
      severity: 'error',
      comment: 'A renderer knows nodes, never Payload or the database.',
      from: { path: '^src/(render|templates)/' },
      to: { path: 'node_modules/(payload|@payloadcms|next|react)/' },
    },
    {
      name: 'school-knows-no-server',
      severity: 'error',
      comment: 'The browser knows the form model alone.',
      from: { path: '^src/school/' },
      to: { path: 'node_modules/(payload|@payloadcms|zod)/' },
    },
    {
      name: 'tests-are-not-used',
      severity: 'error',
      from: { path: '^(src|seeds|payload\\.config)' },
      to: { path: '^(test|bench)/' },
    },
    ...roomRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.gen\\.ts$|^src/app/\\(payload\\)/admin/importMap' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'] },
  },
}
