import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const text = z.string().trim().min(1).optional()
const schema = z.object({
  /** `file:./data/payload.db` (SQLite) or `mongodb://…`. */
  DATABASE_URI: z.string().trim().default(''),
  PAYLOAD_SECRET: text,
  /** Public address, for links in mail and for cookies; leave empty on plain-HTTP hosts, or logins are refused. */
  SERVER_URL: z.url().optional(),
  /** Where the SQLite file, uploads and the generated secret lie. */
  DATA_DIR: z.string().trim().default('data'),
  /** What reaches the terminal: the command line and tests ask for less than the server. */
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** The municipality's mail server, `smtp://user:password@host:587`; without it mail goes to the log. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Sender of mail. */
  MAIL_FROM: z.email().default('noreply@localhost'),
  /** Open sources that figures are fetched from. */
  KOLADA_URL: z.url().default('https://api.kolada.se/v3'),
  SKOLVERKET_URL: z.url().default('https://api.skolverket.se/planned-educations'),
  ADMIN_EMAIL: z.email().optional(),
  ADMIN_PASSWORD: text,
})

export type Env = {
  databaseUri: string
  secret: string
  serverUrl: string | undefined
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  sources: { kolada: string; skolverket: string }
  mail: { server: string | undefined; from: string }
  admin: { email: string; password: string } | undefined
}

const sqliteIn = (dataDir: string) => `file:${path.join(dataDir, 'payload.db')}`
const secretFile = (dataDir: string) => path.join(dataDir, 'secret')

const parsed = (source: Record<string, string | undefined>) => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (result.success) return result.data
  throw new Error(`Miljövariablerna kan inte läsas:\n${z.prettifyError(result.error)}\nRätta dem och starta igen.`)
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
export type Places = { databaseUri: string; dataDir: string; secret: string | undefined; secretFile: string }

/** The same places as the server's, for backup and restore: reads, and makes nothing. */
export const readPlaces = (source: Record<string, string | undefined> = process.env): Places => {
  const { DATABASE_URI, DATA_DIR, PAYLOAD_SECRET } = parsed(source)
  const file = secretFile(DATA_DIR)
  return {
    databaseUri: DATABASE_URI || sqliteIn(DATA_DIR),
    dataDir: DATA_DIR,
    secret: PAYLOAD_SECRET ?? (existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined),
    secretFile: file,
  }
}

/** What is asked at every request, before there is a configuration: whether people's address is https, and who is served. */
export const isHttps = (): boolean => process.env.SERVER_URL?.startsWith('https:') ?? false
export const isDevelopment = (): boolean => process.env.NODE_ENV === 'development'

/** Parses the environment; throws with every fault at once, in Swedish, for whoever starts the server. */
export const readEnv = (source: Record<string, string | undefined> = process.env): Env => {
  const data = parsed(source)
  const { DATABASE_URI, PAYLOAD_SECRET, SERVER_URL, DATA_DIR, LOG_LEVEL, ADMIN_EMAIL, ADMIN_PASSWORD } = data
  const { SMTP_URL, MAIL_FROM, KOLADA_URL, SKOLVERKET_URL } = data
  const databaseUri = DATABASE_URI || sqliteIn(DATA_DIR)
  if (!PAYLOAD_SECRET && databaseUri.startsWith('mongodb') && source.NODE_ENV === 'production')
    throw new Error('PAYLOAD_SECRET saknas. Sätt samma hemliga text på alla noder som delar databasen.')
  return {
    databaseUri,
    secret: PAYLOAD_SECRET ?? keptSecret(DATA_DIR),
    serverUrl: SERVER_URL,
    logLevel: LOG_LEVEL,
    sources: { kolada: KOLADA_URL.replace(/\/$/u, ''), skolverket: SKOLVERKET_URL.replace(/\/$/u, '') },
    mail: { server: SMTP_URL, from: MAIL_FROM },
    admin: ADMIN_EMAIL && ADMIN_PASSWORD ? { email: ADMIN_EMAIL, password: ADMIN_PASSWORD } : undefined,
  }
}
