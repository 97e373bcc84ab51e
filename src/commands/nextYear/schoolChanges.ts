import { idOf } from '#access/idOf.ts'
import { isSchool } from '../common/rights.ts'
import type { YearFacts } from './readYear.ts'

export type SchoolChange = { id: string; name: string } & (
  | { kind: 'closed'; date: string; into?: string }
  | { kind: 'moved'; date: string; to: string }
  | { kind: 'new' }
)

/** Schools that are not next year what they were: closed or merged, moved by then, or without a document this year. */
export const schoolChanges = ({ from, units, taught }: YearFacts): SchoolChange[] => {
  const begins = `${from + 1}-08-01`
  const name = (id: string | undefined) => units.find((one) => one.id === id)?.name ?? ''
  return units
    .filter(({ kind }) => isSchool(kind))
    .flatMap((unit): SchoolChange[] => {
      const { id, closedOn, mergedInto, nextParent, nextParentOn } = unit
      const own = { id, name: unit.name }
      if (closedOn && closedOn <= begins) {
        // Closed before this year began: it is no news.
        if (closedOn < `${from}-08-01`) return []
        const into = name(idOf(mergedInto))
        return [{ ...own, kind: 'closed', date: closedOn, ...(into ? { into } : {}) }]
      }
      if (nextParentOn && nextParentOn <= begins)
        return [{ ...own, kind: 'moved', date: nextParentOn, to: name(idOf(nextParent)) }]
      return taught.size > 0 && !taught.has(id) ? [{ ...own, kind: 'new' }] : []
    })
}
