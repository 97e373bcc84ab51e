import type { Field } from 'payload'
import type { z } from 'zod'
import { type AnswerSchema, compileForm } from '#document/answer/answer.ts'
import { checkFields } from '#document/answer/checkFields.ts'
import type { CheckFinding } from '#document/answer/form.ts'
import {
  type AnsweredFigure,
  BlockFault,
  type ComposableBlock,
  type ComposeArgs,
  type Projection,
  type Tools,
} from '#document/block.ts'
import type { Place, RawBlock } from '#document/input/input.ts'
import type { Needs, Resolved } from '#document/input/needs.ts'
import { paragraph, text } from '#document/tree/nodes.ts'
import type { DocumentNode, Language } from '#document/tree/tree.ts'
import { observing } from '../check/observing.ts'
import { designerNodes } from '../print/designerText.ts'
import { type KitVersion, kitVersion } from './kitVersion.ts'
import { label } from './label.ts'

export type Labels = { sv: string; en: string }

/** One block type. `C` stored settings as parsed, `N` what it asks for, `A` its answer schema. */
export type BlockDefinition<C, N extends Needs, A extends AnswerSchema> = {
  /** camelCase; stored in every template, so it never changes and block types are never removed. */
  slug: string
  labels: { singular: Labels; plural: Labels }
  /** One sentence for the designer: when to choose this block. */
  description: Labels
  category: 'structure' | 'text' | 'question' | 'table' | 'figure' | 'results' | 'goals'
  /** Place among the types of its category in the designer's list, the most used first. Default: after those with one. */
  rank?: number
  /** Shown beside the name in the designer's list: shapes from `fields/drawPicture.ts`. */
  picture?: string
  /** Old templates still render; designers can no longer insert it. */
  deprecated?: true
  /** Payload fields of the block's own settings. Heading, help, conditions and keys are added for every block. */
  fields: Field[]
  /** Parses stored settings and fills defaults, so that old data keeps working when a property is added. */
  config: z.ZodType<C>
  /** What stands where the designer has left a text setting empty, by the document's language. */
  words?: { [K in keyof C]?: Labels }
  /** Words of the block that are the same in Swedish and English, so that they are not taken for untranslated ones. */
  alike?: string[]
  needs?: (config: C, place: Place) => N
  /** `plain` resolves the tokens of a designer's labels; it is for labels and help only, never for answers. */
  /** Undefined where these settings leave nothing to answer. */
  answer?: (config: C, data: Resolved<N>, place: Place, plain: (text: string) => string) => A | undefined
  /** Beyond what fields say themselves (required, range, length), which is checked for every block. */
  check?: (config: C, answer: z.infer<A>, data: Resolved<N>, place: Place) => CheckFinding[]
  projections?: (config: C, answer: z.infer<A>, data: Resolved<N>, place: Place) => Projection[]
  /** Which of the answer's numbers are figures with an address (see `AnsweredFigure`). Default: none. */
  figures?: (config: C, answer: z.infer<A>, data: Resolved<N>, place: Place) => AnsweredFigure[]
  /** Shown to the answerer above the fields. Default: the setting `intro` where something is asked, else what is printed. */
  instructions?: (args: ComposeArgs<C, N, never>) => DocumentNode[]
  compose: (args: ComposeArgs<C, N, z.infer<A>>) => DocumentNode[]
  /** An example that exercises the block; `checkBlocks` and the block's free tests run on it. */
  fixture: BlockFixture
}
export type BlockFixture = {
  config: Record<string, unknown>
  answer?: unknown
  /** Resolved needs, by name. */
  data?: Record<string, unknown>
  place?: Partial<Place>
}
export type AssemblyBlock = ComposableBlock &
  Pick<
    BlockDefinition<unknown, Needs, AnswerSchema>,
    'labels' | 'description' | 'category' | 'rank' | 'picture' | 'deprecated' | 'fields' | 'fixture' | 'alike'
  > & {
    words?: Record<string, Labels>
    /** Stored settings as parsed. Throws `BlockFault` when they cannot be read. */
    settings: (raw: RawBlock, place: Place) => unknown
    /** The same block, telling of each setting that it reads; for `checkBlocks`. */
    observed: (seen: (path: string) => void) => AssemblyBlock
    /** Whether its settings may make it ask something. */
    asks: boolean
    /** The kit it was built with; the registry refuses one that does not fit. */
    kit: KitVersion
  }

/** Says where stored JSON is wrong in words a strategist can act on. */
const settingsFault = (slug: string, error: z.ZodError, language: Language) => {
  const where = `${slug}: ${error.issues.map((issue) => issue.path.join('.') || issue.message).join(', ')}`
  const phrases = label(
    `Blockets inställningar kan inte läsas (${where}). Öppna mallen och spara blocket på nytt.`,
    `The block's settings cannot be read (${where}). Open the template and save the block again.`,
  )
  return new BlockFault('BROKEN_SETTINGS', phrases[language])
}

/**
 * Makes a block type: typed inside, `unknown` at the edges. Stored settings and answers are parsed here and nowhere
 * else. Properties must stand in the order of `BlockDefinition`, for each is inferred from those before it.
 */
export const defineBlock = <C, const N extends Needs = Record<never, never>, A extends AnswerSchema = AnswerSchema>(
  definition: BlockDefinition<C, N, A>,
): AssemblyBlock => blockOf(definition, (config) => config)

/** `handed` is what the block's functions get of its parsed settings. */
const blockOf = <C, const N extends Needs, A extends AnswerSchema>(
  definition: BlockDefinition<C, N, A>,
  handed: (config: C) => C,
): AssemblyBlock => {
  // Needs, form and compose of one document ask for the same settings; stored ones are never changed in place.
  const parsed = new WeakMap<RawBlock, Partial<Record<Language, C>>>()
  const parse = (raw: RawBlock, { language }: Place): C => {
    const known = parsed.get(raw) ?? {}
    parsed.set(raw, known)
    known[language] ??= read(raw, language)
    return known[language]
  }
  const read = (raw: RawBlock, language: Language): C => {
    const result = definition.config.safeParse(raw)
    if (!result.success) throw settingsFault(definition.slug, result.error, language)
    const config = result.data
    const unsaid = (Object.entries(definition.words ?? {}) as [keyof C, Labels][]).filter(([key]) => config[key] === '')
    return handed(
      unsaid.length > 0
        ? { ...config, ...Object.fromEntries(unsaid.map(([key, words]) => [key, words[language]])) }
        : config,
    )
  }
  // As are schemas with labels as written; to make one costs more than all else a block does.
  const written = new WeakMap<Record<string, unknown>, { config: C; place: Place; answer: A | undefined }>()
  const schema = (config: C, data: Record<string, unknown>, place: Place, tools?: Tools) => {
    const make = () => definition.answer?.(config, data as Resolved<N>, place, tools?.plain ?? asWritten)
    if (tools) return make()
    const known = written.get(data)
    if (known?.config === config && known.place === place) return known.answer
    const answer = make()
    written.set(data, { config, place, answer })
    return answer
  }
  const args = (config: C, data: Record<string, unknown>, place: Place) => ({
    config,
    data: data as Resolved<N>,
    place,
    origin: { blockKey: place.instanceKey },
  })
  const { slug, labels, description, category, rank, picture, deprecated, fields, fixture } = definition
  return {
    slug,
    labels,
    description,
    category,
    ...(rank === undefined ? {} : { rank }),
    ...(picture ? { picture } : {}),
    ...(deprecated ? { deprecated } : {}),
    fields,
    fixture,
    ...(definition.alike ? { alike: definition.alike } : {}),
    ...(definition.words ? { words: definition.words as Record<string, Labels> } : {}),
    asks: definition.answer !== undefined,
    kit: kitVersion,
    settings: parse,
    observed: (seen) => blockOf(definition, (config) => observing(config, seen)),
    needs: (raw, place) => {
      const config = parse(raw, place)
      return definition.needs?.(config, place) ?? {}
    },
    answerSchema: (raw, data, place) => schema(parse(raw, place), data, place),
    form: (raw, data, place, tools) => {
      const answer = schema(parse(raw, place), data, place, tools)
      return answer && compileForm(answer)
    },
    check: (raw, answer, data, place, tools) => {
      const config = parse(raw, place)
      const answerSchema = schema(config, data, place, tools)
      if (!answerSchema) return []
      const parsed = answerSchema.safeParse(answer ?? {}, ONCE)
      if (!parsed.success)
        return [{ path: [], code: 'BROKEN_ANSWER', message: brokenAnswer[place.language], severity: 'implausible' }]
      const value = parsed.data as z.infer<A>
      return [
        ...checkFields(compileForm(answerSchema), value as Record<string, unknown>, place.language),
        ...(definition.check?.(config, value, data as Resolved<N>, place) ?? []),
      ]
    },
    projections: (raw, answer, data, place) => {
      const config = parse(raw, place)
      const parsed = schema(config, data, place)?.safeParse(answer ?? {}, ONCE)
      return parsed?.success
        ? (definition.projections?.(config, parsed.data as z.infer<A>, data as Resolved<N>, place) ?? [])
        : []
    },
    figures: (raw, answer, data, place) => {
      if (!definition.figures) return []
      const config = parse(raw, place)
      const parsed = schema(config, data, place)?.safeParse(answer ?? {}, ONCE)
      return parsed?.success ? definition.figures(config, parsed.data as z.infer<A>, data as Resolved<N>, place) : []
    },
    instructions: (raw, data, place, tools) => {
      const bound = { ...args(parse(raw, place), data, place), ...tools, answer: undefined }
      if (definition.instructions) return definition.instructions(bound)
      if (!schema(bound.config, data, place)) return definition.compose(bound)
      const { intro } = bound.config as { intro?: unknown }
      return typeof intro === 'string' ? designerNodes(bound.origin, intro, tools.rich) : []
    },
    compose: (raw, answer, data, place, tools) => {
      const bound = { ...args(parse(raw, place), data, place), ...tools }
      const parsed = answer === undefined ? undefined : schema(bound.config, data, place)?.safeParse(answer, ONCE)
      if (!parsed || parsed.success)
        return definition.compose({ ...bound, answer: parsed?.data as z.infer<A> | undefined })
      return [
        {
          type: 'problem',
          origin: bound.origin,
          code: 'BROKEN_ANSWER',
          severity: 'error',
          message: brokenAnswer[place.language],
        },
        paragraph(bound.origin, text(JSON.stringify(answer).slice(0, 2000)), 'muted'),
        ...definition.compose({ ...bound, answer: undefined }),
      ]
    },
  }
}
const asWritten = (text: string) => text
const brokenAnswer = label(
  'Svaret är sparat i en form som inte går att läsa. Öppna frågan i formuläret och svara igen.',
  'The answer is stored in a shape that cannot be read. Open the question in the form and answer again.',
)
/** Answer schemas are made for one document: to compile one takes longer than the one or two answers it reads. */
const ONCE = { jitless: true }
