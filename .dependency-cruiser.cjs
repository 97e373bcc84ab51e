/**
 * The rooms: what is in each, and which rooms of ours it may use (docs/adr/0044 says why); the rest is forbidden. Types
 * count too: a type import is knowledge as well.
 */
const rooms = {
  // The document tree, input, answers, text, suppression and compose: pure, no I/O, runs in the browser as well.
  document: [],
  // The attacker who judges publications; shares no code with the rule that hides.
  disclosure: [],
  // Block types by family, one folder each with its tests, and the kit they are made of.
  'plugins/blocks': ['document', 'language'],
  // Handlebars: layouts, one partial for each node; themes and their contrast.
  templates: ['document'],
  // A tree in, a file out: HTML, PDF and Word.
  render: ['document', 'templates'],
  // Who may do what: rules for each noun, and the door to the Local API on behalf of a person.
  access: [],
  // A Word file to a draft of blocks and back; it knows block types as data, never Payload.
  word: ['document', 'plugins/blocks'],
  // Templates that are shipped, as data; some are the seeds' own.
  shelf: ['document', 'seeds'],
  // Ids in, plain data out: all that a document is made of.
  load: ['access', 'document', 'plugins/blocks', 'plugins/assembly/registryOf'],
  // Makes and keeps files: what is printed comes from load, who may have it is the command's business.
  files: ['load', 'render', 'document', 'commands/common', 'access', 'env', 'database/DatabaseBusy'],
  // What people do: each checks access, writes, audits.
  commands: [
    'access',
    'load',
    'document',
    'disclosure',
    'files',
    'render',
    'mail',
    'language',
    'word',
    'shelf',
    'database/leases',
    'database/DatabaseBusy',
  ],
  // What other systems may do with a key: calls with their schemas, described as OpenAPI, through the door of the commands.
  api: ['commands', 'access', 'load', 'files', 'render', 'document', 'language'],
  // What runs by itself: definitions of tasks, and sweeps that finish what a crash left; and what is told of it.
  jobs: ['commands', 'files', 'load', 'render', 'document', 'access', 'env', 'mail', 'traffic', 'database'],
  // What is told of the work: each request's id, its line in the log, its latency, and traces.
  traffic: [],
  // The nouns, a Payload collection each. A figure's schema is the document's; the themes to choose from and their
  // contrast are data (docs/adr/0031).
  collections: ['access', 'commands', 'document', 'templates/themes', 'language'],
  // Makes Payload collections of blocks: config in, config out.
  'plugins/assembly': ['jobs', 'plugins/blocks', 'commands', 'access', 'document', 'collections/fields', 'language'],
  // A row's references stay inside its municipality.
  'plugins/tenancy': ['access', 'language'],
  // How people sign in, and what they are told when their account changes.
  'plugins/accounts': ['access', 'commands', 'plugins/audit', 'language'],
  // The log of what people did.
  'plugins/audit': ['access', 'commands/log'],
  // Files in an object store, where there is one.
  'plugins/storage': ['files', 'env'],
  // Names are sorted and found as Swedish readers do.
  'plugins/swedishOrder': ['document'],
  // Which database, migrations at boot, whole writes, the first administrator.
  database: ['env', 'migrations', 'language', 'traffic'],
  // The answering pages' parts: forms, fields, the queue of saves.
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
    'shelf',
  ],
}

/** Types that everybody may know, since Payload declares them for the whole program. */
const everybody = ['payload-types']

// Seeds lie beside src; no room has the name of anything else there.
const pattern = (names) => `^(?:src/)?(${names.join('|')})(/|\\.|$)`

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
