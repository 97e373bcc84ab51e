import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { en } from '@payloadcms/translations/languages/en'
import { sv } from '@payloadcms/translations/languages/sv'
import { buildConfig, defaultLoggerOptions } from 'payload'
import sharp from 'sharp'
import { installedBlocks } from '#blocks/installed.ts'
import type { AssemblyBlock } from '#blocks/kit/index.ts'
import { adminWords } from '#collections/adminWords.ts'
import { editor } from '#collections/editor.ts'
import { collections } from '#collections/index.ts'
import { closeLocks } from '#collections/withoutLocks.ts'
import { registerStored } from '#commands/figures/registerStored.ts'
import { atBoot } from '#database/atBoot.ts'
import { answerBusy } from '#database/DatabaseBusy.ts'
import { databaseFor } from '#database/databaseFor.ts'
import { plugins } from '#plugins/index.ts'
import { fillKeys } from '#plugins/swedishOrder/fillKeys.ts'
import { type Env, readEnv } from './src/env.ts'
import { mailFor } from './src/mail.ts'

const here = path.dirname(fileURLToPath(import.meta.url))

/** The whole application, for an environment and a set of block types. Tests make one per database. */
export const configFor = (env: Env, blocks: readonly AssemblyBlock[] = installedBlocks) =>
  buildConfig({
    secret: env.secret,
    serverURL: env.serverUrl ?? '',
    custom: { address: env.address, bucket: env.bucket, role: env.role },
    db: databaseFor(env.databaseUri),
    collections,
    editor,
    email: mailFor(env),
    logger: { options: { level: env.logLevel }, destination: defaultLoggerOptions },
    sharp,
    plugins: plugins(blocks, { https: env.serverUrl?.startsWith('https:') ?? false, bucket: env.bucket }),
    onInit: atBoot(env, [fillKeys, registerStored]),
    hooks: { afterError: [answerBusy] },
    admin: {
      user: 'users',
      // Gravatar would tell a third party who works here.
      avatar: 'default',
      importMap: { baseDir: path.join(here, 'src') },
      meta: { titleSuffix: ' · Kvalitetsdokument' },
      dateFormat: 'yyyy-MM-dd HH:mm',
    },
    i18n: { supportedLanguages: { sv, en }, fallbackLanguage: 'sv', translations: adminWords },
    telemetry: false,
    graphQL: { disable: true },
    defaultDepth: 1,
    maxDepth: 3,
    jobs: {
      enableConcurrencyControl: true,
      // Only the server's own crons run jobs; over the API, Payload would let any logged-in user.
      access: { run: () => false, queue: () => false, cancel: () => false },
    },
    typescript: { outputFile: path.join(here, 'src/payload-types.ts'), autoGenerate: false },
  }).then(closeLocks)

export default configFor(readEnv())
