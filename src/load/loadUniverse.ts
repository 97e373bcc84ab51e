import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import type { Blocks } from '#document/composition.ts'
import type { ComposeInput } from '#document/input/input.ts'
import { answeredFigures, type PlacedFigure } from '#document/suppression/answeredFigures.ts'
import type { Universe } from '#document/suppression/decideAll.ts'
import type { Figure } from '#document/suppression/Figure.ts'
import { findAll } from './findAll.ts'
import { isFrozen } from './loadDocument.ts'
import { loadMunicipality } from './loadMunicipality.ts'
import { loadPublicFigures } from './loadPublicFigures.ts'
import type { NeedsByInstance } from './needOf.ts'
import { readStoredInput } from './readStoredInput.ts'
import { statisticValue } from './resolve/measures.ts'
import { otherAnswersIn } from './suppression/otherAnswersIn.ts'
import { ownFigures } from './suppression/ownFigures.ts'
import type { PublicFigure } from './suppression/PublicFigure.ts'

/** Where other documents' answers have their figures, by document. */
export type PublicFacts = { universe: Universe; placed: ReadonlyMap<string, PlacedFigure[]> }

/** The frozen inputs of those documents whose answers with figures this one shows. One that has thawed gives none. */
const placedElsewhere = async (payload: Payload, municipality: string, blocks: Blocks, ids: string[]) => {
  if (ids.length === 0) return new Map<string, PlacedFigure[]>()
  const rows = await findAll(
    payload,
    'documents',
    municipality,
    { id: { in: ids } },
    { fields: ['state', 'frozenInput'] },
  )
  return new Map(
    rows
      .filter(({ state, frozenInput }) => isFrozen(state) && frozenInput)
      .map(({ id, frozenInput }) => [id, answeredFigures(blocks, readStoredInput(frozenInput))]),
  )
}

/** What a page on the web shows is known and cannot be taken back; what it hides says nothing. */
const publishedFigure = ({ value, n, ...address }: PublicFigure): Figure[] =>
  value.kind === 'hidden' ? [] : [{ ...address, value: n === undefined ? value : { ...value, n }, published: true }]

/**
 * What decides which figures of a document the public may see: all that the municipality has of the measures and periods
 * it shows, whichever document shows them, and what its other documents on the web have shown already. Narrow columns,
 * one query for each kind of row.
 */
export const loadUniverse = async (
  payload: Payload,
  municipality: string,
  input: ComposeInput,
  needs: NeedsByInstance,
  blocks: Blocks,
): Promise<PublicFacts> => {
  const own = answeredFigures(blocks, input)
  const others = [...new Set(otherAnswersIn(input, needs).map(({ documentId }) => documentId))]
  const [{ vocabulary }, units, published, elsewhere] = await Promise.all([
    loadMunicipality(payload, municipality),
    findAll(payload, 'units', municipality, {}, { fields: ['key', 'kind', 'path'] }),
    loadPublicFigures(payload, municipality, { except: input.document.id }),
    placedElsewhere(payload, municipality, blocks, others),
  ])
  const typed = [...own, ...[...elsewhere.values()].flat()].flatMap(({ figure }) => figure ?? [])
  const mine = [...ownFigures(input, needs), ...typed]
  const unique = (pick: (figure: Figure) => string) => [...new Set(mine.map(pick))]
  const rows =
    mine.length === 0
      ? []
      : await findAll(
          payload,
          'statistics',
          municipality,
          {
            and: [
              { measure: { in: unique(({ measure }) => measure) } },
              { period: { in: unique(({ period }) => period) } },
            ],
          },
          { fields: ['unit', 'measure', 'group', 'period', 'value', 'n', 'origin'] },
        )
  const unitOf = new Map(units.map((unit) => [unit.id, unit]))
  const keysAbove = ({ id, path }: (typeof units)[number]) =>
    (path ?? '').split('/').flatMap((one) => (one && one !== id ? (unitOf.get(one)?.key ?? []) : []))
  const stored = rows.flatMap((row): Figure[] => {
    const unit = unitOf.get(idOf(row.unit) ?? '')
    if (!unit) return []
    const { measure, group, period } = row
    const small = unit.kind === 'school' || unit.kind === 'preschool'
    return [
      {
        unit: unit.key,
        measure,
        group,
        period,
        value: statisticValue(row),
        ...(row.origin === 'document' && small ? { typed: true } : {}),
      },
    ]
  })
  const families = new Set(mine.map(({ measure, period }) => `${measure}\u0000${period}`))
  const onTheWeb = [...published.values()]
    .flatMap((figures) => figures ?? [])
    .filter(({ measure, period }) => families.has(`${measure}\u0000${period}`))
    .flatMap(publishedFigure)
  return {
    universe: {
      vocabulary,
      units: units.map((unit) => ({ key: unit.key, above: keysAbove(unit) })),
      figures: [...stored, ...onTheWeb, ...mine],
    },
    placed: new Map([['', own], ...elsewhere]),
  }
}
