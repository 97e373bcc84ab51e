import { idOf } from '#access/idOf.ts'
import type { DocumentFact, Scope } from '#document/input/needs.ts'
import type { LoadContext } from './context.ts'
import { documentLinks } from './documentLinks.ts'
import { findAll } from './findAll.ts'
import type { RowOf } from './findRows.ts'
import { isFrozen } from './loadDocument.ts'
import { type NamedUnit, unitsOfScopes } from './unitsOfScopes.ts'

const fields = [
  ...(['unit', 'title', 'schoolYear', 'state', 'publicSlug', 'updatedAt'] as const),
  ...(['edition', 'visibility'] as const),
]
export type OtherDocument = RowOf<'documents', (typeof fields)[number]> & { fact: DocumentFact }
/** Those that may be read, and all that there are: whether anything is to come of the rest. */
export type OtherDocuments = { told: OtherDocument[]; all: OtherDocument[]; unitName: string }
type Asked = { scope?: Scope; yearsBack: number }

/**
 * Other documents by whose they are and of which year, in one query for all that is asked: those that say what was
 * decided first, then the newest. Of another unit only what it has handed in: until then it is that unit's own.
 */
export const otherDocuments = async (context: LoadContext, asked: Asked[]): Promise<(one: Asked) => OtherDocuments> => {
  const unitFor = await unitsOfScopes(
    context,
    asked.map(({ scope = 'unit' }) => scope),
  )
  const units = new Map<string, NamedUnit>(
    asked.flatMap(({ scope = 'unit' }) => unitFor(scope) ?? []).map((unit) => [unit.id, unit]),
  )
  const years = asked.map(({ yearsBack }) => context.schoolYear - yearsBack)
  const rows = await findAll(
    context.payload,
    'documents',
    context.municipality,
    { and: [{ unit: { in: [...units.keys()] } }, { schoolYear: { in: [...new Set(years)] } }] },
    { fields },
  )
  const found = rows
    .filter((row) => row.id !== context.documentId)
    .sort((a, b) => Number(isFrozen(b.state)) - Number(isFrozen(a.state)) || b.updatedAt.localeCompare(a.updatedAt))
    .map((row): OtherDocument => {
      const unitName = units.get(idOf(row.unit) ?? '')?.name ?? ''
      const links = isFrozen(row.state) ? documentLinks(context.payload, row) : {}
      return { ...row, fact: { title: row.title, unitName, ...links } }
    })
  return ({ scope = 'unit', yearsBack }) => {
    const unit = unitFor(scope)
    const all = found.filter((row) => idOf(row.unit) === unit?.id && row.schoolYear === context.schoolYear - yearsBack)
    const told = all.filter((row) => isFrozen(row.state) || idOf(row.unit) === context.unit.id)
    return { told, all, unitName: unit?.name ?? '' }
  }
}
