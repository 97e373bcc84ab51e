import { blockWords, scopeName, unitLink } from '#blocks/kit/index.ts'
import type { Place } from '#document/input/input.ts'
import type { Need, NeedResult } from '#document/input/needs.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'
import { paragraph, text } from '#document/tree/nodes.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import type { AnswerViewConfig } from './config.ts'
import type { ViewContext } from './View.ts'

type OtherAnswer = NeedResult<Extract<Need, { kind: 'otherAnswer' }>>
/** The other block's answer, wherever it is taken from. */
export const sourceOf = (config: AnswerViewConfig, data: Record<string, unknown>): unknown =>
  config.from === 'document' ? data.source : (data[config.from] as OtherAnswer)?.answer

/** Another unit's words say whose they are, unless the designer has it said by another view. */
export const sourceLine = (config: AnswerViewConfig, data: Record<string, unknown>, { origin, place }: ViewContext) => {
  const other = config.from === 'other' && config.showSource ? (data.other as OtherAnswer) : undefined
  if (!other || other.none) return []
  const link = unitLink({ name: other.title, ...(other.url ? { url: other.url } : {}) })
  return [paragraph(origin, [...text(`${blockWords(place.language).source}: `), ...link], 'muted')]
}

/** Why there is nothing to show. */
export const whyNothing = (config: AnswerViewConfig, data: Record<string, unknown>, place: Place): string => {
  const words = blockWords(place.language)
  const other = config.from === 'other' ? (data.other as OtherAnswer) : undefined
  if (other?.none === 'notAsked') return words.notAsked(other.unitName)
  if (other) return words.noAnswerFrom(other.unitName)
  const year = formatSchoolYear(place.schoolYear - config.yearsBack, place.vocabulary.notation.schoolYear)
  const phrases = {
    document: words.noSource,
    earlier: words.noLastYear(year),
    other: words.notHandedIn(scopeName(config.scope, [], place)),
  }
  return phrases[config.from]
}
export const nothing = (
  config: AnswerViewConfig,
  data: Record<string, unknown>,
  { origin, place }: ViewContext,
): DocumentNode => paragraph(origin, text(whyNothing(config, data, place)), 'muted')
