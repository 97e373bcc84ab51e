import type { Browser, Page } from 'puppeteer-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawingToSvg } from '#render/drawings/drawingToSvg.ts'
import { printFaces } from '#render/fontFiles.ts'
import type { FontKey } from '#templates/themes/theme.ts'
import { resolveTheme } from '#templates/themes/themes.ts'
import { launch, show } from '../html/browser.ts'
import { hardDrawings } from '../html/stressTree.ts'

type Measured = { outside: string[]; clashes: string[]; spilled: string[]; fault: string | undefined }

/** Runs in the page: where text really ended up, by the browser's own measure. */
const measure = (): Record<string, Measured> =>
  Object.fromEntries(
    [...document.querySelectorAll<SVGSVGElement>('svg')].map((svg) => {
      const frame = svg.getBoundingClientRect()
      const scale = frame.width / svg.viewBox.baseVal.width
      const slack = 1 * scale
      const rows = [...svg.querySelectorAll('tspan')]
        .filter((row) => (row.textContent ?? '').trim() !== '')
        .map((row) => ({ text: row.textContent ?? '', box: row.getBoundingClientRect(), block: row.parentElement }))
      const outside = rows.filter(
        ({ box }) =>
          box.left < frame.left - slack ||
          box.right > frame.right + slack ||
          box.top < frame.top - 3 * scale ||
          box.bottom > frame.bottom + 3 * scale,
      )
      // Line boxes are taller than letters: two rows clash when they share more than a third of their height.
      const clashes = rows.flatMap((one, at) =>
        rows
          .slice(at + 1)
          .filter((other) => {
            const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
            const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
            return across > slack && down > 0.45 * Math.min(one.box.height, other.box.height)
          })
          .map((other) => `${one.text} × ${other.text}`),
      )
      // Text that follows its box's rectangle must stay inside it.
      const spilled = [...svg.querySelectorAll('rect[rx]')].flatMap((rect) => {
        const field = rect.getBoundingClientRect()
        return rows
          .filter(({ box }) => {
            const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
            const inside =
              middle.x > field.left && middle.x < field.right && middle.y > field.top && middle.y < field.bottom
            return (
              inside &&
              (box.left < field.left ||
                box.right > field.right ||
                box.top < field.top - slack ||
                box.bottom > field.bottom + slack)
            )
          })
          .map(({ text }) => text)
      })
      const parsed = new DOMParser().parseFromString(svg.outerHTML, 'image/svg+xml').querySelector('parsererror')
      return [
        svg.dataset.name ?? '',
        { outside: outside.map(({ text }) => text), clashes, spilled, fault: parsed?.textContent ?? undefined },
      ]
    }),
  )

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const fonts: FontKey[] = ['source-sans-3', 'public-sans', 'source-serif-4']
describe.each(fonts)('drawings in %s', (body) => {
  const theme = { ...resolveTheme('kommun'), fonts: { body, heading: body } }
  let page: Page
  let found: Record<string, Measured>
  beforeAll(async () => {
    page = await browser.newPage()
    const drawn = Object.entries(hardDrawings).map(([name, drawing]) =>
      drawingToSvg(drawing, { title: `Figur ${name}`, description: 'Vad den visar', theme, id: name }).svg.replace(
        '<svg ',
        `<svg data-name="${name}" `,
      ),
    )
    await show(
      page,
      `<!doctype html><style>${printFaces(theme, drawn.join(''))}svg{display:block;margin:20px}</style>${drawn.join('')}`,
    )
    found = await page.evaluate(measure)
  })
  afterAll(() => page.close())

  it.each(Object.keys(hardDrawings))('%s: no text is cut off, on other text, or outside its box', (name) => {
    expect(found[name]).toEqual({ outside: [], clashes: [], spilled: [], fault: undefined })
  })
})

describe('a drawing', () => {
  const theme = resolveTheme('varm')
  const draw = (name: string) =>
    drawingToSvg(hardDrawings[name]!, { title: 'Titel <&>', description: 'Beskrivning', theme, id: 'd1' })

  it.each(Object.keys(hardDrawings))(
    '%s keeps within its width, is named, opaque and can be made a picture for Word',
    async (name) => {
      const { svg, width, height } = draw(name)
      expect(width).toBeLessThanOrEqual(482)
      expect(svg).toContain('<title id="d1-title">Titel &lt;&amp;&gt;</title><desc id="d1-desc">Beskrivning</desc>')
      expect(svg).not.toMatch(/opacity|rgba|NaN|Infinity|undefined/)
      const { info } = await sharp(Buffer.from(svg), { density: 96 }).png().toBuffer({ resolveWithObject: true })
      expect(Math.abs(info.width / info.height - width / height)).toBeLessThan(0.05)
    },
  )

  it('prints numbers the Swedish way and gaps as what they are, never as 0', () => {
    const { svg } = draw('barsGrouped')
    expect(svg).toContain('>73,3<')
    expect(svg).toContain('>~100<')
    expect(svg).toContain('>..<')
    expect(svg).toContain('Mål: 82,5')
    expect(draw('trend').svg).toContain('>2018: 61,0<')
  })

  it('gives what recurs over the year one number, with all its months', () => {
    const events = [
      { month: 9, label: 'Samtal' },
      { month: 1, label: 'Samtal' },
      { month: 1, label: 'Budget' },
      { month: 9, label: 'Samtal' },
    ]
    const drawing = { kind: 'yearWheel' as const, startMonth: 1, events }
    const { svg } = drawingToSvg(drawing, { title: 'T', description: 'B', theme, id: 'd1' })
    const phrases = [...svg.matchAll(/<tspan[^>]*>([^<]*)</g)].map(([, words]) => words)
    expect(phrases.filter((words) => words?.includes(': '))).toEqual(['jan, sep: Samtal', 'jan: Budget'])
    // Two marks for the talks and one for the budget, and each number once more in the list.
    expect(phrases.filter((words) => words === '1')).toHaveLength(3)
    expect(phrases.filter((words) => words === '2')).toHaveLength(2)
  })
  it('breaks a line at a gap', () => {
    const { svg } = draw('lines')
    const [skolan] = [...svg.matchAll(/<path d="([^"]+)" fill="none"/g)].map((match) => match[1] ?? '')
    expect(skolan?.split('M').length).toBe(4)
    expect(skolan).not.toContain('L')
  })

  it.each(['bars', 'lines'] as const)('%s: a target leaves out the values it would run through', (kind) => {
    const number = (value: string) => ({ kind: 'number' as const, value })
    const drawing = {
      kind,
      unit: '%',
      decimals: 1,
      categories: ['2024/25', '2025/26'],
      series: [{ key: 'a', label: 'Skolan', values: [number('91.8'), number('50')] }],
      target: { label: 'Mål', value: 95 },
    }
    const { svg } = drawingToSvg(drawing, { title: 'T', description: '', theme, id: 'd1' })
    const target = [...svg.matchAll(/<line x1="([\d.]+)" y1="([\d.]+)" x2="([\d.]+)" y2="\2"[^>]*dasharray="5 3"/g)]
      .map((line) => ({ from: Number(line[1]), at: Number(line[2]), to: Number(line[3]) }))
      .slice(1)
    const [, x, y] = (/<tspan x="([\d.]+)" y="([\d.]+)">91,8</.exec(svg) ?? []).map(Number)
    expect(Math.abs(Number(target[0]?.at) - Number(y) + 3)).toBeLessThan(6)
    expect(target).toHaveLength(2)
    for (const { from, to } of target) expect(to < Number(x) - 9 || from > Number(x) + 9).toBe(true)
    // Each piece ends with a whole dash.
    for (const { from, to } of target) expect((to - from + 3) % 8).toBeCloseTo(0, 1)
  })

  it('tells series apart by more than colour', () => {
    const { svg } = draw('barsGrouped')
    expect([...svg.matchAll(/<pattern id="d1-p\d"/g)].length).toBeGreaterThanOrEqual(2)
    const dashes = new Set(
      [...draw('lines').svg.matchAll(/<path [^>]*stroke-width="1.8"( stroke-dasharray="[^"]+")?/g)].map(
        (match) => match[1],
      ),
    )
    expect(dashes.size).toBe(3)
  })
})
