import { notFound } from 'next/navigation'
import { asUser } from '../../../access/asUser.ts'
import { idOf } from '../../../access/roles.ts'
import type { Actor } from '../../../commands/actor.ts'
import { formOf } from '../../../document/formOf.ts'
import { loadComposeInput } from '../../../load/loadComposeInput.ts'
import type { DocumentState } from '../../../load/loadDocument.ts'
import { registryOf } from '../../../load/registryOf.ts'
import type { SectionStatus } from '../../../school/form/view.ts'

export type FollowUpColumn = { key: string; number?: string; title: string; blocks: ReadonlySet<string> }
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
}

/** `blockKey@item` answers the block; the matrix does not tell the items of a repeated section apart. */
const base = (key: string) => key.split('@')[0] ?? key

type Doc = {
  id: string
  state: DocumentState
  gaps?: number | null
  unitSnapshot?: unknown
  visibility?: unknown
  sectionStates?: unknown
}
type Mark = { ready: boolean; at: string }
type Saved = { instanceKey: string; savedAt?: string | null }

const statusOf = (column: FollowUpColumn, document: Doc, saved: Saved[]): SectionStatus | undefined => {
  const visibility = (document.visibility ?? {}) as Record<string, boolean>
  if (visibility[column.key] === false) return undefined
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
 * that ask something in any of the documents, found on the one with most sections shown. Only what the person may read is in it.
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
  const [documents, answers] = await Promise.all([
    payload.find({
      collection: 'documents',
      where: { distribution: { equals: id } },
      depth: 0,
      pagination: false,
      select: { state: true, gaps: true, unitSnapshot: true, visibility: true, sectionStates: true },
      ...asUser(user),
    }),
    payload.find({
      collection: 'answers',
      where: { distribution: { equals: id } },
      depth: 0,
      pagination: false,
      select: { document: true, instanceKey: true, savedAt: true },
      ...asUser(user),
    }),
  ])
  const shown = ({ visibility }: Doc) =>
    Object.values((visibility ?? {}) as Record<string, boolean>).filter(Boolean).length
  const docs = documents.docs as Doc[]
  const widest = [...docs].sort((a, b) => shown(b) - shown(a))[0]
  const forms = widest
    ? formOf(registryOf(payload), await loadComposeInput(payload, widest.id, { audience: 'internal' }))
    : []
  const columns = new Map<string, FollowUpColumn & { blocks: Set<string> }>()
  for (const form of forms) {
    if (!form.items.some((item) => item.form)) continue
    const key = base(form.sectionKey)
    const column = columns.get(key) ?? {
      key,
      title: form.title,
      ...(form.number ? { number: form.number } : {}),
      blocks: new Set<string>(),
    }
    for (const item of form.items) column.blocks.add(base(item.instanceKey))
    columns.set(key, column)
  }
  const rows = docs.map((document): FollowUpRow => {
    const saved = answers.docs.filter((answer) => idOf(answer.document) === document.id)
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
      cells: Object.fromEntries([...columns.values()].map((column) => [column.key, statusOf(column, document, saved)])),
    }
  })
  return {
    title: distribution.title,
    schoolYear: distribution.schoolYear,
    ...(distribution.deadline ? { deadline: distribution.deadline } : {}),
    columns: [...columns.values()],
    rows: rows.sort((a, b) => a.unit.localeCompare(b.unit, 'sv')),
  }
}
