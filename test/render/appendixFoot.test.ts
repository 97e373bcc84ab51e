import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import type { SectionContent } from '#document/input/input.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { documentOf, section } from '../capabilities/documentOf.ts'

const words = (key: string, kind: SectionContent['kind'] = 'section') =>
  section(key, [{ blockKey: key, blockType: 'question', prompt: `Vad i ${key}?` }], { kind })
const feet = async (sections: SectionContent[]) => {
  const { pdf } = await renderDocument(documentOf(sections).tree, ['pdf'], {
    loadAsset: async () => undefined,
    date: new Date('2023-09-20'),
  })
  const file = await getDocument({ data: new Uint8Array(pdf.bytes), verbosity: 0 }).promise
  const pages: { text: string; foot: string }[] = []
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent()
    const phrases = items.flatMap((item) => ('str' in item ? [{ text: item.str, y: item.transform[5] as number }] : []))
    const text = (foot: boolean) =>
      phrases
        .filter(({ y }) => y < 60 === foot)
        .map((one) => one.text)
        .join('')
    pages.push({ text: text(false), foot: text(true) })
  }
  return (key: string) => pages.find(({ text }) => text.includes(`Vad i ${key}?`))?.foot
}

it('names no part at the foot of an appendix, which belongs to none', async () => {
  const part = section('Planen', [], { kind: 'part' })
  const footOf = await feet([words('före'), part, words('inne'), words('skala', 'appendix'), words('stöd', 'appendix')])
  expect(footOf('inne')).toContain('Planen')
  for (const key of ['före', 'skala', 'stöd']) {
    expect(footOf(key)).toMatch(/Sida \d/)
    expect(footOf(key)).not.toContain('Planen')
  }
})

it('keeps the name of a part that is the heading of the appendices', async () => {
  const part = section('Bilagor', [], { kind: 'part' })
  const footOf = await feet([words('före'), part, words('skala', 'appendix'), words('stöd', 'appendix')])
  expect(footOf('stöd')).toContain('Bilagor')
})
