import type { Payload } from 'payload'
import type { TemplateContent, UnitSnapshot, Vocabulary } from '#document/input/input.ts'
import { needsOf } from '#document/input/needsOf.ts'
import { visibilityFor } from '#document/input/sections.ts'
import { placeWithFigures } from '#load/placeWithFigures.ts'
import { registryOf } from '#load/registryOf.ts'
import { thisSchoolYear } from './thisSchoolYear.ts'

type Shown = { municipality: string; content: TemplateContent; units: UnitSnapshot[]; vocabulary: Vocabulary }

/** The measures that a template shows at a unit; repeated sections are not unfolded, their own texts name the same. */
const measuresOf = (payload: Payload, { content, vocabulary }: Shown, unit: UnitSnapshot, schoolYear: number) => {
  const visibility = visibilityFor(content.sections, unit)
  const shown = { template: content, unit, schoolYear, audience: 'internal' as const, vocabulary, visibility, sets: {} }
  const needs = Object.values(needsOf(registryOf(payload), shown)).flatMap((named) => Object.values(named))
  return needs.flatMap((need) =>
    need.kind === 'measures' ? need.measures : need.kind === 'measuresBelow' ? [need.measure] : [],
  )
}

/**
 * Where the page beside the editor opens before anybody has chosen: at a school, in the newest year, that has figures of
 * what the template shows. Schools first, then preschools, then those above them; where nobody has figures, this year.
 */
export const firstPlace = async (
  payload: Payload,
  shown: Shown,
  chosenYear?: number,
): Promise<{ unit: UnitSnapshot; schoolYear: number }> => {
  const { units, municipality } = shown
  const until = chosenYear ?? thisSchoolYear()
  const known = new Set(shown.vocabulary.measures.map(({ key }) => key))
  const groups = ['school', 'preschool', undefined].map((kind) =>
    units.filter((unit) => (kind ? unit.kind === kind : !['school', 'preschool'].includes(unit.kind))),
  )
  for (const group of groups) {
    const [first] = group
    if (!first) continue
    const measures = measuresOf(payload, shown, first, until).filter((key) => known.has(key))
    const ids = group.map(({ id }) => id)
    const place = await placeWithFigures(payload, { municipality, measures, units: ids, until })
    const unit = group.find(({ id }) => id === place?.unitId)
    if (place && unit) return { unit, schoolYear: chosenYear ?? place.schoolYear }
  }
  return { unit: groups.flat()[0] as UnitSnapshot, schoolYear: until }
}
