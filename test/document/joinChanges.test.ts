import { describe, expect, it } from 'vitest'
import { changesBetween, inverseOf } from '#document/answer/patch/changesBetween.ts'
import { joinChanges } from '#document/answer/patch/joinChanges.ts'
import { applyChanges, type Change } from '#document/answer/patch/mergeChanges.ts'
import { reversibleChanges } from '#document/answer/patch/reversibleChanges.ts'

type Item = { blockKey: string; title: string }
type Design = { title: string; blocks: Item[] }
const first: Design = { title: 'Mall', blocks: ['a', 'b', 'c'].map((blockKey) => ({ blockKey, title: blockKey })) }
const edits: ((design: Design, step: number) => Design)[] = [
  (design) => ({ ...design, title: `${design.title}!` }),
  ({ blocks, ...rest }) => ({ ...rest, blocks: blocks.toReversed() }),
  ({ blocks, ...rest }, step) => ({ ...rest, blocks: [...blocks, { blockKey: `n${step}`, title: 'Ny' }] }),
  ({ blocks, ...rest }) => ({ ...rest, blocks: blocks.slice(1) }),
  ({ blocks, ...rest }) => ({ ...rest, blocks: blocks.map((item) => ({ ...item, title: `${item.title}x` })) }),
]
/** The same runs each time: a generator of our own. */
const runOf = (seed: number) => {
  let state = seed
  let design = first
  const changes: Change[] = []
  for (let step = 0; step < 12; step += 1) {
    state = (state * 48_271) % 2_147_483_647
    const next = edits[state % edits.length]?.(design, step) ?? design
    changes.push(...reversibleChanges(design, next))
    design = next
  }
  return { after: design, changes }
}

describe('a run of changes joined', () => {
  it.each(Array.from({ length: 40 }, (_, at) => at + 1))('ends where the run does, forwards and back (%i)', (seed) => {
    const { after, changes } = runOf(seed)
    const joined = joinChanges(changes)
    expect(joined.length).toBeLessThanOrEqual(changes.length)
    expect(applyChanges(first, joined)).toEqual(after)
    expect(applyChanges(after, inverseOf(joined))).toEqual(first)
  })
  it('makes one change of what was typed letter by letter', () => {
    const typed = ['', 'V', 'Vå', 'Vår'].map((title): Design => ({ ...first, title }))
    const changes = typed.flatMap((design, at) => changesBetween(at === 0 ? first : typed[at - 1], design))
    expect(joinChanges(changes)).toEqual([{ path: ['title'], base: 'Mall', value: 'Vår' }])
  })
})
