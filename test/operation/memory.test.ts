import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ownMemory } from '#bench/memory.ts'
import { type Application, startApplication } from '../e2e/startApplication.ts'

/** A few of each page in CI; the whole, with a figure: `REQUESTS=300 npx vitest run test/operation/memory.test.ts`. */
const requests = Number(process.env.REQUESTS ?? 25)
const option = /--max-old-space-size=(\d+)/u
const inDeploy = (name: string) =>
  Number(
    option.exec(readFileSync(new URL(`../../deploy/${name}`, import.meta.url), 'utf8').replaceAll('", "', ' '))?.[1],
  )
/** What the process needs beside V8's old generation (MB): code, the new generation, buffers, sharp and SQLite. */
const beside = 700

let app: Application<{ writers: { token: string; document: string }[]; reader: { token: string; documents: string[] } }>
const heap = inDeploy('kvalitetsdokument.service')
beforeAll(async () => {
  app = await startApplication('seedBusy.ts', undefined, [`--max-old-space-size=${heap}`])
}, 900_000)
afterAll(() => app?.stop())

it('is bounded by the same start option in all that starts a node', () => {
  expect(inDeploy('Dockerfile')).toBe(inDeploy('kvalitetsdokument.service'))
  expect(inDeploy('kvalitetsdokument.service')).toBeGreaterThan(1000)
})

it('stays within its bound whatever is asked for, and answers all of it', { timeout: 1_800_000 }, async () => {
  const [{ token, document } = { token: '', document: '' }] = app.seeded.writers
  const { reader } = app.seeded
  const pages = [
    { path: '/logga-in', token: '' },
    { path: '/tillganglighet', token: '' },
    { path: '/mina-dokument', token },
    { path: `/dokument/${document}`, token },
    { path: `/dokument/${reader.documents[0]}`, token: reader.token },
    { path: `/dokument/${reader.documents[0]}/pdf`, token: reader.token },
  ]
  let most = 0
  for (const page of pages)
    for (let at = 0; at < requests; at += 5) {
      const answers = await Promise.all(
        Array.from({ length: 5 }, () =>
          fetch(`${app.base}${page.path}`, { headers: { cookie: `payload-token=${page.token}` } }),
        ),
      )
      for (const answer of answers) {
        expect(answer.status, page.path).toBe(200)
        await answer.arrayBuffer()
      }
      most = Math.max(most, ownMemory(app.pid()))
    }
  process.stderr.write(`${requests} requests of each of ${pages.length} pages: at most ${most.toFixed(0)} MB.\n`)
  expect(most).toBeLessThan(heap + beside)
})
