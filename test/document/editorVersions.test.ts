import { describe, expect, it } from 'vitest'
import type { Block, Design } from '#admin/template/store/design.ts'
import { moveBlocks, remove, setBlock } from '#admin/template/store/edits.ts'
import { besideEachOther } from '#admin/template/versions/besideEachOther.ts'
import { restoreBlock } from '#admin/template/versions/restoreBlock.ts'

const block = (blockKey: string, title: string, more: object = {}): Block => ({
  id: `row-${blockKey}`,
  blockType: 'question',
  blockKey,
  title,
  ...more,
})
const before: Design = {
  title: 'Mall',
  language: 'sv',
  layout: 'report',
  sections: [
    {
      id: '1',
      sectionKey: 's1',
      title: 'Ett',
      blocks: [block('a', 'Första'), block('b', 'Andra', { help: 'Skriv.' })],
    },
    { id: '2', sectionKey: 's2', title: 'Två', blocks: [block('c', 'Tredje')] },
  ],
}
const nameOf = ({ title }: { title?: string | null }) => title ?? ''
const told = (after: Design) => besideEachOther(before, after, nameOf)

describe('two versions beside each other', () => {
  it('finds parts by what they are: a section inserted first changes one part and no other', () => {
    const after = {
      ...before,
      sections: [{ id: '9', sectionKey: 's9', title: 'Noll', blocks: [] }, ...before.sections],
    }
    expect(told(after).map(({ key, before: was }) => [key, was])).toEqual([['s9', undefined]])
  })
  it('shows what each says and marks what only one says', () => {
    const [part, ...rest] = told(setBlock(before, 'b', (old) => ({ ...old, title: 'Andra frågan' })))
    expect(rest).toEqual([])
    expect(part).toMatchObject({
      blockKey: 'b',
      before: [
        { text: 'Andra', isOther: true },
        { text: 'Skriv.', isOther: false },
      ],
      after: [
        { text: 'Andra frågan', isOther: true },
        { text: 'Skriv.', isOther: false },
      ],
    })
  })
  it('reads formatted text by its paragraphs', () => {
    const root = { root: { children: [{ type: 'paragraph', children: [{ text: 'Ett ' }, { text: 'stycke' }] }] } }
    expect(
      told(setBlock(before, 'a', (old) => ({ ...old, content: root })))[0]?.after?.map(({ text }) => text),
    ).toEqual(['Första', 'Ett stycke'])
  })
  it('takes no block that has only been moved for another', () => {
    expect(told(moveBlocks(before, new Set(['a']), 's2', 'c'))).toEqual([])
  })
  it('restores one block where it stood, also one that has been taken away, and leaves all else', () => {
    const changed = setBlock(before, 'a', (old) => ({ ...old, title: 'Annat' }))
    const gone = remove(changed, new Set(['b']))
    const back = restoreBlock(gone, before, 'b')
    expect(back.sections[0]?.blocks.map(({ title }) => title)).toEqual(['Annat', 'Andra'])
    expect(restoreBlock(back, before, 'a')).toEqual(before)
  })
})
