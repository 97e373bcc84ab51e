import { afterAll, describe, expect, it } from 'vitest'
import type { Finding } from '#render/pdf/Finding.ts'
import { renderPdf } from '#render/pdf/renderPdf.ts'
import { closePdfService, createPdfService } from '#render/pdf/service.ts'
import { smallInput } from './support.ts'

const service = createPdfService({ concurrency: 1 })

afterAll(() => closePdfService(service))

async function findingsOf(body: string, title = 'Liten'): Promise<Finding[]> {
  return (await renderPdf(smallInput(body, { title }), { service, faults: 'report' })).findings
}

const PICTURE = 'https://assets.invalid/logo.png'
const planted: [fault: string, body: string, finding: Partial<Finding>][] = [
  [
    'an image without text',
    `<div id="b1"><img src="${PICTURE}"></div>`,
    { code: 'FIGURE_WITHOUT_ALT', page: 1, anchor: 'b1' },
  ],
  ['a skipped heading', '<h3 id="under">Under</h3>', { code: 'HEADING_SKIPPED', page: 1, anchor: 'under' }],
  [
    'a table without headers',
    '<table id="t"><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>',
    { code: 'CELL_WITHOUT_HEADER', anchor: 't' },
  ],
  [
    'a cell that no header reaches',
    '<table id="t"><tr><th>A</th><td>1</td></tr><tr><td>2</td><td headers="">3</td></tr></table>',
    { code: 'CELL_WITHOUT_HEADER', page: 1, anchor: 't' },
  ],
  ['a character of no font', '<p>\u{1F9FF}\u{10FFFD}</p>', { code: 'GLYPH_MISSING', page: 1 }],
]

describe('a planted fault is found', () => {
  for (const [fault, body, finding] of planted) {
    it(fault, async () => expect(await findingsOf(body)).toMatchObject([finding]), 60_000)
  }

  it('no title', async () => {
    expect(await findingsOf('<p>Text</p>', ' ')).toMatchObject([{ code: 'TITLE_MISSING' }])
  }, 60_000)
})

const harmless: [what: string, body: string][] = [
  ['a decorative image', `<p>Text</p><img src="${PICTURE}" alt="">`],
  ['a table of layout', '<table role="presentation"><tr><td>1</td><td>2</td></tr></table>'],
  [
    'an empty corner',
    '<table><tr><td></td><th scope="col">A</th></tr><tr><th scope="row">B</th><td>1</td></tr></table>',
  ],
  ['a heading that returns to a higher level', '<h2>A</h2><h3>B</h3><h2>C</h2>'],
  ['a heading hidden from print', '<h2 style="display:none">Dold</h2><h2>Synlig</h2>'],
]

describe('is no fault', () => {
  for (const [what, body] of harmless) it(what, async () => expect(await findingsOf(body)).toEqual([]), 60_000)
})
