import { describe, expect, it } from 'vitest'
import { coreBlocks } from '#blocks/index.gen.ts'
import { createRegistry, fixturePlace } from '#blocks/kit/index.ts'
import { exampleAnswer } from '#document/answer/exampleAnswer.ts'

const place = fixturePlace({})
const registry = createRegistry(coreBlocks)
const asked = coreBlocks.flatMap(({ slug, fixture }) => {
  const block = registry.get(slug)
  const raw = { ...fixture.config, blockKey: slug, blockType: slug }
  const form = block?.form(raw, fixture.data ?? {}, place)
  return block && form ? [{ slug, form, schema: block.answerSchema(raw, fixture.data ?? {}, place) }] : []
})

describe('an example answer', () => {
  it('is there for many kinds of block', () => expect(asked.length).toBeGreaterThan(10))
  it.each(asked)('is read by the block as an answer of its own ($slug)', ({ form, schema }) => {
    const answer = exampleAnswer(form, 'sv', 2026)
    expect(Object.keys(answer)).toEqual(form.fields.map(({ key }) => key))
    expect(schema?.safeParse(answer).error?.issues).toBeUndefined()
  })
})
