import { expect, it } from 'vitest'
import { wholeConflict } from '#admin/template/save/wholeConflict.ts'
import { applyChanges } from '#document/answer/patch/mergeChanges.ts'

const block = { blockKey: 'b1', blockType: 'question', title: 'Analysen av året' }
const section = { sectionKey: 's1', title: 'Läsåret' }
const mine = { sections: [{ ...section, blocks: [block] }] }
const path = ['sections', 's1', 'blocks', 'b1', 'title']
const conflict = { path, base: 'Analysen', mine: 'Analysen av året', theirs: undefined }

it('asks about the whole block that another took away, so that it can be put back', () => {
  const theirs = { sections: [{ ...section, blocks: [] }] }
  const whole = wholeConflict(conflict, mine, theirs)
  expect(whole).toMatchObject({ path: path.slice(0, 4), mine: block, theirs: undefined })
  expect(applyChanges(theirs, [{ path: whole.path, value: whole.mine }])).toEqual(mine)
})
it('asks about the whole section where that is what is gone', () => {
  expect(wholeConflict(conflict, mine, { sections: [] }).path).toEqual(['sections', 's1'])
})
it('asks about the part where both still have the block', () => {
  const theirs = { sections: [{ ...section, blocks: [{ ...block, title: 'Annat' }] }] }
  expect(wholeConflict({ ...conflict, theirs: 'Annat' }, mine, theirs)).toMatchObject({ path, theirs: 'Annat' })
})
