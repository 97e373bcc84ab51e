import { asUser } from '#access/asUser.ts'
import { idOf } from '#access/idOf.ts'
import type { Actor } from '#commands/common/actor.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { isStrategist } from '#commands/common/rights.ts'
import { dueOf } from '#commands/distribution/dueOf.ts'
import { signersIn } from '#commands/distribution/remind/signersIn.ts'
import { type FollowedBy, isExpected, waitsFor } from '#commands/start/documentCounts.ts'
import { type ClosedUnit, closedUnits } from '#commands/unit/closedUnits.ts'
import { type Answering, answeringOf, leadOf } from '#document/input/answeredBy.ts'
import type { SectionContent } from '#document/input/input.ts'
import type { Party } from '#document/input/parties.ts'
import { sortKey } from '#document/text/sortKey.ts'
import { type SectionTimes, timesIn } from '#document/times/sectionTimes.ts'
import { loadContents } from '#load/loadContents.ts'
import { type DocumentState, isFrozen } from '#load/loadDocument.ts'
import { loadSaves, type Save } from '#load/loadSaves.ts'
import { loadUnitGroups } from '#load/loadUnitGroups.ts'
import { today } from '#load/today.ts'
import type { Document } from '#payload-types'
import type { SectionStatus } from '#school/form/view.ts'
import { base, type FollowUpColumn, followUpColumns } from './followUpColumns.ts'

export type FollowUpRow = {
  id: string
  unit: string
  /** What it lies under: an area, a division, or the municipality itself. */
  area: string
  /** Who signs for it, by name. */
  owners: string[]
  schoolForms: string[]
  grades: number[]
  /** The municipality's own groups that the unit is in now. */
  groups: string[]
  state: DocumentState
  /** Since when its unit is closed, and into what it was merged, if it was. */
  closed?: ClosedUnit
  /** Somebody counts on it: it is not recalled, nor left open by a unit that is closed. */
  expected: boolean
  /** Whom it waits for. */
  waits: FollowedBy[]
  /** What was missing or implausible at hand-in. */
  gaps?: number
  /** When something was saved, marked, handed in or returned last. */
  lastActivity?: string
  cells: Record<string, SectionStatus | undefined>
}
export type FollowUp = {
  title: string
  schoolYear: number
  deadline?: string
  columns: FollowUpColumn[]
  /** All sections of the template, and the days that are theirs. */
  sections: { key: string; kind: SectionContent['kind']; title: string }[]
  times: SectionTimes
  rows: FollowUpRow[]
  /** The strategist may remind those who have not handed in. */
  mayRemind: boolean
  /** The strategist may adopt and publish. */
  mayDecide: boolean
}

const fields = [
  'edition',
  'state',
  'gaps',
  'unit',
  'unitSnapshot',
  'visibility',
  'sectionStates',
  'answeredBy',
  'handedInAt',
  'returned',
] as const
type Doc = Pick<Document, 'id' | (typeof fields)[number]>
type Mark = { ready: boolean; at: string }
type Snapshot = {
  name?: string
  kind?: string
  schoolForms?: string[]
  grades?: number[]
  ancestors?: { name: string }[]
}

const marksOf = ({ sectionStates }: Doc) => (sectionStates ?? {}) as Record<string, Mark>
/** By the school's own mark; what is handed in is no longer under way, marked or not. */
const statusOf = (column: FollowUpColumn, document: Doc, saved: Save[], other?: Answering): SectionStatus => {
  // Handed in by itself, or not: the hand-in of the rest says nothing of it.
  if (other && marksOf(document)[other.root]?.ready) return 'ready'
  const own = saved.filter(({ instanceKey }) => column.blocks.has(base(instanceKey)))
  const marks = Object.entries(marksOf(document)).filter(([key]) => base(key) === column.key)
  const ready = marks.length > 0 && marks.every(([, mark]) => mark.ready)
  const written = isFrozen(document.state) && !other ? 'ready' : 'started'
  if (!ready) return own.length > 0 ? written : 'notStarted'
  const at = Math.max(...marks.map(([, mark]) => Date.parse(mark.at))) + 1000
  return own.some(({ savedAt }) => savedAt && Date.parse(savedAt) > at) ? 'changed' : 'ready'
}

const lastOf = (document: Doc, saved: Save[]) =>
  [
    ...saved.map(({ savedAt }) => savedAt),
    ...Object.values(marksOf(document)).map(({ at }) => at),
    document.handedInAt,
    (document.returned as { at?: string } | null | undefined)?.at,
  ].reduce<string>((latest, at) => (at && at > latest ? at : latest), '')

/**
 * Schools by sections: who has come how far, by the schools' own marks until hand-in. The columns are the sections
 * that ask something in any of the documents. Only what the person may read is in it. Throws `CommandError`: NOT_FOUND.
 */
export const followUp = async ({ payload, user }: Actor, id: string, day = today()): Promise<FollowUp> => {
  const distribution = await payload.findByID({
    collection: 'distributions',
    id,
    depth: 0,
    disableErrors: true,
    ...asUser(user),
  })
  if (!distribution) throw new CommandError('NOT_FOUND/distribution')
  const municipality = idOf(distribution.municipality) ?? ''
  const edition = idOf(distribution.edition) ?? ''
  const documents = await payload.find({
    collection: 'documents',
    where: { distribution: { equals: id } },
    depth: 0,
    pagination: false,
    select: Object.fromEntries(fields.map((name) => [name, true])),
    ...asUser(user),
  })
  const docs: Doc[] = documents.docs
  const [saves, { columns, has }, signers, groups, contents, closedOn] = await Promise.all([
    loadSaves(payload, municipality, docs),
    followUpColumns(payload, docs),
    signersIn(payload, municipality),
    loadUnitGroups(payload, municipality),
    loadContents(payload, municipality, [edition]),
    // A try belongs to a unit that has always been closed.
    distribution.trial ? new Map<string, ClosedUnit>() : closedUnits(payload, municipality, day),
  ])
  const content = contents.get(edition)
  const others: ReadonlyMap<string, Answering> = content ? answeringOf(content) : new Map()
  const savesOf = Map.groupBy(saves, ({ document }) => document)
  const rows = docs.map((document): FollowUpRow => {
    const saved = savesOf.get(document.id) ?? []
    const {
      name = '',
      kind = '',
      schoolForms = [],
      grades = [],
      ancestors = [],
    } = (document.unitSnapshot ?? {}) as Snapshot
    const last = lastOf(document, saved)
    const { state } = document
    const closed = closedOn.get(idOf(document.unit) ?? '')
    return {
      id: document.id,
      unit: name,
      area: ancestors.at(-1)?.name ?? '',
      owners: signers({
        id: idOf(document.unit) ?? '',
        kind,
        lead: leadOf({ answeredBy: document.answeredBy as Party }),
      }).map((person) => person.name),
      schoolForms,
      grades,
      groups: groups.get(idOf(document.unit) ?? '') ?? [],
      state,
      ...(closed ? { closed } : {}),
      expected: isExpected(state, Boolean(closed)),
      waits: waitsFor({ state, closed: Boolean(closed), deadline: dueOf(distribution, document.unit), day }),
      ...(document.gaps ? { gaps: document.gaps } : {}),
      ...(last ? { lastActivity: last } : {}),
      cells: Object.fromEntries(
        columns.map((column) => [
          column.key,
          has(document, column) ? statusOf(column, document, saved, others.get(column.key)) : undefined,
        ]),
      ),
    }
  })
  const isMine = isStrategist(user, municipality)
  return {
    title: distribution.title,
    schoolYear: distribution.schoolYear,
    ...(distribution.deadline ? { deadline: distribution.deadline } : {}),
    columns: columns.map((column) => {
      const party = others.get(column.key)?.party
      return party ? { ...column, party } : column
    }),
    sections: (content?.sections ?? []).map(({ sectionKey, kind, title }) => ({
      key: sectionKey,
      kind,
      title: title.replace(/\{\{[^{}]*\}\}/g, '…'),
    })),
    times: timesIn(distribution.times),
    mayRemind: distribution.state === 'open' && isMine,
    mayDecide: isMine,
    rows: rows.toSorted((a, b) => (sortKey(a.unit) < sortKey(b.unit) ? -1 : 1)),
  }
}
