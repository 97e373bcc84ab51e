import { readdir, readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closePdfService } from '#render/pdf/service.ts'
import { startDatabase, type TestDatabase } from '../support/startDatabase.ts'
import { capabilities, capabilityLines } from './capabilities.ts'
import { covered } from './elements.ts'
import { type MadeDocument, makeDocument } from './makeDocuments.ts'
import { squeeze } from './pdfText.ts'

const table = await readFile(new URL('../../docs/coverage.md', import.meta.url), 'utf8')
const rows = table
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, id]) => /^[HRSVB]\d+$/.test(id ?? ''))
  .map(([, id = '', , , pages = '', form = '']) => ({ id, pages, form }))

let database: TestDatabase
beforeAll(async () => {
  database = await startDatabase('sqlite')
})
afterAll(async () => {
  await closePdfService()
  await database.stop()
})

it('has a row for every element', () => {
  expect(rows.map((row) => row.id)).toEqual(
    covered.flatMap((document) => document.elements.map((element) => element.id)),
  )
})

describe('capabilities', () => {
  it('stand in the table as they stand here, in order, each that has a test', async () => {
    const files = await readdir(new URL('../capabilities', import.meta.url))
    const tested = files.flatMap((file) => /^c(\d+)\.test\.ts$/.exec(file)?.[1] ?? []).map(Number)
    expect(tested.length).toBeGreaterThanOrEqual(12)
    expect(capabilities.map(({ id }) => id)).toEqual(tested.toSorted((a, b) => a - b).map((one) => `C${one}`))
    expect(table).toContain(capabilityLines().join('\n'))
  })
  it.each(capabilities)('$id: the test and the seed files are there', async ({ id, shown, test }) => {
    const root = new URL('../../', import.meta.url)
    expect(await readFile(new URL(`test/capabilities/${id.toLowerCase()}.test.ts`, root), 'utf8')).toContain(test)
    for (const [file] of shown.matchAll(/seeds\/[\w/.-]+\.ts/g)) await readFile(new URL(file, root))
  })
})

describe.each(covered)('$seed', (document) => {
  let made: MadeDocument
  beforeAll(async () => {
    made = await makeDocument(database.payload, document)
  }, 300_000)
  const own = () => rows.filter((row) => document.elements.some((element) => element.id === row.id))

  it('is made without problems or failed rules', () => {
    expect(made.problems).toEqual([])
    expect(made.findings).toEqual([])
  })
  it('has each quoted heading or table on the page that the table names', () => {
    const wrong = own().flatMap(({ id, pages }) =>
      [...pages.matchAll(/(\d+) "([^"]+)"/g)]
        .filter(([, page, text]) => !made.pages[Number(page) - 1]?.includes(squeeze(text ?? '')))
        .map(([quote]) => `${id}: ${quote}`),
    )
    expect(wrong).toEqual([])
    expect(own().every(({ pages }) => /\d+ "/.test(pages))).toBe(true)
  })
  it('shows each element in the form where the table says', () => {
    const items = new Set(
      made.form.flatMap((section) => section.items.map((item) => `${section.sectionKey}/${item.instanceKey}`)),
    )
    expect(
      own()
        .flatMap(({ form }) => form.split(', '))
        .filter((place) => !items.has(place)),
    ).toEqual([])
  })
})
