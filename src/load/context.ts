import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import type { UnitSnapshot } from '#document/input/input.ts'
import type { UnitFacts, UnitPicture } from '#document/input/unitFacts.ts'
import type { Language } from '#document/tree/tree.ts'
import { findAll } from './findAll.ts'
import { rolesOf } from './loadMunicipality.ts'
import { picturesOf, schoolYearStart, unitFactsOf } from './unitFactsOf.ts'

export type UnitBelow = {
  id: string
  key: string
  name: string
  kind: UnitSnapshot['kind']
  schoolForms: string[]
  grades: number[]
  area?: { key: string; name: string }
  /** Keys of all units above it, from the top. */
  above: string[]
  roles: Record<string, string>
  facts: UnitFacts
  picture?: UnitPicture
  /** No unit stands below it. */
  lowest: boolean
  /** Closed before the document's school year began: what it did is still read, and nothing more is asked of it. */
  gone: boolean
}

/** What every resolver knows of the document it gathers data for. */
export type LoadContext = {
  payload: Payload
  /** Id of the municipality; on every query and every row. */
  municipality: string
  unit: UnitSnapshot
  schoolYear: number
  /** What the document is written in. */
  language: Language
  documentId?: string
  /** All units below the document's own, read at most once however many needs ask for them. */
  unitsBelow: () => Promise<UnitBelow[]>
}

const collator = new Intl.Collator('sv')

const readUnitsBelow = async ({
  payload,
  municipality,
  unit,
  schoolYear,
}: Omit<LoadContext, 'unitsBelow'>): Promise<UnitBelow[]> => {
  const rows = await findAll(payload, 'units', municipality, { path: { contains: `/${unit.id}/` } })
  const below = rows.filter((row) => row.id !== unit.id)
  const pictureOf = await picturesOf(payload, municipality, below)
  const areas = new Map<string, { key: string; name: string }>()
  const keys = new Map([...unit.ancestors, unit, ...below].map(({ id, key }) => [id, key]))
  for (const row of [...unit.ancestors, unit, ...below])
    if (row.kind === 'area') areas.set(row.id, { key: row.key, name: row.name })
  return below
    .map((row) => {
      const chain = (row.path ?? '').split('/').filter(Boolean)
      const picture = pictureOf(row)
      const area = chain.map((id) => areas.get(id)).findLast((found) => found !== undefined)
      return {
        id: row.id,
        key: row.key,
        name: row.name,
        kind: row.kind,
        schoolForms: row.schoolForms ?? [],
        grades: (row.grades ?? []).map(Number),
        above: chain.flatMap((id) => (id === row.id ? [] : (keys.get(id) ?? []))),
        roles: rolesOf(row.roles),
        facts: unitFactsOf(row, schoolYear),
        ...(picture ? { picture } : {}),
        lowest: !below.some((other) => other.id !== row.id && other.path?.includes(`/${row.id}/`)),
        gone: Boolean(row.closedOn) && String(row.closedOn) < schoolYearStart(schoolYear),
        ...(area ? { area } : {}),
      }
    })
    .sort((a, b) => collator.compare(a.area?.name ?? '', b.area?.name ?? '') || collator.compare(a.name, b.name))
}

export const openContext = (args: Omit<LoadContext, 'unitsBelow'>): LoadContext => {
  let reading: Promise<UnitBelow[]> | undefined
  return {
    ...args,
    unitsBelow: () => {
      reading ??= readUnitsBelow(args)
      return reading
    },
  }
}

/** The unit itself and everything above it, nearest first: whose goals and development areas apply to it. */
export const chainOf = (unit: UnitSnapshot) => [unit, ...unit.ancestors.toReversed()]
export const collate = (a: string, b: string) => collator.compare(a, b)
export { idOf }
