import type { Payload } from 'payload'
import type { Change } from '#document/answer/patch/mergeChanges.ts'
import type { TemplateHistory } from '#payload-types'
import { isUniqueError } from '../../common/isUniqueError.ts'

const slug = 'templateHistory'

type Stored = Pick<TemplateHistory, 'id' | 'rev' | 'saveId' | 'name' | 'conflicts' | 'author' | 'template'>
/** A save as it is written: it always has its changes and its moment. */
export type HistoryRow = Stored & { changes: Change[]; savedAt: string }
export type Place = { templateId: string; municipality: string; author: string }

/** The template's saves from a revision on (exclusive), in their order. */
export const historyAfter = async (payload: Payload, templateId: string, rev: number): Promise<HistoryRow[]> => {
  const { docs } = await payload.db.find<HistoryRow & Record<string, unknown>>({
    collection: slug,
    where: { and: [{ template: { equals: templateId } }, { rev: { greater_than: rev } }] },
    sort: 'rev',
    pagination: false,
  })
  return docs
}

export const findSave = async (payload: Payload, templateId: string, saveId: string): Promise<HistoryRow | undefined> =>
  (await payload.db.findOne<HistoryRow & Record<string, unknown>>({
    collection: slug,
    where: { and: [{ template: { equals: templateId } }, { saveId: { equals: saveId } }] },
  })) ?? undefined

/** Writes what is about to be saved; false when another save took this revision, or this very save was made already. */
export const writeHistory = async (
  payload: Payload,
  { templateId, municipality, author }: Place,
  row: Pick<HistoryRow, 'rev' | 'saveId' | 'changes'> & Partial<Pick<HistoryRow, 'name' | 'conflicts'>>,
): Promise<boolean> => {
  const now = new Date().toISOString()
  try {
    await payload.db.create({
      collection: slug,
      data: {
        ...structuredClone(row),
        template: templateId,
        municipality,
        author,
        savedAt: now,
        createdAt: now,
        updatedAt: now,
      },
    })
    return true
  } catch (error) {
    if (isUniqueError(error)) return false
    throw error
  }
}
