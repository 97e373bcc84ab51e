import { idOf } from '#access/idOf.ts'
import type { TemplateContent, UnitSnapshot } from '#document/input/input.ts'
import { unitSnapshotSchema } from '#document/input/inputSchema.ts'
import { blockKeyOf } from '#document/input/instanceKeys.ts'
import type { AnswerBelowFact } from '#document/input/needs.ts'
import { collate, type LoadContext } from '../context.ts'
import { documentLinks } from '../documentLinks.ts'
import { findAll } from '../findAll.ts'
import type { RowOf } from '../findRows.ts'
import { loadContents } from '../loadContents.ts'
import { isFrozen } from '../loadDocument.ts'
import type { NeedOf } from '../needOf.ts'
import { parseVisibility } from '../parse.ts'
import { toldAnswers } from '../toldAnswers.ts'
import { quotesIn } from './quotesIn.ts'
import { matches } from './unitsBelow.ts'

const fields = ['unit', 'edition', 'schoolYear', 'state', 'publicSlug', 'unitSnapshot', 'visibility'] as const
type Below = {
  document: RowOf<'documents', (typeof fields)[number]>
  unit: UnitSnapshot
  area?: { key: string; name: string }
  content: TemplateContent
  visibility: Record<string, boolean>
}

/** Keys of the same question in another template: by library origin where there is one, else by blockKey. */
const keysIn = ({ content, visibility }: Below, asked: string, libraryKey: string | undefined): string[] =>
  content.sections
    .filter((section) => visibility[section.sectionKey] !== false)
    .flatMap((section) => section.blocks)
    .filter((block) => visibility[block.blockKey] !== false)
    .filter(
      (block) =>
        block.blockKey === asked ||
        block.libraryKey === asked ||
        (libraryKey !== undefined && block.libraryKey === libraryKey),
    )
    .map((block) => block.blockKey)

const documentsBelow = async (context: LoadContext, years: number[]): Promise<Below[]> => {
  const rows = await findAll(
    context.payload,
    'documents',
    context.municipality,
    { and: [{ unitPath: { contains: `/${context.unit.id}/` } }, { schoolYear: { in: years } }] },
    { fields },
  )
  const documents = rows.filter((row) => idOf(row.unit) !== context.unit.id && row.id !== context.documentId)
  const contents = await loadContents(
    context.payload,
    context.municipality,
    documents.flatMap((row) => idOf(row.edition) ?? []),
  )
  return documents.flatMap((document) => {
    const unit = unitSnapshotSchema.safeParse(document.unitSnapshot)
    const content = contents.get(idOf(document.edition) ?? '')
    if (!unit.success || !content) return []
    const area = unit.data.ancestors.findLast((ancestor) => ancestor.kind === 'area')
    const visibility = parseVisibility(document.visibility)
    return [{ document, unit: unit.data, content, visibility, ...(area ? { area } : {}) }]
  })
}

/**
 * The same question's answers from all units below, whatever template they answered: three queries for all blocks.
 * Until a unit hands in, what it writes is its own (ADR 0025): such a document, and one that has the question and no
 * answer, stands there with `answer: undefined`, so that "12 of 15" can be said. Units are as they were when the
 * documents were made.
 */
export const resolveAnswersBelow = async (
  context: LoadContext,
  needs: NeedOf<'answersBelow'>[],
  own: TemplateContent,
): Promise<AnswerBelowFact[][]> => {
  const below = await documentsBelow(context, [...new Set(needs.map((need) => need.schoolYear))])
  const libraryKeys = new Map(
    own.sections.flatMap((section) => section.blocks.map((block) => [block.blockKey, block.libraryKey ?? undefined])),
  )
  const asked = needs.map((need) =>
    below
      .filter(({ document }) => document.schoolYear === need.schoolYear)
      .filter(({ unit, area }) => matches({ ...unit, ...(area ? { area } : {}) }, need))
      .map((one) => ({ ...one, keys: keysIn(one, need.blockKey, libraryKeys.get(need.blockKey)) }))
      .filter(({ keys }) => keys.length > 0),
  )
  const keys = [...new Set(asked.flatMap((found) => found.flatMap((one) => one.keys)))]
  const documents = [...new Set(asked.flatMap((found) => found.map((one) => one.document.id)))]
  const rows =
    keys.length === 0
      ? []
      : await findAll(context.payload, 'answers', context.municipality, {
          and: [
            { document: { in: documents } },
            { or: [{ instanceKey: { in: keys } }, ...keys.map((key) => ({ instanceKey: { contains: `${key}@` } }))] },
          ],
        })
  const answers = await toldAnswers(context.payload, context.municipality, rows)
  const byDocument = Map.groupBy(answers, (answer) => idOf(answer.document))
  const frozen = asked
    .filter((_, at) => needs[at]?.marked)
    .flat()
    .filter(({ document }) => isFrozen(document.state))
  const quotesOf = await quotesIn(
    context,
    frozen.map(({ document }) => document.id),
  )
  return asked.map((found, at) =>
    found
      .flatMap(({ document, unit, area, keys: mine }): AnswerBelowFact[] => {
        const base = {
          documentId: document.id,
          unitKey: unit.key,
          unitName: unit.name,
          state: document.state,
          ...documentLinks(context.payload, document),
          ...(area ? { areaName: area.name } : {}),
        }
        const given = isFrozen(document.state)
          ? (byDocument.get(document.id) ?? []).filter((answer) => mine.includes(blockKeyOf(answer.instanceKey)))
          : []
        return given.length > 0
          ? given.map(({ value, instanceKey }) => ({
              ...base,
              answer: value,
              instanceKey,
              ...(needs[at]?.marked ? { quotes: quotesOf(document.id, instanceKey) } : {}),
            }))
          : [{ ...base, answer: undefined }]
      })
      .sort((a, b) => collate(a.areaName ?? '', b.areaName ?? '') || collate(a.unitName, b.unitName)),
  )
}
