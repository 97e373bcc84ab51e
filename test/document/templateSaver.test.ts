import { beforeEach, describe, expect, it } from 'vitest'
import { createSaver, type Kept, type Sent } from '#admin/template/save/createSaver.ts'
import { createStore } from '#admin/template/store/createStore.ts'
import { type Design, findBlock, readDesign } from '#admin/template/store/design.ts'
import { remove, setBlock } from '#admin/template/store/edits.ts'
import { designOf } from '#commands/template/save/designOf.ts'
import { mergeChanges } from '#document/answer/patch/mergeChanges.ts'

const block = (blockKey: string, title: string) => ({ id: blockKey, blockKey, blockType: 'question', title })
const start = readDesign({
  title: 'Mall',
  sections: [{ id: 's', sectionKey: 's', blocks: [block('a', 'Analysen'), block('b', 'Betygen')] }],
})
const titled = (blockKey: string, title: string) => (design: Design) =>
  setBlock(design, blockKey, (one) => ({ ...one, title }))

/** One template and those who have it open; the changes meet by the server's own merging. */
const openTogether = () => {
  let head = start
  let headRev = 1
  const open = (kept?: Kept) => {
    const store = createStore(readDesign(head))
    let left = kept
    /** Runs when the server has the save and its answer is on its way. */
    let onTheWay: () => void = () => undefined
    const saver = createSaver({
      store,
      rev: headRev,
      updatedAt: '',
      rest: 1_000_000,
      keep: { load: () => left, save: (next) => (left = next) },
      send: async ({ rev, changes }): Promise<Sent> => {
        const { value, conflicts } = mergeChanges(head, changes)
        const alone = rev === headRev && conflicts.length === 0
        head = readDesign(value)
        headRev += 1
        const saved = { rev: headRev, updatedAt: '', conflicts, ...(alone ? {} : { design: designOf(value) }) }
        onTheWay()
        onTheWay = () => undefined
        return { kind: 'saved', saved }
      },
    })
    return {
      store,
      saver,
      kept: () => left,
      while: (act: () => void) => (onTheWay = act),
      title: (blockKey: string) => findBlock(store.get(), blockKey)?.block.title,
      hear: () => saver.hear({ rev: headRev, updatedAt: '', design: designOf(head), conflicts: [] }),
    }
  }
  return { open, head: () => head }
}

describe('a template on its way to the server, with another at work', () => {
  let together: ReturnType<typeof openTogether>
  let mine: ReturnType<typeof together.open>
  let other: ReturnType<typeof together.open>
  beforeEach(() => {
    together = openTogether()
    mine = together.open()
    other = together.open()
  })
  const asked = () => mine.saver.conflicts().map((one) => [one.path.at(-1), one.mine, one.theirs])

  it('asks about what was typed in a block that another deleted meanwhile, heard of before it is sent', async () => {
    mine.store.change(titled('a', 'Analysen av året'))
    other.store.change((design) => remove(design, new Set(['a'])))
    await other.saver.flush()
    mine.hear()
    expect(mine.title('a')).toBe('Analysen av året')
    await mine.saver.flush()
    expect(asked()).toEqual([['a', expect.objectContaining({ title: 'Analysen av året' }), undefined]])
    const [conflict] = mine.saver.conflicts()
    if (conflict) mine.saver.resolve(conflict, true)
    expect(await mine.saver.flush()).toBe(true)
    expect(findBlock(together.head(), 'a')?.block.title).toBe('Analysen av året')
  })

  it('asks about a title that another wrote too, heard of before it is sent', async () => {
    mine.store.change(titled('a', 'Min'))
    other.store.change(titled('a', 'Deras'))
    await other.saver.flush()
    mine.hear()
    await mine.saver.flush()
    expect(asked()).toEqual([['title', 'Min', 'Deras']])
    expect(findBlock(together.head(), 'a')?.block.title).toBe('Deras')
  })

  it('asks about the newest of what is typed on while the answer is on its way', async () => {
    mine.store.change(titled('a', 'Min'))
    other.store.change(titled('a', 'Deras'))
    await other.saver.flush()
    mine.while(() => mine.store.change(titled('a', 'Min, och mer')))
    await mine.saver.flush()
    expect(asked()).toEqual([['title', 'Min, och mer', 'Deras']])
  })

  it('takes in at once what another did elsewhere', async () => {
    mine.store.change(titled('a', 'Min'))
    other.store.change(titled('b', 'Deras'))
    await other.saver.flush()
    mine.hear()
    expect([mine.title('a'), mine.title('b')]).toEqual(['Min', 'Deras'])
    expect(await mine.saver.flush()).toBe(true)
    expect(asked()).toEqual([])
  })

  it('asks about what an earlier visit could not send and another has changed since', async () => {
    mine.store.change(titled('a', 'Min'))
    mine.saver.keepSoon()
    other.store.change(titled('a', 'Deras'))
    await other.saver.flush()
    mine = together.open(mine.kept())
    mine.saver.recover()
    expect(asked()).toEqual([['title', 'Min', 'Deras']])
  })
})
