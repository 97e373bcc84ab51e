import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { installedBlocks } from '#blocks/installed.ts'
import { fixturePlace } from '#blocks/kit/index.ts'
import { parseContent } from '#document/input/content.ts'
import { type DraftBlock, draftKinds } from '#word/draft/DraftBlock.ts'
import { draftOf } from '#word/draft/draftOf.ts'
import { readWord } from '#word/read/readWord.ts'
import { wordsIn } from '#word/read/wordsOfPart.ts'
import { blockFrom } from '#word/template/blockFrom.ts'
import { templateFrom } from '#word/template/templateFrom.ts'
import { filesIn } from './files.ts'
import { makeDocx, paragraph } from './makeDocx.ts'

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}
const making = { say: (text: string) => text, language: 'sv' as const, pictures: {} }
const drafts = [...filesIn('foreign'), ...filesIn('others')].map(({ name, bytes }) => ({
  name,
  draft: draftOf(readWord(bytes).items),
}))
/** What a draft says; numbers typed by hand are made anew, and control names are the file's own. */
const saidBy = ({ title, details }: DraftBlock): string[] => {
  const { runs: _, number: __, path: ___, control: ____, controls: _____, ...said } = details
  return textsIn([title, said]).flatMap(wordsIn)
}

describe.each(drafts)('$name as a template', ({ draft }) => {
  it('has blocks whose settings the block types take', () => {
    const template = parseContent(templateFrom(draft, { language: 'sv', pictures: {}, fileName: 'mall.docx' }))
    for (const block of template.sections.flatMap(({ blocks }) => blocks)) {
      const type = installedBlocks.find(({ slug }) => slug === block.blockType)
      expect(type?.settings(block, fixturePlace())).toBeDefined()
    }
    expect(template.sections.filter(({ kind }) => kind !== 'front').map(({ title }) => title).length).toBe(
      draft.filter(({ kind }) => kind === 'section').length,
    )
  })
  it('keeps every word, whatever kind a block is given', () => {
    for (const block of draft)
      for (const kind of draftKinds.filter((other) => !['section', 'contents'].includes(other))) {
        const made = new Set(textsIn(blockFrom({ ...block, kind }, making)).flatMap(wordsIn))
        const lost = saidBy(block).filter((word) => !made.has(word))
        expect(lost, `${block.kind} ${block.title} as ${kind}`).toEqual([])
      }
  })
})

describe('a picture in the file', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const drawing =
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="wp"><wp:docPr id="1" name="b" descr="Skolans hus"/><a:blip xmlns:a="a" xmlns:r="r" r:embed="r9"/></wp:inline></w:drawing></w:r></w:p>'
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="image" Target="media/hus.png"/></Relationships>'
  const { items, pictures } = readWord(
    makeDocx(`${paragraph('Om skolan')}${drawing}`, {
      'word/media/hus.png': png,
      'word/_rels/document.xml.rels': strToU8(relations),
    }),
  )
  const blocksWith = (stored: Record<string, string>) =>
    templateFrom(draftOf(items), { language: 'sv', pictures: stored, fileName: 'mall.docx' }).sections.flatMap(
      ({ blocks }) => blocks,
    )
  it('is read with its bytes and becomes an image with its alternative text', () => {
    expect(pictures['word/media/hus.png']).toEqual(new Uint8Array(png))
    expect(blocksWith({ 'word/media/hus.png': 'stored-1' })).toContainEqual(
      expect.objectContaining({ blockType: 'image', image: 'stored-1', alt: 'Skolans hus', decorative: false }),
    )
  })
  it('that could not be stored keeps its place in words', () => {
    expect(JSON.stringify(blocksWith({}))).toContain('[Bild: Skolans hus]')
  })
})

describe('variables', () => {
  const titled = (...lines: string[]) =>
    templateFrom(
      [
        {
          kind: 'cover',
          title: lines[0] ?? '',
          details: { lines: lines.slice(1) },
          place: '1',
          rule: 'cover',
          confidence: 1,
        },
      ],
      { language: 'sv', pictures: {}, fileName: 'mall.docx' },
    ).sections[0]?.blocks[0]
  it.each([
    ['Läsåret 2024/25', 'Läsåret {{läsår}}'],
    ['Läsåret 2024-2025', 'Läsåret {{läsår}}'],
    ['ÅÅÅÅ/ÅÅÅÅ', '{{läsår}}'],
    ['Verksamhetsplan 20XX', 'Verksamhetsplan {{år}}'],
    ['[Förskolans namn]', '{{enhet}}'],
    ['<skola>', '{{enhet}}'],
    ['[Rubrik på bilden]', '[Rubrik på bilden]'],
    ['Skollagen (2010:800)', 'Skollagen (2010:800)'],
  ])('%s', (written, said) => {
    expect(titled(written)).toMatchObject({ heading: said })
  })
  it('a year before and after the file’s own are named, others are left', () => {
    expect(titled('Plan 2024/25', '2023/24', '2025/26', '2018/19', '2010-12')).toMatchObject({
      lines: [{ text: '{{läsår.förra}}' }, { text: '{{läsår.nästa}}' }, { text: '2018/19' }, { text: '2010-12' }],
    })
  })
})
