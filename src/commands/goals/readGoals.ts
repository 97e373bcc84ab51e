import { z } from 'zod'
import { idOf } from '#access/idOf.ts'
import { findAll } from '#load/findAll.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import type { Actor } from '../common/actor.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { ownMunicipality } from '../common/ownMunicipality.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { isSchool } from '../common/rights.ts'
import { runningYear } from '../common/runningYear.ts'
import { type GoalUse, goalUse } from './goalUse.ts'

export const goalsPlace = z.object({
  municipalityId: idSchema,
  schoolYear: z.number().int().min(1990).max(2100).optional(),
})
export type GoalRow = {
  id: string
  key: string
  level: 'council' | 'board'
  domain: string
  text: string
  mandatory: boolean
  order: number
  /** Keys of the goals above that it serves: one or several. */
  parents: string[]
  indicators: string[]
  /** The unit that owns it. */
  owner: string
}
/** What a school made of it: its own goal, and the document it stands in. */
export type SchoolGoal = {
  id: string
  unit: string
  text: string
  domain: string
  parents: string[]
  document?: string
}
export type GoalOutline = {
  schoolYear: number
  /** Years that have goals, this one and the next. */
  years: number[]
  domains: { key: string; label: string }[]
  /** Units that can own goals: all but schools, the municipality first. */
  owners: { id: string; name: string }[]
  goals: GoalRow[]
  schools: SchoolGoal[]
  uses: GoalUse[]
}
const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
const bySize = { municipality: 0, division: 1, area: 2 } as Record<string, number>

/**
 * The goals of a school year as an outline's material: council and board, the schools' own from their documents, and where
 * each is printed. Throws `CommandError`: NOT_FOUND to whoever is not the municipality's strategist, INVALID.
 */
export const readGoals = async (actor: Actor, args: Record<string, unknown>): Promise<GoalOutline> => {
  const { payload } = actor
  const municipality = ownMunicipality(actor, args.municipalityId)
  const asked = parseArgs(goalsPlace, args, actor)
  const [{ vocabulary }, units, stored] = await Promise.all([
    loadMunicipality(payload, municipality),
    findAll(payload, 'units', municipality, {}, { fields: ['name', 'kind'], sort: 'name' }),
    findAll(payload, 'goals', municipality, {}, { sort: 'order' }),
  ])
  const found = [...new Set(stored.map((row) => row.schoolYear))]
  const schoolYear = asked.schoolYear ?? (found.length > 0 ? Math.max(...found) : runningYear())
  const nameOf = new Map(units.map(({ id, name }) => [id, name]))
  const rows = stored.filter((row) => row.schoolYear === schoolYear)
  const goals = rows.flatMap(({ level, ...row }): GoalRow[] =>
    level === 'unit'
      ? []
      : [
          {
            id: row.id,
            key: row.goalKey,
            level,
            domain: row.domain ?? '',
            text: row.text,
            mandatory: row.mandatory ?? false,
            order: row.order ?? 0,
            parents: strings(row.parentKeys),
            indicators: strings(row.indicators),
            owner: idOf(row.unit) ?? '',
          },
        ],
  )
  const known = new Set(vocabulary.domains.map(({ key }) => key))
  const others = [...new Set(goals.map(({ domain }) => domain))].filter((key) => key && !known.has(key))
  return {
    schoolYear,
    years: [...new Set([...found, schoolYear, runningYear(), runningYear() + 1])].toSorted((a, b) => b - a),
    domains: [...vocabulary.domains, ...others.map((key) => ({ key, label: key }))],
    owners: units
      .filter(({ kind }) => !isSchool(kind))
      .toSorted((a, b) => (bySize[a.kind] ?? 9) - (bySize[b.kind] ?? 9))
      .map(({ id, name }) => ({ id, name })),
    goals: goals.toSorted((a, b) => a.order - b.order || a.key.localeCompare(b.key)),
    schools: rows
      .filter(({ level }) => level === 'unit')
      .map((row) => {
        const document = idOf(row.document)
        const { id, text, domain } = row
        const unit = nameOf.get(idOf(row.unit) ?? '') ?? ''
        const parents = strings(row.parentKeys)
        return { id, unit, text, domain: domain ?? '', parents, ...(document ? { document } : {}) }
      })
      .toSorted((a, b) => a.unit.localeCompare(b.unit, 'sv')),
    uses: await goalUse(payload, municipality, vocabulary, schoolYear),
  }
}
