import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import type { SectionContent } from '#document/input/input.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { documentOf, section } from '../capabilities/documentOf.ts'
import { drawPages } from '../validators/pictures.ts'

/** Millimetres from the top of an A4 page between the lowest line of text and the running foot. */
const band = { from: 271, to: 277.5 }

/** Chromium paints what rises above a line at the top of a page at the foot of the page before. */
it('leaves nothing of a page’s first heading at the foot of the page before, in any theme', async () => {
  const words = (blockKey: string, title?: string) => ({
    blockKey,
    blockType: 'question',
    prompt: 'Ålder?',
    ...(title ? { title, newPage: true } : {}),
  })
  const kinds: SectionContent['kind'][] = ['section', 'subsection', 'appendix']
  const { tree } = documentOf(
    kinds.map((kind) =>
      section(`Ångström ${kind}`, [words(`${kind}1`), words(`${kind}2`, 'ÅÄÖ Årskurs')], { kind, newPage: true }),
    ),
  )
  const folder = await mkdtemp(path.join(os.tmpdir(), 'foot-'))
  try {
    for (const theme of ['kommun', 'varm']) {
      const { pdf } = await renderDocument({ ...tree, theme }, ['pdf'], {
        loadAsset: async () => undefined,
        date: new Date('2023-09-20'),
      })
      expect(pdf.pages).toBeGreaterThanOrEqual(6)
      for (const file of await drawPages(pdf.bytes, folder, 4)) {
        const { width, height } = await sharp(file).metadata()
        const top = Math.round((band.from / 297) * height)
        const strip = sharp(file).extract({ left: 0, top, width, height: Math.round((band.to / 297) * height) - top })
        const { channels } = await sharp(await strip.toBuffer())
          .flatten({ background: '#fff' })
          .greyscale()
          .stats()
        expect(channels[0]?.min, `${theme}, ${path.basename(file)}`).toBe(255)
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
