import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { answerOf, shortText } from '#document/answer/answer.ts'
import { paragraph, text } from '#document/tree/nodes.ts'
import { type AssemblyBlock, type BlockFixture, defineBlock } from '../define/defineBlock.ts'
import { label } from '../define/label.ts'
import { BlockCheckError, checkBlocks, inspectBlocks } from './checkBlocks.ts'

const names = { singular: label('Prov', 'Probe'), plural: label('Prov', 'Probes') }
const sound = {
  slug: 'probe',
  labels: names,
  description: names.singular,
  category: 'text' as const,
  fields: [{ name: 'words', type: 'text' as const, label: label('Ord', 'Words') }],
  config: z.object({ words: z.string() }),
  answer: () => answerOf({ reply: shortText({ label: 'Svar' }) }),
  compose: ({ config, origin }: { config: { words: string }; origin: { blockKey: string } }) => [
    paragraph(origin, text(config.words)),
  ],
  fixture: { config: { words: 'Hej' }, answer: { reply: 'Hej' } } as BlockFixture,
}
const probe = (changes: Partial<typeof sound>) => defineBlock({ ...sound, ...changes }) as AssemblyBlock
const codes = (changes: Partial<typeof sound>) => inspectBlocks([probe(changes)]).map(({ code }) => code)

describe('checkBlocks', () => {
  it('lets a sound block pass', () => {
    expect(() => checkBlocks([probe({})])).not.toThrow()
  })
  it('refuses a missing fixture, naming the block and what to do', () => {
    const run = () => checkBlocks([probe({ fixture: undefined as unknown as BlockFixture })])
    expect(run).toThrow(BlockCheckError)
    expect(run).toThrow(/^probe: has no fixture; add fixture\.ts/)
  })
  it('refuses a compose that throws, with or without an answer', () => {
    const compose = (): never => {
      throw new Error('oj')
    }
    expect(() => checkBlocks([probe({ compose })])).toThrow(/throws on its own fixture \(oj\)/)
  })
  it('refuses settings that do not parse', () => {
    expect(codes({ fixture: { config: { words: 7 } } })).toContain('CONFIG')
  })
  it('refuses an answer schema that was not built with the helpers', () => {
    expect(codes({ answer: () => z.strictObject({ reply: z.string() }) as never })).toContain('FORM')
  })
  it('refuses an answer that does not come back as it was', () => {
    const upper = shortText({ label: 'Svar' })
    const trimmed = z.strictObject({ reply: upper.transform((value: string) => value.toUpperCase()) })
    expect(codes({ answer: () => trimmed as never })).toContain('ANSWER')
    expect(codes({ fixture: { config: { words: 'Hej' }, answer: { reply: 7 } } })).toContain('ANSWER')
    expect(codes({ fixture: { config: { words: 'Hej' } } })).toContain('ANSWER')
  })
  it('refuses a setting of a name that every block has, also inside a row', () => {
    const field = { name: 'blockKey', type: 'text' as const, label: label('Nyckel', 'Key') }
    expect(codes({ fields: [{ type: 'row', fields: [field] }] as never })).toContain('RESERVED_FIELD')
  })
  it('refuses fields without a Swedish and an English label', () => {
    expect(codes({ fields: [{ name: 'words', type: 'text' as const }] as never })).toEqual(['LABELS'])
    expect(codes({ fields: [{ name: 'words', type: 'text' as const, label: { sv: 'Ord' } }] as never })).toEqual([
      'LABELS',
    ])
  })
  it('refuses nodes that could not be stored', () => {
    const compose = ({ origin }: { origin: { blockKey: string } }) => [
      { ...paragraph(origin, text('Hej')), style: undefined },
    ]
    expect(codes({ compose })).toContain('FAULTY_TREE')
  })
})
