import { idOf } from '#access/idOf.ts'
import { missing } from '#document/answer/value.ts'
import type { MeasureBelowFact } from '#document/input/needs.ts'
import type { Statistic } from '#payload-types'
import type { LoadContext } from '../context.ts'
import { type DocumentLinks, documentLinks } from '../documentLinks.ts'
import { findAll } from '../findAll.ts'
import { isNotOwn } from '../isNotOwn.ts'
import type { NeedOf } from '../needOf.ts'
import { statisticValue } from './measures.ts'
import { matches } from './unitsBelow.ts'

const unique = (values: string[]) => [...new Set(values)]

/** Links to the documents that figures come from; figures that were imported have none. */
const linksOf = async (
  context: LoadContext,
  rows: Pick<Statistic, 'document'>[],
): Promise<Map<string, DocumentLinks>> => {
  const ids = unique(rows.flatMap((row) => idOf(row.document) ?? []))
  if (ids.length === 0) return new Map()
  const documents = await findAll(
    context.payload,
    'documents',
    context.municipality,
    { id: { in: ids } },
    { fields: ['state', 'publicSlug'] },
  )
  return new Map(documents.map((document) => [document.id, documentLinks(context.payload, document)]))
}

/**
 * One measure for all schools and preschools below, in one query for all blocks. Areas' own figures are left out: they
 * are sums of these. A unit without a value stands there as missing, if any unit of its kind has one and it was not closed before.
 */
export const resolveMeasuresBelow = async (
  context: LoadContext,
  needs: NeedOf<'measuresBelow'>[],
): Promise<MeasureBelowFact[][]> => {
  const units = (await context.unitsBelow()).filter((unit) => unit.kind === 'school' || unit.kind === 'preschool')
  const figures = await findAll(context.payload, 'statistics', context.municipality, {
    and: [
      { unit: { in: units.map((unit) => unit.id) } },
      { measure: { in: unique(needs.map((need) => need.measure)) } },
      { group: { in: unique(needs.map((need) => need.group)) } },
      { period: { in: unique(needs.map((need) => need.period)) } },
    ],
  })
  const rows = figures.filter(isNotOwn(context))
  const links = await linksOf(context, rows)
  return needs.map((need) => {
    const found = new Map(
      rows
        .filter((row) => row.measure === need.measure && row.group === need.group && row.period === need.period)
        .map((row) => [idOf(row.unit), row]),
    )
    const kinds = new Set(units.filter((unit) => found.has(unit.id)).map((unit) => unit.kind))
    return units
      .filter((unit) => kinds.has(unit.kind) && matches(unit, need) && (!unit.gone || found.has(unit.id)))
      .map((unit): MeasureBelowFact => {
        const row = found.get(unit.id)
        const value = row ? statisticValue(row) : missing('Uppgift saknas för enheten.')
        const document = idOf(row?.document)
        return {
          unitKey: unit.key,
          unitName: unit.name,
          value,
          ...(unit.area ? { areaName: unit.area.name } : {}),
          ...(document ? { documentId: document, ...links.get(document) } : {}),
          ...('n' in value && value.n !== undefined ? { n: value.n } : {}),
        }
      })
  })
}
