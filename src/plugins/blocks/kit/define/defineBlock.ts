import type { z } from 'zod'
import { type AnswerSchema, compileForm } from '#document/answer/answer.ts'
import { checkFields } from '#document/answer/checkFields.ts'
import type { Tools } from '#document/block.ts'
import type { Place, RawBlock } from '#document/input/input.ts'
import type { Needs, Resolved } from '#document/input/needs.ts'
import { paragraph, text } from '#document/tree/nodes.ts'
import type { Language } from '#document/tree/tree.ts'
import { observing } from '../check/observing.ts'
import { designerNodes } from '../print/designerText.ts'
import type { AssemblyBlock, BlockDefinition, Labels } from './BlockDefinition.ts'
import { kitVersion } from './kitVersion.ts'
import { label } from './label.ts'
import { settingsFault } from './settingsFault.ts'

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
  const cells: AssemblyBlock['cells'] = (raw, answer, data, place, tools) => {
    const bound = { ...args(parse(raw, place), data, place), ...tools }
    const parsed = answer === undefined ? undefined : schema(bound.config, data, place)?.safeParse(answer, ONCE)
    const read = parsed?.success ? (parsed.data as z.infer<A>) : undefined
    return definition.cells?.({ ...bound, answer: read }) ?? { rows: [], columns: [], values: {} }
  }
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
    ...(definition.cells ? { cells } : {}),
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
