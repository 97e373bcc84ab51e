import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { answeringOf, leadOf } from '#document/input/answeredBy.ts'
import type { TemplateContent } from '#document/input/input.ts'
import { visibilityFor } from '#document/input/sections.ts'
import { findAll } from '#load/findAll.ts'
import type { MunicipalityFacts } from '#load/loadMunicipality.ts'
import type { UnitFacts } from '#load/loadUnits.ts'
import { isUniqueError } from '../common/isUniqueError.ts'
import { titleFor } from './titles.ts'

export type Sending = {
  distributionId: string
  municipality: string
  editionId: string
  content: TemplateContent
  schoolYear: number
  /** What the documents are called, with its variables. */
  title: string
  facts: MunicipalityFacts
  units: ReadonlyMap<string, UnitFacts>
  /** At the strategist's own desk: nothing comes of it. */
  trial?: boolean
}

const existing = async (payload: Payload, { distributionId, municipality }: Sending): Promise<Map<string, string>> => {
  const rows = await findAll(
    payload,
    'documents',
    municipality,
    { distribution: { equals: distributionId } },
    { fields: ['unit'] },
  )
  return new Map(rows.map((row) => [idOf(row.unit) ?? '', row.id]))
}

/** Who answers it, so that lists and rights need not read its template. */
const answeredBy = (content: TemplateContent) => {
  const lead = leadOf(content)
  const others = [...new Set([...answeringOf(content).values()].map(({ party }) => party))]
  return {
    ...(lead === 'unit' ? {} : { answeredBy: lead }),
    ...(others.length > 0 ? { otherParties: `/${others.join('/')}/` } : {}),
  }
}

const rowFor = (sending: Sending, unitId: string, unit: UnitFacts) => {
  const { distributionId, municipality, editionId, content, schoolYear, title, facts, trial = false } = sending
  return {
    municipality,
    unit: unitId,
    unitPath: unit.path,
    distribution: distributionId,
    edition: editionId,
    schoolYear,
    title: titleFor(title, unit, { language: content.language, facts, schoolYear }),
    state: 'notStarted' as const,
    rev: 0,
    trial,
    unitSnapshot: unit.snapshot,
    visibility: visibilityFor(content.sections, unit.snapshot),
    sectionStates: {},
    ...answeredBy(content),
  }
}

/** A document for each unit that has none yet in this distribution. `documents` are all of them, by unit. */
export const makeDocuments = async (
  payload: Payload,
  sending: Sending,
): Promise<{ documents: Map<string, string>; created: number }> => {
  const before = await existing(payload, sending)
  let created = 0
  for (const [id, unit] of sending.units) {
    if (before.has(id)) continue
    try {
      await payload.create({
        collection: 'documents',
        data: rowFor(sending, id, unit),
        depth: 0,
        overrideAccess: true,
      })
      created += 1
    } catch (error) {
      if (!isUniqueError(error)) throw error // a second request made it in the meantime
    }
  }
  const complete = [...sending.units.keys()].every((unit) => before.has(unit))
  return { documents: complete ? before : await existing(payload, sending), created }
}
