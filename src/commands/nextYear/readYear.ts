import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import type { Vocabulary } from '#document/input/input.ts'
import { findAll } from '#load/findAll.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import type { CalendarEvent, FocusItem, Goal, Municipality, Unit } from '#payload-types'
import { latestTemplates } from '../library/latestTemplates.ts'

type TemplateRow = { id: string; title: string; content: Record<string, unknown> }
/** All that next year is made of, and what of it is there already. */
export type YearFacts = {
  from: number
  /** Templates that were sent out in the year, as they stand now. */
  templates: TemplateRow[]
  /** Templates that hold something: one whose making was cut off has its row and no revision yet. */
  templateIds: ReadonlySet<string>
  /** Council and board goals of this year and the next. */
  goals: Goal[]
  focus: FocusItem[]
  events: CalendarEvent[]
  units: Unit[]
  /** Units that got a document in the year. */
  taught: ReadonlySet<string>
  vocabulary: Vocabulary
  roles: NonNullable<Municipality['roles']>
  /** Distributions of the next year: what has been sent out is not undone. */
  sent: number
}

/** Reads a municipality's school year and the beginnings of the next, in bulk. The caller sees to who asks. */
export const readYear = async (payload: Payload, municipality: string, from: number): Promise<YearFacts> => {
  const years = { schoolYear: { in: [from, from + 1] } }
  const [{ vocabulary }, row, distributions, documents, templates, goals, focus, events, units] = await Promise.all([
    loadMunicipality(payload, municipality),
    payload.findByID({ collection: 'municipalities', id: municipality, depth: 0, overrideAccess: true }),
    findAll(payload, 'distributions', municipality, years, { fields: ['edition', 'schoolYear'] }),
    findAll(payload, 'documents', municipality, { schoolYear: { equals: from } }, { fields: ['unit'] }),
    latestTemplates(payload, municipality),
    findAll(
      payload,
      'goals',
      municipality,
      { and: [years, { level: { in: ['council', 'board'] } }] },
      { sort: 'order' },
    ),
    findAll(payload, 'focusItems', municipality, years, { sort: 'order' }),
    findAll(payload, 'calendarEvents', municipality, {}, { sort: 'date' }),
    findAll(payload, 'units', municipality, {}, { sort: 'name' }),
  ])
  const editions = await findAll(
    payload,
    'editions',
    municipality,
    { id: { in: distributions.flatMap((one) => (one.schoolYear === from ? (idOf(one.edition) ?? []) : [])) } },
    { fields: ['template'] },
  )
  const used = new Set(editions.map(({ template }) => idOf(template)))
  return {
    from,
    templates: templates
      .filter(({ id }) => used.has(String(id)))
      .map((one) => ({ id: String(one.id), title: String(one.title ?? ''), content: { ...one } })),
    templateIds: new Set(templates.flatMap((one) => ('rev' in one && one.rev ? [String(one.id)] : []))),
    goals,
    focus,
    events,
    units,
    taught: new Set(documents.flatMap(({ unit }) => idOf(unit) ?? [])),
    vocabulary,
    roles: row.roles ?? [],
    sent: distributions.filter(({ schoolYear }) => schoolYear === from + 1).length,
  }
}
