import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

// Outside production Payload refuses packages of other versions than its own. The storage adapter's newest is a patch behind;
// which may differ is held by `test/architecture/packages.test.ts`.
process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true'

const text = z.string().trim().min(1).optional()
const whole = z.coerce.number().int().min(1)

/** Every variable, with what it is for: `npm run generate` writes docs/operations.md from it. */
export const environmentSchema = z.object({
  DATABASE_URI: z
    .string()
    .trim()
    .default('')
    .describe('Database: `file:./data/payload.db` (SQLite) or `mongodb://…`. Without it `payload.db` in `DATA_DIR`.'),
  DATA_DIR: z
    .string()
    .trim()
    .default('data')
    .describe(
      'Where the SQLite file, stored files, the generated secret and temporary files lie. The only folder that is written to.',
    ),
  PAYLOAD_SECRET: text.describe(
    'What sessions and one-time codes are made with. Without it one is made and kept in `DATA_DIR/secret`. Required with MongoDB: the same on every node.',
  ),
  SERVER_URL: z
    .url()
    .optional()
    .describe(
      'Public address, such as `https://kvalitet.kommunen.se`: links in documents and mail, secure cookies. Asked for before anything is adopted or mailed by people who come by another name than `localhost`.',
    ),
  ROLE: z
    .enum(['web', 'worker'])
    .optional()
    .describe(
      'What this node does: `web` answers people, `worker` does what is queued and what is due by the clock. Without it, both. Several nodes need MongoDB and `S3_BUCKET`.',
    ),
  PORT: whole.max(65535).default(3000).describe('Port to listen on.'),
  LISTEN: z.string().default('127.0.0.1').describe('Address to listen on (packages); behind a TLS proxy leave it.'),
  ADMIN_EMAIL: z.email().optional().describe('First administrator, made when nobody exists.'),
  ADMIN_PASSWORD: text.describe('Password of the first administrator.'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('Mail server, `smtp://user:password@host:587`. Without it mail goes to the log and nobody is reminded.'),
  MAIL_FROM: z.email().default('noreply@localhost').describe('Sender of mail.'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('What reaches the terminal; from `warn` on, requests are not logged.'),
  METRICS_TOKEN: text.describe('Who sends it as `Authorization: Bearer …` may read `/api/matvarden`.'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url()
    .optional()
    .describe(
      'Collector of OpenTelemetry, OTLP over HTTP (`http://127.0.0.1:4318`): requests, jobs and database as traces.',
    ),
  OTEL_EXPORTER_OTLP_HEADERS: text.describe('Sent to the collector: `name=value,name=value`.'),
  OTEL_SERVICE_NAME: z.string().trim().min(1).default('kvalitetsdokument').describe('What traces call this program.'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(1)
    .describe('How many of the traces that begin here are sent, from 0 to 1.'),
  SECURITY_CONTACT: text.describe('Whom to tell of a hole: mail or page, for `/.well-known/security.txt`.'),
  CHROME_PATH: text.describe('Chromium to print with. Without it the one in the package (Linux on x64).'),
  BROWSER_WS_ENDPOINT: text.describe('A browser elsewhere: `ws://…`, or `http://host:port` of its debugging port.'),
  PDF_CONCURRENCY: whole.optional().describe('Documents printed at once.'),
  PDF_QUEUE_LIMIT: whole.optional().describe('Documents that may wait for a page before more are refused.'),
  PDF_RESTART_AFTER: whole.optional().describe('Documents after which the browser is replaced.'),
  S3_BUCKET: text.describe(
    'Where produced files and pictures are kept instead of `DATA_DIR`: a bucket of S3 or of what speaks like it. Required for several nodes.',
  ),
  S3_ENDPOINT: z.url().optional().describe('Address of the object store, where it is not Amazon’s.'),
  S3_REGION: z.string().default('eu-north-1').describe('Region of the bucket.'),
  S3_ACCESS_KEY_ID: text.describe('Who writes to the bucket. Without it, what the machine itself is.'),
  S3_SECRET_ACCESS_KEY: text.describe('The secret of `S3_ACCESS_KEY_ID`.'),
  INSIDE_HOSTS: text.describe(
    'Hosts of the own network that webhooks may call, also by http: `name`, `name:port`, with commas between. Without it, https to the open internet alone.',
  ),
  KOLADA_URL: z.url().default('https://api.kolada.se/v3').describe('Where figures of Kolada are fetched.'),
  SKOLVERKET_URL: z
    .url()
    .default('https://api.skolverket.se/planned-educations')
    .describe('Where figures of Skolverket are fetched.'),
})

/** A bucket of an object store. Without `key`, the machine's own identity. */
export type Bucket = {
  name: string
  region: string
  endpoint: string | undefined
  key: { id: string; secret: string } | undefined
}

export type Env = {
  databaseUri: string
  secret: string
  serverUrl: string | undefined
  /** Where the server is reached from its own machine: what links lead to without `serverUrl`. */
  address: string
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  sources: { kolada: string; skolverket: string }
  role: NodeRole
  /** Where files are kept; undefined is `DATA_DIR`. */
  bucket: Bucket | undefined
  mail: { server: string | undefined; from: string }
  admin: { email: string; password: string } | undefined
}

const sqliteIn = (dataDir: string) => `file:${path.join(dataDir, 'payload.db')}`
const secretFile = (dataDir: string) => path.join(dataDir, 'secret')

const parsed = (source: Record<string, string | undefined>) => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = environmentSchema.safeParse(given)
  if (result.success) return result.data
  throw new Error(`Miljövariablerna kan inte läsas:\n${z.prettifyError(result.error)}\nRätta dem och starta igen.`)
}

const bucketIn = (data: ReturnType<typeof parsed>): Bucket | undefined => {
  const { S3_BUCKET: name, S3_REGION: region, S3_ENDPOINT: endpoint } = data
  const { S3_ACCESS_KEY_ID: id, S3_SECRET_ACCESS_KEY: secret } = data
  if (Boolean(id) !== Boolean(secret))
    throw new Error('Sätt både S3_ACCESS_KEY_ID och S3_SECRET_ACCESS_KEY, eller ingen av dem.')
  return name ? { name, region, endpoint, key: id && secret ? { id, secret } : undefined } : undefined
}

/** Made once and kept beside the database, so that a fresh machine needs no configuration and logins survive restarts. */
const keptSecret = (dataDir: string): string => {
  const file = secretFile(dataDir)
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(dataDir, { recursive: true })
  const secret = randomBytes(32).toString('hex')
  try {
    // `wx`: of two processes that start at once, the second reads what the first wrote.
    writeFileSync(file, secret, { mode: 0o600, flag: 'wx' })
    return secret
  } catch {
    return readFileSync(file, 'utf8').trim()
  }
}

/** Where everything lies. `secret` is undefined where none is set and none has been made yet. */
export type Places = {
  databaseUri: string
  dataDir: string
  secret: string | undefined
  secretFile: string
  /** Where files are, when they are not in `dataDir`. */
  bucket?: Bucket | undefined
}

/** The same places as the server's, for backup and restore: reads, and makes nothing. */
export const readPlaces = (source: Record<string, string | undefined> = process.env): Places => {
  const data = parsed(source)
  const { DATABASE_URI, DATA_DIR, PAYLOAD_SECRET } = data
  const file = secretFile(DATA_DIR)
  return {
    databaseUri: DATABASE_URI || sqliteIn(DATA_DIR),
    dataDir: DATA_DIR,
    secret: PAYLOAD_SECRET ?? (existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined),
    secretFile: file,
    bucket: bucketIn(data),
  }
}

/** What is asked at every request, before there is a configuration: whether people's address is https, and who is served. */
export const isHttps = (): boolean => process.env.SERVER_URL?.startsWith('https:') ?? false
/** Who may read the metrics with no account: whoever has the token, where there is one. */
export const isMetricsToken = (given: string | null): boolean => {
  const token = process.env.METRICS_TOKEN
  if (!token || !given) return false
  const [one, other] = [token, given].map((text) => createHash('sha256').update(text).digest())
  return one !== undefined && other !== undefined && timingSafeEqual(one, other)
}
export const logsRequests = (): boolean => !['warn', 'error', 'silent'].includes(process.env.LOG_LEVEL ?? 'info')
/** Hosts on the inside that may be called; read at each call, for it is a matter of security. */
export const readInsideHosts = (source: Record<string, string | undefined> = process.env): string[] =>
  (source.INSIDE_HOSTS ?? '')
    .split(',')
    .map((host) => host.trim())
    .filter(Boolean)
export const isDevelopment = (): boolean => process.env.NODE_ENV === 'development'

/** What a node is for; one that is everything is `both`. */
export type NodeRole = 'web' | 'worker' | 'both'
export const readRole = (source: Record<string, string | undefined> = process.env): NodeRole =>
  parsed(source).ROLE ?? 'both'

/** Where traces go; undefined where none are asked for. */
export const readTracing = (source: Record<string, string | undefined> = process.env) => {
  const data = parsed(source)
  const pairs = (data.OTEL_EXPORTER_OTLP_HEADERS ?? '')
    .split(',')
    .map((pair) => pair.split(/=(.*)/su).map((one) => one.trim()))
  return data.OTEL_EXPORTER_OTLP_ENDPOINT
    ? {
        endpoint: data.OTEL_EXPORTER_OTLP_ENDPOINT,
        headers: Object.fromEntries(pairs.filter(([name, value]) => name && value)) as Record<string, string>,
        service: data.OTEL_SERVICE_NAME,
        ratio: data.OTEL_TRACES_SAMPLER_ARG,
      }
    : undefined
}

/** Parses the environment; throws with every fault at once, in Swedish, for whoever starts the server. */
export const readEnv = (source: Record<string, string | undefined> = process.env): Env => {
  const data = parsed(source)
  const { DATABASE_URI, PAYLOAD_SECRET, SERVER_URL, DATA_DIR, LOG_LEVEL, ADMIN_EMAIL, ADMIN_PASSWORD } = data
  const { PORT, SMTP_URL, MAIL_FROM, KOLADA_URL, SKOLVERKET_URL } = data
  const databaseUri = DATABASE_URI || sqliteIn(DATA_DIR)
  if (!PAYLOAD_SECRET && databaseUri.startsWith('mongodb') && source.NODE_ENV === 'production')
    throw new Error('PAYLOAD_SECRET saknas. Sätt samma hemliga text på alla noder som delar databasen.')
  return {
    databaseUri,
    secret: PAYLOAD_SECRET ?? keptSecret(DATA_DIR),
    serverUrl: SERVER_URL,
    address: `http://localhost:${PORT}`,
    logLevel: LOG_LEVEL,
    sources: { kolada: KOLADA_URL.replace(/\/$/u, ''), skolverket: SKOLVERKET_URL.replace(/\/$/u, '') },
    role: data.ROLE ?? 'both',
    bucket: bucketIn(data),
    mail: { server: SMTP_URL, from: MAIL_FROM },
    admin: ADMIN_EMAIL && ADMIN_PASSWORD ? { email: ADMIN_EMAIL, password: ADMIN_PASSWORD } : undefined,
  }
}
