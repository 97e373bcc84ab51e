import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type AssemblyBlock, inspectBlocks } from '#blocks/kit/index.ts'
import { compose } from '#document/compose.ts'
import { allBlocks, folderOf } from './allBlocks.ts'
import { fixtureOf, inputFor } from './fixtureOf.ts'
import { printForm } from './print/printForm.ts'
import { printTree } from './print/printTree.ts'

/** Beside the block itself, so that its folder holds all there is of it. */
const snapshotOf = ({ slug }: AssemblyBlock, what: 'tree' | 'form') =>
  path.join(folderOf(slug), 'snapshots', `${what}.snap`)
const lines = (rows: string[]) => `${rows.join('\n')}\n`

describe.each(allBlocks.map((block) => ({ slug: block.slug, block })))('block $slug', ({ block }) => {
  const blocks = new Map(allBlocks.map((one) => [one.slug, one]))

  it('passes the block check: settings, labels, form, answer round trip, compose', () => {
    expect(inspectBlocks([block])).toEqual([])
  })
  it('makes the same nodes as last time', async () => {
    await expect(lines(printTree(fixtureOf(block).nodes))).toMatchFileSnapshot(snapshotOf(block, 'tree'))
  })
  it('stands in a document without a fault', () => {
    const { tree, problems } = compose(blocks, inputFor(block))
    expect(problems).toEqual([])
    expect(tree.children).toHaveLength(1)
  })
  it('makes the same form as last time', async () => {
    const { form } = fixtureOf(block)
    await expect(lines(form ? printForm(form) : ['no form'])).toMatchFileSnapshot(snapshotOf(block, 'form'))
  })
  it('composes with empty settings or says what is wrong with them', () => {
    const input = inputFor(block)
    const raw = { blockKey: 'block', blockType: block.slug }
    const bare = {
      ...input,
      answers: {},
      resolved: {},
      template: {
        ...input.template,
        sections: [{ sectionKey: 'section', kind: 'section' as const, title: 'Avsnitt', blocks: [raw] }],
      },
    }
    const { problems } = compose(blocks, bare)
    expect(problems.filter(({ code }) => code === 'BLOCK_FAILED')).toEqual([])
  })
  it('reads an answer of another shape as a visible fault', () => {
    const input = inputFor(block)
    if (!input.answers.block) return
    const { problems } = compose(blocks, { ...input, answers: { block: { value: { nonsense: 7 }, rev: 1 } } })
    expect(problems.map(({ code }) => code)).toContain('BROKEN_ANSWER')
  })
})
