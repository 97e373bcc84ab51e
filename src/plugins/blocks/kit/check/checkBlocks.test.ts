import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { answerOf, shortText } from '#document/answer/answer.ts'
import { paragraph, text } from '#document/tree/nodes.ts'
import type { AssemblyBlock, BlockFixture } from '../define/BlockDefinition.ts'
import { defineBlock } from '../define/defineBlock.ts'
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
  answer: ({ words }: { words: string }) => answerOf({ reply: shortText({ label: words }) }),
  compose: ({ config, origin }: { config: { words: string }; origin: { blockKey: string } }) => [
    paragraph(origin, text(config.words)),
  ],
  fixture: { config: { words: 'Hej' }, answer: { reply: 'Hej' } } as BlockFixture,
}
/** What a package without types could hand in. */
type Changes = { [K in keyof typeof sound]?: unknown }
const probe = (changes: Changes): AssemblyBlock => defineBlock({ ...sound, ...(changes as Partial<typeof sound>) })
const codes = (changes: Changes) => inspectBlocks([probe(changes)]).map(({ code }) => code)

describe('checkBlocks', () => {
  it('lets a sound block pass', () => {
    expect(() => checkBlocks([probe({})])).not.toThrow()
  })
  it('refuses a missing fixture, naming the block and what to do', () => {
    const run = () => checkBlocks([probe({ fixture: undefined })])
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
    expect(codes({ answer: () => z.strictObject({ reply: z.string() }) })).toContain('FORM')
  })
  it('refuses an answer that does not come back as it was', () => {
    const upper = shortText({ label: 'Svar' })
    const trimmed = z.strictObject({ reply: upper.transform((value: string) => value.toUpperCase()) })
    expect(codes({ answer: () => trimmed })).toContain('ANSWER')
    expect(codes({ fixture: { config: { words: 'Hej' }, answer: { reply: 7 } } })).toContain('ANSWER')
    expect(codes({ fixture: { config: { words: 'Hej' } } })).toContain('ANSWER')
  })
  it('refuses a setting of a name that every block has, also inside a row', () => {
    const field = { name: 'blockKey', type: 'text' as const, label: label('Nyckel', 'Key') }
    expect(codes({ fields: [{ type: 'row', fields: [field] }] })).toContain('RESERVED_FIELD')
  })
  it('refuses fields without a Swedish and an English label', () => {
    expect(codes({ fields: [{ name: 'words', type: 'text' as const }] })).toEqual(['LABELS'])
    expect(codes({ fields: [{ name: 'words', type: 'text' as const, label: { sv: 'Ord' } }] })).toEqual(['LABELS'])
  })
  it('refuses nodes that could not be stored', () => {
    const compose = ({ origin }: { origin: { blockKey: string } }) => [
      { ...paragraph(origin, text('Hej')), style: undefined },
    ]
    expect(codes({ compose })).toContain('FAULTY_TREE')
  })

  describe('of settings', () => {
    const told = (changes: Changes) => inspectBlocks([probe(changes)]).map(({ message }) => message)
    const flag = { name: 'loud', type: 'checkbox' as const, label: label('Hög', 'Loud') }
    const withFlag = (loud: z.ZodType) => ({
      fields: [...sound.fields, flag],
      config: z.object({ words: z.string(), loud }),
    })
    it('refuses one that the config reads and no field sets', () => {
      const config = z.object({ words: z.string(), lost: z.string().optional() })
      expect(told({ config })).toEqual([expect.stringContaining('its config reads "lost", which no field sets')])
    })
    it('refuses a field that nobody reads, whether the config drops it or the block', () => {
      const nobody = [expect.stringContaining('nobody reads the field "loud"')]
      expect(told({ fields: [...sound.fields, flag] })).toEqual(nobody)
      expect(
        told(
          withFlag(
            z
              .boolean()
              .nullish()
              .transform((value) => value ?? false),
          ),
        ),
      ).toEqual(nobody)
    })
    it('takes one that matters only where another choice is made', () => {
      const compose = ({ config, origin }: { config: { words: string }; origin: { blockKey: string } }) => {
        const { loud, kind } = config as { words: string; loud?: boolean; kind?: string }
        return [paragraph(origin, text(kind === 'b' && loud ? config.words.toUpperCase() : config.words))]
      }
      const kind = {
        name: 'kind',
        type: 'select' as const,
        label: label('Slag', 'Kind'),
        options: ['a', 'b'].map((value) => ({ value, label: label(`Slag ${value}`, `Kind ${value}`) })),
      }
      const config = z.object({ words: z.string(), loud: z.boolean().nullish(), kind: z.string().nullish() })
      expect(told({ fields: [...sound.fields, flag, kind], config, compose })).toEqual([])
    })
    describe('in rows', () => {
      const field = (name: string, admin = {}) => ({ name, type: 'text', label: label('Ord', 'Words'), admin })
      const kind = {
        name: 'kind',
        type: 'select',
        label: label('Slag', 'Kind'),
        defaultValue: 'a',
        options: ['a', 'b'].map((value) => ({ value, label: label(`Slag ${value}`, `Kind ${value}`) })),
      }
      type Row = { used: string; kind: string; sometimes?: string }
      const changes = ({ fields = [] as object[], shape = {}, first = 'a', reads = true } = {}) => ({
        fields: [
          ...sound.fields,
          {
            name: 'rows',
            type: 'array',
            label: label('Rader', 'Rows'),
            fields: [
              field('used'),
              kind,
              field('sometimes', { condition: (_: unknown, row: Row) => row.kind === 'b' }),
              ...fields,
            ],
          },
        ],
        config: z.object({
          words: z.string(),
          rows: z
            .array(
              z.object({
                used: z.string(),
                kind: z
                  .string()
                  .nullish()
                  .transform((value) => value ?? first),
                sometimes: z.string().nullish(),
                ...shape,
              }),
            )
            .nullish(),
        }),
        compose: ({ config, origin }: { config: { rows?: Row[] }; origin: { blockKey: string } }) => [
          paragraph(
            origin,
            text(
              ['Hej', ...(config.rows ?? []).map((row) => (reads && row.kind === 'b' ? row.sometimes : row.used))].join(
                ' ',
              ),
            ),
          ),
        ],
      })
      const ofRows = (given: Parameters<typeof changes>[0]) =>
        told(changes(given)).filter((message) => message.includes('"rows'))

      it('takes what is read, if only where it is shown', () => expect(ofRows({})).toEqual([]))
      it('refuses what nobody reads, though it is shown only sometimes', () => {
        expect(ofRows({ reads: false })).toEqual([
          expect.stringContaining('nobody reads the field "rows.kind"'),
          expect.stringContaining('nobody reads the field "rows.sometimes"'),
        ])
        expect(ofRows({ fields: [field('unused')], shape: { unused: z.string().nullish() } })).toEqual([
          expect.stringContaining('nobody reads the field "rows.unused"'),
        ])
      })
      it('refuses what is never shown', () => {
        const never = field('never', { condition: () => false })
        expect(ofRows({ fields: [never], shape: { never: z.string().nullish() } })).toEqual([
          expect.stringContaining('nobody reads the field "rows.never"'),
        ])
      })
      it('refuses what the config reads and no field sets', () =>
        expect(ofRows({ shape: { lost: z.string().nullish() } })).toEqual([
          expect.stringContaining('its config reads "rows.lost", which no field sets'),
        ]))
      it('refuses a default that is another than the admin’s', () =>
        expect(ofRows({ first: 'b' })).toEqual([expect.stringContaining('"rows.kind" begins as one thing')]))
    })
    it('refuses a default that is another in the admin than in what is stored', () => {
      const compose = ({ config, origin }: { config: { words: string }; origin: { blockKey: string } }) => [
        paragraph(origin, text((config as { loud?: boolean }).loud ? 'HEJ' : config.words)),
      ]
      const settings = withFlag(
        z
          .boolean()
          .nullish()
          .transform((value) => value ?? true),
      )
      expect(told({ ...settings, compose })).toContainEqual(expect.stringContaining('"loud" begins as one thing'))
    })
  })
  describe('of language', () => {
    const saying = (sv: string, en: string, more: object = {}) =>
      inspectBlocks([
        probe({
          ...more,
          compose: ({ config, origin, ...args }: { config: { words: string }; origin: { blockKey: string } }) => [
            paragraph(origin, text(config.words)),
            paragraph(
              origin,
              text((args as unknown as { place: { language: string } }).place.language === 'sv' ? sv : en),
            ),
          ],
          answer: undefined,
          fixture: { config: { words: 'Hej' } },
        }),
      ]).map(({ code, message }) => `${code} ${message}`)
    it('lets pass what has words in both', () => expect(saying('Inget svar ännu', 'No answer yet')).toEqual([]))
    it('refuses what is Swedish in an English template', () =>
      expect(saying('Inget svar', 'Inget svar')).toEqual([
        expect.stringContaining('LANGUAGE says in an English template'),
      ]))
    it('refuses what is alike in both, unless the block says that it is', () => {
      expect(saying('Index', 'Index')).toEqual([expect.stringContaining("declare it: alike: ['Index']")])
      expect(saying('Index', 'Index', { alike: ['Index'] })).toEqual([])
    })
  })
})
