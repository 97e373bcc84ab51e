/**
 * Who may import whom (docs/adr says why). Each room lists the rooms of ours it may use; the rest is forbidden.
 * Types count too: a type import is knowledge as well.
 */
const rooms = {
  document: [],
  // The attacker who judges publications shares no code with the rule that hides.
  disclosure: [],
  'plugins/blocks': ['document', 'language'],
  templates: ['document'],
  render: ['document', 'templates'],
  access: [],
  // A Word file to a draft of blocks and back; it knows block types as data, never Payload.
  word: ['document', 'plugins/blocks'],
  load: ['access', 'document', 'plugins/blocks', 'plugins/assembly/registryOf'],
  // Making and keeping files: what is printed comes from load, who may have it is the command's business.
  files: ['load', 'render', 'document', 'commands/common', 'access', 'env'],
  commands: ['access', 'load', 'document', 'files', 'render', 'mail', 'language', 'word'],
  jobs: ['commands', 'files', 'load', 'render', 'document', 'access', 'env', 'mail'],
  // Options and fields that collections and templates share; a figure's schema is the document's. The themes to choose
  // from and their contrast are data (docs/adr/0031).
  collections: ['access', 'commands', 'document', 'templates/themes', 'language'],
  'plugins/assembly': ['jobs', 'plugins/blocks', 'commands', 'access', 'document', 'collections/fields', 'language'],
  'plugins/tenancy': ['access', 'language'],
  'plugins/accounts': ['access', 'commands', 'plugins/audit', 'language'],
  'plugins/audit': ['access'],
  database: ['env', 'migrations', 'language'],
  school: ['document', 'language'],
  // What a strategist sees inside Payload's admin; the page beside the editor is composed in the browser. Of commands it
  // knows what they answer.
  admin: [
    'document',
    'plugins/blocks',
    'plugins/assembly/rowNames',
    'commands',
    'render/html',
    'render/themeOf',
    'school',
    'language',
    'word',
  ],
}

/** Types that everybody may know, since Payload declares them for the whole program. */
const everybody = ['payload-types']

const pattern = (names) => `^src/(${names.join('|')})(/|\\.|$)`

const roomRules = Object.entries(rooms).map(([room, may]) => ({
  name: `room:${room}`,
  severity: 'error',
  comment: `${room} may import ${may.length ? may.join(', ') : 'nothing of ours'}.`,
  from: { path: pattern([room]), pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(src|payload\\.config|seeds|test|bench)', pathNot: pattern([room, ...may, ...everybody]) },
}))

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
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
      from: { path: '^(src|seeds|payload\\.config)', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'the-kit-has-one-door',
      severity: 'error',
      comment: 'Blocks, ours and others, know the kit by its index alone.',
      from: { path: '^(src|seeds|test|bench)/', pathNot: '^src/plugins/blocks/kit/' },
      to: { path: '^src/plugins/blocks/kit/', pathNot: '^src/plugins/blocks/kit/index\\.ts$' },
    },
    {
      name: 'the-kit-knows-no-block',
      severity: 'error',
      from: { path: '^src/plugins/blocks/kit/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/plugins/blocks/(?!kit/)' },
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
