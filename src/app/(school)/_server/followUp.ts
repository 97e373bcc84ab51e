import { notFound } from 'next/navigation'
import { asUser } from '#access/asUser.ts'
import { idOf } from '#access/idOf.ts'
import type { Actor } from '#commands/common/actor.ts'
import { isStrategist } from '#commands/common/rights.ts'
import type { DocumentState } from '#load/loadDocument.ts'
import { loadSaves } from '#load/loadSaves.ts'
import type { Answer, Document } from '#payload-types'
import type { SectionStatus } from '#school/form/view.ts'
import { base, type FollowUpColumn, followUpColumns } from './followUpColumns.ts'

export type FollowUpRow = {
  id: string
  unit: string
  state: DocumentState
  /** What was missing or implausible at hand-in. */
  gaps?: number
  lastSavedAt?: string
  cells: Record<string, SectionStatus | undefined>
}
export type FollowUp = {
  title: string
  schoolYear: number
  deadline?: string
  columns: FollowUpColumn[]
  rows: FollowUpRow[]
  /** The strategist may remind those who have not handed in. */
  mayRemind: boolean
  /** The strategist may adopt and publish. */
  mayDecide: boolean
}

type Doc = Pick<Document, 'id' | 'state' | 'gaps' | 'unitSnapshot' | 'visibility' | 'sectionStates'>
type Mark = { ready: boolean; at: string }
type Saved = Pick<Answer, 'instanceKey' | 'savedAt'>

const statusOf = (column: FollowUpColumn, document: Doc, saved: Saved[]): SectionStatus => {
  const own = saved.filter(({ instanceKey }) => column.blocks.has(base(instanceKey)))
  const marks = Object.entries((document.sectionStates ?? {}) as Record<string, Mark>).filter(
    ([key]) => base(key) === column.key,
  )
  const ready = marks.length > 0 && marks.every(([, mark]) => mark.ready)
  if (!ready) return own.length > 0 ? 'started' : 'notStarted'
  const at = Math.max(...marks.map(([, mark]) => Date.parse(mark.at))) + 1000
  return own.some(({ savedAt }) => savedAt && Date.parse(savedAt) > at) ? 'changed' : 'ready'
}

/**
 * Schools by sections: who has come how far, by the schools' own marks also after hand-in. The columns are the sections
 * that ask something in any of the documents. Only what the person may read is in it.
 */
export const followUp = async ({ payload, user }: Actor, id: string): Promise<FollowUp> => {
  const distribution = await payload.findByID({
    collection: 'distributions',
    id,
    depth: 0,
    disableErrors: true,
    ...asUser(user),
  })
  if (!distribution) notFound()
  const documents = await payload.find({
    collection: 'documents',
    where: { distribution: { equals: id } },
    depth: 0,
    pagination: false,
    select: { state: true, gaps: true, unitSnapshot: true, visibility: true, sectionStates: true },
    ...asUser(user),
  })
  const docs: Doc[] = documents.docs
  const saves = await loadSaves(payload, docs)
  const { columns, has } = await followUpColumns(payload, docs)
  const rows = docs.map((document): FollowUpRow => {
    const saved = saves.filter((save) => save.document === document.id)
    const last = saved
      .map(({ savedAt }) => savedAt ?? '')
      .sort()
      .at(-1)
    return {
      id: document.id,
      unit: (document.unitSnapshot as { name?: string } | null)?.name ?? '',
      state: document.state,
      ...(document.gaps ? { gaps: document.gaps } : {}),
      ...(last ? { lastSavedAt: last } : {}),
      cells: Object.fromEntries(
        columns.map((column) => [column.key, has(document, column) ? statusOf(column, document, saved) : undefined]),
      ),
    }
  })
  const isMine = isStrategist(user, idOf(distribution.municipality) ?? '')
  return {
    title: distribution.title,
    schoolYear: distribution.schoolYear,
    ...(distribution.deadline ? { deadline: distribution.deadline } : {}),
    columns,
    mayRemind: distribution.state === 'open' && isMine,
    mayDecide: isMine,
    rows: rows.sort((a, b) => a.unit.localeCompare(b.unit, 'sv')),
  }
}
