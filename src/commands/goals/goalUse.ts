import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { parseContent } from '#document/input/content.ts'
import type { TemplateContent, UnitSnapshot, Vocabulary } from '#document/input/input.ts'
import type { GoalFact } from '#document/input/needs.ts'
import { needsOf } from '#document/input/needsOf.ts'
import { findAll } from '#load/findAll.ts'
import { loadContents } from '#load/loadContents.ts'
import { loadUnits } from '#load/loadUnits.ts'
import { registryOf } from '#load/registryOf.ts'
import { latestTemplates } from '../library/latestTemplates.ts'
import { contentOf } from '../template/contentOf.ts'

export type GoalAsked = { level: GoalFact['level']; domain?: string }
/** A template or a distribution, and which goals of the year its blocks ask for. */
export type GoalUse = {
  id: string
  title: string
  kind: 'template' | 'distribution'
  documents: number
  asks: GoalAsked[]
}

/** What the blocks ask for is what the document gets: the same question as `load` answers. */
const asksOf = (
  payload: Payload,
  template: TemplateContent,
  at: { unit: UnitSnapshot; vocabulary: Vocabulary; schoolYear: number },
  year: number,
): GoalAsked[] => {
  const keys = template.sections.flatMap(({ sectionKey, blocks }) => [
    sectionKey,
    ...blocks.map(({ blockKey }) => blockKey),
  ])
  const visibility = Object.fromEntries(keys.map((key) => [key, true]))
  const needs = needsOf(registryOf(payload), { template, ...at, audience: 'internal', visibility, sets: {} })
  return Object.values(needs)
    .flatMap((own) => Object.values(own))
    .flatMap((need) =>
      need.kind === 'goals' && need.schoolYear === year
        ? need.levels.map((level) => ({ level, ...(need.domain ? { domain: need.domain } : {}) }))
        : [],
    )
}
const readable = (stored: unknown): TemplateContent[] => {
  try {
    return [parseContent(stored)]
  } catch {
    // A draft that holds nothing yet asks for nothing.
    return []
  }
}

/**
 * Where goals of a school year are printed: templates as they stand, and what has been sent out for the year or the one
 * after, which looks back. Only those that ask for any.
 */
export const goalUse = async (
  payload: Payload,
  municipality: string,
  vocabulary: Vocabulary,
  year: number,
): Promise<GoalUse[]> => {
  const [templates, sent, [school]] = await Promise.all([
    latestTemplates(payload, municipality),
    findAll(payload, 'distributions', municipality, { schoolYear: { in: [year, year + 1] } }),
    findAll(payload, 'units', municipality, { kind: { in: ['school', 'preschool'] } }, { fields: ['name'], limit: 1 }),
  ])
  const unit = school && (await loadUnits(payload, municipality, [school.id])).get(school.id)?.snapshot
  if (!unit) return []
  const contents = await loadContents(
    payload,
    municipality,
    sent.flatMap(({ edition }) => idOf(edition) ?? []),
  )
  const drafts = templates.flatMap(({ id, title, ...rest }) =>
    readable(contentOf({ title, ...rest })).map((content): GoalUse => {
      const asks = asksOf(payload, content, { unit, vocabulary, schoolYear: year }, year)
      return { id: String(id), title: String(title ?? ''), kind: 'template', documents: 0, asks }
    }),
  )
  const sendings = sent.flatMap(({ id, title, edition, schoolYear, units }): GoalUse[] => {
    const content = contents.get(idOf(edition) ?? '')
    if (!content) return []
    const asks = asksOf(payload, content, { unit, vocabulary, schoolYear }, year)
    return [{ id, title, kind: 'distribution', documents: units.length, asks }]
  })
  return [...drafts, ...sendings].filter(({ asks }) => asks.length > 0)
}
