import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeWorkbook, { type SheetData } from 'write-excel-file/node'
import { axe } from '../school/axe.ts'
import { openBrowser } from '../school/browser.ts'
import { eightSchools as schools } from './eightSchools.ts'
import { type Application, startApplication } from './startApplication.ts'

const password = 'Ett-långt-lösenord'
let app: Application<{ municipality: string; area: string }>
let browser: Browser
let page: Page
const faults: string[] = []

const picture = async (name: string) => {
  const directory = process.env.PICTURES
  if (directory) await page.screenshot({ path: path.join(directory, `${name}.png`) as `${string}.png` })
}
const both = async (name: string) => {
  await picture(`${name}-wide`)
  await page.setViewport({ width: 390, height: 900 })
  await picture(`${name}-narrow`)
  expect(await axe(page)).toEqual([])
  await page.setViewport({ width: 1440, height: 900 })
  expect(await axe(page)).toEqual([])
}
const waitForText = (words: string) =>
  page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), {}, words)
/** The cell of a unit and a column, by what stands in the headings. */
const cell = (unit: string, column: number) =>
  page.evaluateHandle(
    (wanted, index) => {
      const row = [...document.querySelectorAll('table.answers tbody tr')].find(
        (one) => one.querySelector('th')?.textContent === wanted,
      )
      return row?.querySelectorAll<HTMLInputElement>('td input')[index] as HTMLInputElement
    },
    unit,
    column,
  )
const valueIn = async (unit: string, column: number) => (await cell(unit, column)).evaluate(({ value }) => value)
/** As Ctrl+V does, with what a spreadsheet puts on the clipboard. */
const paste = async (unit: string, column: number, text: string) => {
  const target = await cell(unit, column)
  await target.evaluate((input, pasted) => {
    input.focus()
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

beforeAll(async () => {
  ;[app, browser] = await Promise.all([
    startApplication<{ municipality: string; area: string }>('seedFigures.ts'),
    openBrowser(),
  ])
  page = await browser.newPage()
  await page.setViewport({ width: 1440, height: 900 })
  page.setDefaultTimeout(60_000)
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`)
  })
  await page.goto(`${app.base}/logga-in`)
  await page.type('#email', 'strateg@lillkoping.example')
  await page.type('#password', password)
  await Promise.all([page.waitForNavigation(), page.click('main button.primary')])
}, 900_000)
afterAll(async () => {
  await browser?.close()
  app?.stop()
})

describe('figures in a grid', () => {
  it('are typed and pasted, and text that cannot be read never becomes one', async () => {
    const query = new URLSearchParams({ samling: 'Betyg årskurs 9', period: 'VT2025' })
    await page.goto(`${app.base}/siffror?${query}`)
    await page.waitForSelector('table.answers input')
    const rows = await page.$$eval('table.answers tbody th[scope="row"]', (heads) =>
      heads.map((head) => head.textContent),
    )
    expect(rows.slice(-5)).toEqual(['Zetaskolan', 'Åkerskolan', 'Ås skola', 'Ängskolan', 'Öjersjö skola'])
    await paste('Björkängsskolan', 0, '231,4\t240,1\t222,9\n..\t~100\t85-90')
    await page.locator('.paste-preview button.primary').click()
    await waitForText('kan inte läsas och är inte sparad')
    await waitForText('Alla ändringar sparade')
    await both('siffror')
    await page.reload()
    await page.waitForSelector('table.answers input')
    expect([await valueIn('Björkängsskolan', 0), await valueIn('Björkängsskolan', 2)]).toEqual(['231,4', '222,9'])
    const stored = await page.evaluate(async () => (await fetch('/api/statistics?limit=50&depth=0')).json())
    expect(stored.docs).toHaveLength(5)
    expect(JSON.stringify(stored.docs.map(({ value }: { value: unknown }) => value))).not.toContain('85')
  })

  it('1,800 of a workbook are read in under two minutes, and undone', async () => {
    const units = [...schools, ...Array.from({ length: 21 }, (_, index) => `Skola ${index + 8}`), 'Ås skola']
    const measures = Array.from({ length: 20 }, (_, index) => `Delmått ${index + 1}`)
    const data: SheetData = [
      [{ value: 'Utdrag ur elevregistret' }],
      [],
      [null, ...measures.flatMap((label) => [{ value: label, columnSpan: 3 }, null, null])],
      [{ value: 'Skola' }, ...measures.flatMap(() => ['Alla', 'Flickor', 'Pojkar'].map((value) => ({ value })))],
      ...units.map((unit, row) => [
        { value: unit },
        ...Array.from({ length: 60 }, (_, column) => ({ value: row + column / 10 })),
      ]),
    ]
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'siffror-')), 'elevregistret.xlsx')
    writeFileSync(file, await writeWorkbook(data).toBuffer())
    const started = Date.now()
    await page.goto(`${app.base}/siffror?${new URLSearchParams({ samling: 'Delmått', period: 'VT2025' })}`)
    await page.waitForSelector('table.answers input')
    const input = await page.$('input[type="file"]')
    await input?.uploadFile(file)
    await page.waitForSelector('[data-count="added"]')
    expect(await page.$eval('[data-count="added"] dd', ({ textContent }) => textContent)).toBe(`1\u00A0800`)
    await both('inlasning')
    await page.locator('.figures-import button.primary').click()
    await waitForText('siffror är inlästa')
    expect(Date.now() - started).toBeLessThan(120_000)
    const count = () =>
      page.evaluate(async () => {
        const query = '/api/statistics?limit=1&depth=0&where[origin][equals]=import'
        return (await (await fetch(query)).json()).totalDocs as number
      })
    expect(await count()).toBe(1800)
    await page.locator('.figures-imports button').click()
    await waitForText('Inläsningen är ångrad')
    expect(await count()).toBe(0)
  })
})

describe('development areas', () => {
  it('12 for 8 schools are entered and marked in at most 60 actions', async () => {
    await page.goto(`${app.base}/utvecklingsomraden?omrade=${app.seeded.area}&lasar=2026`)
    let actions = 0
    const act = async (deed: () => Promise<unknown>) => {
      actions += 1
      await deed()
    }
    /** Six names, one after the other: into the field, and each name with Enter after it. */
    const add = async (domain: number, name: string) => {
      await act(() => page.locator(`.focus-matrix tbody:nth-of-type(${domain}) .focus-add textarea`).click())
      for (let row = 1; row <= 6; row += 1) {
        await act(() => page.keyboard.sendCharacter(`${name} ${row}`))
        await act(() => page.keyboard.press('Enter'))
        await page.waitForFunction(
          (rows) => document.querySelectorAll('.focus-text').length === rows,
          {},
          (domain - 1) * 6 + row,
        )
      }
    }
    await add(1, 'Läsning')
    await add(2, 'Trygghet')
    const at = async (row: number, column: number) => {
      const box = await (await page.$(`td[data-row="${row}"][data-column="${column}"]`))?.boundingBox()
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
    }
    const marked = () => page.$$eval('.focus-cell[data-row] input:checked', (boxes) => boxes.length)
    const settled = (count: number) =>
      page.waitForFunction(
        (wanted) => document.querySelectorAll('.focus-cell[data-row] input:checked').length === wanted,
        {},
        count,
      )
    await page.$eval('td[data-row="0"]', (first) => first.scrollIntoView({ block: 'center' }))
    // A drag over a block of cells is one action.
    await act(async () => {
      const [from, to] = [await at(0, 0), await at(2, 4)]
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 8 })
      await page.mouse.up()
    })
    await settled(15)
    // By keyboard: arrows to the cell, space.
    await act(() => page.focus('td[data-row="0"][data-column="0"] input'))
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Space'] as const)
      await act(() => page.keyboard.press(key))
    await settled(16)
    // What is left, one click each: a mark in every row, two in some.
    for (let row = 4; row < 12; row += 1)
      for (const column of [row % 8, (row + 3) % 8]) {
        await act(() => page.locator(`td[data-row="${row}"][data-column="${column}"] input`).click())
      }
    await settled(32)
    await act(() => page.locator('tr:nth-child(2) td.focus-cell:not([data-row]) input').click())
    await waitForText('Sparat')
    process.stdout.write(`12 development areas for 8 schools: ${actions} actions\n`)
    expect(actions).toBeLessThanOrEqual(60)
    await both('utvecklingsomraden')
    await page.reload()
    await page.waitForSelector('.focus-text')
    expect(await marked()).toBe(32)
  })

  it('nothing went wrong on the way', () => {
    expect(faults).toEqual([])
  })
})
