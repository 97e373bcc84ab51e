import { z } from 'zod'
import { idOf } from '#access/idOf.ts'
import { findAll } from '#load/findAll.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { isSchool, isStrategist } from '../common/rights.ts'
import { isClosed } from '../unit/changeUnit.ts'

export const focusPlace = z.object({
  municipalityId: idSchema,
  areaId: idSchema.optional(),
  schoolYear: z.number().int().min(1990).max(2100).optional(),
})
export type FocusRow = {
  id: string
  key: string
  domain: string
  text: string
  mandatory: boolean
  order: number
  /** Ids of the schools it is marked for. */
  marked: string[]
}
export type FocusMatrix = {
  areas: { id: string; name: string }[]
  areaId: string
  schoolYear: number
  /** School years that have development areas, this one and the next. */
  years: number[]
  domains: { key: string; label: string }[]
  /** The area's own schools and preschools, in Swedish order. */
  schools: { id: string; name: string }[]
  rows: FocusRow[]
}

/** The school year that is planned: from January on, the one that begins in August. */
const plannedYear = (now = new Date()) => now.getFullYear() - (now.getMonth() < 1 ? 1 : 0)

/**
 * The development areas of one area of schools in one school year, as a matrix with its schools. Throws `CommandError`:
 * NOT_FOUND to whoever is not the municipality's strategist, or when the municipality has no such area.
 */
export const readFocus = async (actor: Actor, args: unknown): Promise<FocusMatrix> => {
  const { payload, user } = actor
  const asked = parseArgs(focusPlace, args, actor)
  const municipality = asked.municipalityId
  if (!isStrategist(user, municipality)) throw new CommandError('NOT_FOUND/municipality')
  const [{ vocabulary }, units] = await Promise.all([
    loadMunicipality(payload, municipality),
    findAll(
      payload,
      'units',
      municipality,
      {},
      {
        fields: ['name', 'kind', 'path', 'closedOn'],
        sort: 'name',
      },
    ),
  ])
  const areas = units.filter(({ kind }) => !isSchool(kind))
  const withSchools = areas.filter(
    ({ id, kind }) => kind === 'area' && units.some(({ path }) => path?.includes(`/${id}/`)),
  )
  const areaId = asked.areaId ?? withSchools[0]?.id ?? areas[0]?.id
  if (!areaId || !areas.some(({ id }) => id === areaId)) throw new CommandError('NOT_FOUND/focusArea')
  const stored = await findAll(payload, 'focusItems', municipality, { area: { equals: areaId } }, { sort: 'order' })
  const found = [...new Set(stored.map((row) => row.schoolYear))]
  const schoolYear = asked.schoolYear ?? Math.max(...found, found.length > 0 ? 0 : plannedYear())
  const rows = stored
    .filter((row) => row.schoolYear === schoolYear)
    .map(({ id, key, domain, text, mandatory, order, highlightedFor }) => ({
      id,
      key,
      domain,
      text,
      mandatory: mandatory ?? false,
      order: order ?? 0,
      marked: (highlightedFor ?? []).flatMap((unit) => idOf(unit) ?? []),
    }))
  const known = new Set(vocabulary.domains.map(({ key }) => key))
  const others = [...new Set(rows.map(({ domain }) => domain))].filter((key) => !known.has(key))
  return {
    areas: areas.map(({ id, name }) => ({ id, name })),
    areaId,
    schoolYear,
    years: [...new Set([...found, schoolYear, plannedYear(), plannedYear() + 1])].toSorted((a, b) => b - a),
    domains: [...vocabulary.domains, ...others.map((key) => ({ key, label: key }))],
    schools: units
      .filter((unit) => isSchool(unit.kind) && unit.path?.includes(`/${areaId}/`))
      .filter((unit) => !isClosed(unit) || rows.some(({ marked }) => marked.includes(unit.id)))
      .map(({ id, name }) => ({ id, name })),
    rows: rows.toSorted((a, b) => a.order - b.order || a.key.localeCompare(b.key)),
  }
}
