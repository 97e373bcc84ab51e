import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentTree } from '#document/tree/tree.ts'
import { renderHtml } from '#render/html.ts'
import { axeSource, launch, show } from './browser.ts'
import { head, row, table, textColumns } from './build.ts'
import { sampleTree } from './sampleTree.ts'
import { slidesTree } from './slidesTree.ts'
import { stressTree } from './stressTree.ts'

const assetUrl = (key: string) => `https://assets.invalid/media/${encodeURIComponent(key)}`
let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const open = async (
  tree: DocumentTree,
  mode: 'print' | 'page',
  width = 1000,
): Promise<{ page: Page; refused: string[] }> => {
  const page = await browser.newPage()
  await page.setViewport({ width, height: 800 })
  const { refused } = await show(page, renderHtml(tree, { mode, assetUrl }))
  return { page, refused }
}
const cases: [string, DocumentTree, 'print' | 'page'][] = [
  ['everything, print', stressTree(), 'print'],
  ['everything, page', stressTree(), 'page'],
  ['everything, slides', stressTree('slides'), 'print'],
  ['everything, letter', stressTree('letter'), 'print'],
  ['sample, kommun, page', sampleTree('kommun'), 'page'],
  ['sample, varm, print', sampleTree('varm'), 'print'],
  ['slides', slidesTree(), 'print'],
]

describe.each(cases)('%s', (_, tree, mode) => {
  let page: Page
  let refused: string[]
  beforeAll(async () => {
    const opened = await open(tree, mode)
    page = opened.page
    refused = opened.refused
  })
  afterAll(() => page.close())

  it('has no axe violations', async () => {
    await page.evaluate(await axeSource())
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: {
          run: (
            what: Document,
            how: object,
          ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>
        }
      }
      const found = await axe.run(document, {
        resultTypes: ['violations'],
        // The head's empty corner must be `th` in a PDF, see `views/table.ts`; axe's advice is about web pages.
        rules: { 'empty-table-header': { enabled: !document.body.classList.contains('print') } },
      })
      return found.violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map((node) => `${node.html.slice(0, 200)} ${node.failureSummary}`)
            .join(' | ')}`,
      )
    })
    expect(violations).toEqual([])
  })

  it('lets no markup, script or unsafe address of an author through', async () => {
    const found = await page.evaluate(() => ({
      scripts: document.querySelectorAll('script, iframe, object, embed, form').length,
      bold: document.querySelectorAll('.x').length,
      handlers: [...document.querySelectorAll('*')]
        .flatMap((one) => one.getAttributeNames())
        .filter((name) => name.startsWith('on')),
      schemes: [
        ...new Set(
          [...document.querySelectorAll('a[href]')].map((one) =>
            (one.getAttribute('href') ?? '').replace(/^(#|[a-z]+:).*$/s, '$1'),
          ),
        ),
      ].sort(),
      styles: document.querySelectorAll('style').length,
    }))
    expect(found).toMatchObject({ scripts: 0, bold: 0, handlers: [], styles: 1 })
    expect(['#', 'http:', 'https:', 'mailto:']).toEqual(expect.arrayContaining(found.schemes))
  })

  it('has one h1, no skipped level, unique ids and links that lead somewhere', async () => {
    const found = await page.evaluate(() => {
      const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((one) => Number(one.tagName[1]))
      const ids = [...document.querySelectorAll('[id]')].map((one) => one.id)
      return {
        lang: document.documentElement.lang,
        h1: levels.filter((level) => level === 1).length,
        skips: levels.filter((level, at) => level - (levels[at - 1] ?? 0) > 1).length,
        twice: ids.filter((id, at) => ids.indexOf(id) !== at),
        lost: [...document.querySelectorAll('a[href^="#"]')]
          .map((one) => decodeURIComponent(one.getAttribute('href') ?? '').slice(1))
          .filter((id) => !document.getElementById(id)),
        headingsWithoutId: [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter((one) => !one.id).length,
      }
    })
    expect(found).toEqual({ lang: 'sv', h1: 1, skips: 0, twice: [], lost: [], headingsWithoutId: 0 })
  })

  it('ties every cell that says something to a header of its own table', async () => {
    const loose = await page.evaluate(() =>
      [...document.querySelectorAll('td')].flatMap((cell) => {
        const table = cell.closest('table')
        const named = (cell.getAttribute('headers') ?? '').split(' ').filter(Boolean)
        if (named.some((id) => table !== document.getElementById(id)?.closest('table')))
          return [`${cell.outerHTML.slice(0, 120)}: foreign header`]
        if (cell.closest('thead'))
          return (cell.textContent ?? '').trim() === '' ? [] : [`${cell.outerHTML.slice(0, 120)}: td in thead`]
        const byScope =
          cell.parentElement?.querySelector('th[scope="row"]') ?? table?.querySelector('thead th[scope="col"]')
        return named.length > 0 || byScope ? [] : [cell.outerHTML.slice(0, 120)]
      }),
    )
    expect(loose).toEqual([])
  })

  it('asks for nothing but its own fonts and images', () => {
    expect(refused).toEqual([])
  })
})

describe('the parts of a document', () => {
  let page: Page
  beforeAll(async () => {
    page = (await open(stressTree(), 'print')).page
  })
  afterAll(() => page.close())

  it('shows what an author wrote letter by letter', async () => {
    const title = await page.evaluate(() => [document.title, document.querySelector('h1')?.textContent])
    const evil = '<b class="x">fet</b> & "citat" \'apostrof\' </style><script>alert(1)</script> {{title}}'
    expect(title).toEqual([evil, evil])
  })

  it('keeps the words of a link whose address is refused', async () => {
    const text = await page.evaluate(() => ({
      all: document.body.textContent ?? '',
      linked: [...document.querySelectorAll('a')].map((one) => one.textContent),
    }))
    for (const words of ['farlig länk', 'farlig länk två', 'farlig länk tre']) {
      expect(text.all).toContain(words)
      expect(text.linked).not.toContain(words)
    }
    expect(text.linked).toContain('e-post')
  })

  it('gives a cell under grouped heads all its headers', async () => {
    const heard = await page.evaluate(() => {
      const table = [...document.querySelectorAll('table')].find((one) =>
        one.caption?.textContent?.includes('Grupperade rubriker'),
      )
      const cell = [...(table?.querySelectorAll('td') ?? [])].find((one) => one.textContent === '~100')
      const spanned = [...(table?.querySelectorAll('td') ?? [])].find((one) => one.textContent === '77,0')
      return [cell, spanned].map((one) =>
        (one?.getAttribute('headers') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent),
      )
    })
    expect(heard).toEqual([
      ['Språk', '2023', 'Flickor', 'Svenska'],
      ['Övriga', '2022', 'Flickor', 'Pojkar', 'Matematik'],
    ])
  })

  it('says every tone in words', async () => {
    const silent = await page.evaluate(() =>
      [...document.querySelectorAll('.tone')]
        .filter((one) => (one.textContent ?? '').trim() === '')
        .map((one) => one.outerHTML),
    )
    expect(silent).toEqual([])
    const highlighted = await page.evaluate(() => document.querySelector('li.tone-highlight')?.textContent)
    expect(highlighted).toContain('Markerad')
  })

  it('lists a note at the end of its section, with a way back', async () => {
    const note = await page.evaluate(() => {
      const mark = document.querySelector('sup.note a')
      const entry = document.getElementById((mark?.getAttribute('href') ?? '').slice(1))
      return {
        inSection: entry?.closest('section') === mark?.closest('section'),
        back: entry?.querySelector('a.back')?.getAttribute('href') === `#${mark?.id}`,
        text: entry?.textContent?.includes('Not med <b class="x">fet</b>'),
      }
    })
    expect(note).toEqual({ inSection: true, back: true, text: true })
  })

  it('has a place for the page number of every entry of the contents', async () => {
    const numbers = await page.evaluate(() => {
      const entries = [...document.querySelectorAll('nav.contents a')]
      return [entries.length, entries.filter((one) => one.querySelectorAll('.page-number').length === 1).length]
    })
    expect(numbers[0]).toBeGreaterThan(3)
    expect(numbers[1]).toBe(numbers[0])
  })

  it('prints a heading in a cell as a label', async () => {
    expect(await page.evaluate(() => document.querySelectorAll('table :is(h1,h2,h3,h4,h5,h6)').length)).toBe(0)
    expect(
      await page.evaluate(() => [...document.querySelectorAll('td .text-label')].map((one) => one.textContent)),
    ).toContain('Rubrik i en cell')
  })
})

describe('the published page', () => {
  it.each([320, 640, 1280])('fits a window of %i pixels', async (width) => {
    const { page } = await open(sampleTree(), 'page', width)
    const found = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
      landmarks: ['header', 'nav', 'main', 'footer'].map((tag) => document.querySelectorAll(`body ${tag}`).length),
      skip: document.querySelector<HTMLAnchorElement>('a.skip')?.hash,
    }))
    expect(found.scroll).toBeLessThanOrEqual(found.client)
    expect(found).toMatchObject({ landmarks: [1, 1, 1, 1], skip: '#innehallet' })
    await page.close()
  })

  it('is one file of modest size that asks for nothing', async () => {
    const html = renderHtml(sampleTree(), { mode: 'page', assetUrl: () => 'data:image/png;base64,iVBORw0KGgo=' })
    expect(html.length).toBeLessThan(180_000)
    expect(html).not.toMatch(/https:\/\/assets\.invalid|<script|<link|@import/)
  })

  it('lets a keyboard reach what scrolls sideways, under a name', async () => {
    const { page } = await open(sampleTree(), 'page', 320)
    const frames = await page.evaluate(() =>
      [...document.querySelectorAll('.table-frame')]
        .filter((one) => one.scrollWidth > one.clientWidth + 1)
        .map((one) => ({
          tab: one.getAttribute('tabindex'),
          named: Boolean(
            one.getAttribute('aria-label') ?? document.getElementById(one.getAttribute('aria-labelledby') ?? ''),
          ),
        })),
    )
    expect(frames.length).toBeGreaterThan(2)
    expect(frames.every(({ tab, named }) => tab === '0' && named)).toBe(true)
    await page.close()
  })

  it('shows a table of three columns of figures whole on a telephone, and breaks no name of a row for the prose beside it', async () => {
    const prose = 'Kartläggningen är gjord och visar att eleverna är trygga. '.repeat(6)
    const tree = {
      ...sampleTree(),
      children: [
        table('Tre terminer', [head('Mått', 'VT-23', 'VT-24', 'VT-25')], [row('Trygghet', '88,1', '89,0', '90,4')]),
        table('Svar', [head('Skola', 'Svar')], [row('Norrängsskolan', prose)], { columns: textColumns(1, 4) }),
      ],
    }
    const { page } = await open(tree, 'page', 360)
    const found = await page.evaluate(() => ({
      scrolled: document.querySelectorAll('.table-frame[tabindex]').length,
      wider: [...document.querySelectorAll('.table-frame')].filter((one) => one.scrollWidth > one.clientWidth + 1)
        .length,
      lines: [...document.querySelectorAll('tbody th')].map((one) => {
        const words = document.createRange()
        words.selectNodeContents(one)
        return words.getClientRects().length
      }),
    }))
    expect(found).toEqual({ scrolled: 0, wider: 0, lines: [1, 1] })
    await page.close()
  })
})
