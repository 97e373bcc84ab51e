import type { ComposeInput } from '#document/input/input.ts'
import type { LoadContext } from './context.ts'
import { findAll } from './findAll.ts'
import { picturesOf, unitFactsOf } from './unitFactsOf.ts'

/** What is told of the document's unit and its municipality, as they are now. */
export const loadUnitFacts = async ({
  payload,
  municipality,
  unit,
  schoolYear,
}: LoadContext): Promise<Pick<ComposeInput, 'facts' | 'picture'>> => {
  const top = [unit, ...unit.ancestors].find(({ kind }) => kind === 'municipality')
  const rows = await findAll(payload, 'units', municipality, { id: { in: [unit.id, ...(top ? [top.id] : [])] } })
  const [own, above] = [unit.id, top?.id].map((id) => rows.find((row) => row.id === id))
  const picture = own && (await picturesOf(payload, municipality, [own]))(own)
  return {
    facts: {
      ...(own ? { unit: unitFactsOf(own, schoolYear) } : {}),
      ...(above ? { municipality: unitFactsOf(above, schoolYear) } : {}),
    },
    ...(picture ? { picture } : {}),
  }
}
