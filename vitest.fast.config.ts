import { globSync, readFileSync } from 'node:fs'
import { defineConfig, mergeConfig } from 'vitest/config'
import whole from './vitest.config.ts'

/** What a test that needs more than the processor imports: a database, a browser, a server, a build. */
const slow =
  /startDatabase|forEachDatabase|startApplication|makeSeeded|makeWorld|closePdfService|renderDocument|renderPdf|libreoffice|(browser|service|boot|build|support|startQuietly|killMany)\.ts'/

/** `npm run test:fast`: the same tests but for the slow ones, in under a minute. */
const { include = [], globalSetup: _, ...rest } = whole.test ?? {}
const fast = globSync(include, { exclude: ['**/node_modules/**'] }).filter(
  (file) => !slow.test(readFileSync(file, 'utf8')),
)

export default mergeConfig(defineConfig({ test: rest }), defineConfig({ test: { include: fast, isolate: false } }))
