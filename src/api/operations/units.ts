import { z } from 'zod'
import { asUser } from '#access/asUser.ts'
import { idOf } from '#access/idOf.ts'
import { trialUnitId } from '#commands/distribution/tryOut.ts'
import { operation } from '../Operation.ts'
import { changedSince, id, inOrder, instant, listOf, pageFacts, pageOf, said, text, wrongArguments } from '../parts.ts'

const unit = z.object({
  id,
  name: text,
  kind: z.enum(['municipality', 'division', 'area', 'school', 'preschool']),
  code: said(text.nullable(), {
    sv: 'Skolenhetskod (åtta siffror) eller kommunkod (fyra).',
    en: 'School unit code (eight digits) or municipality code (four).',
  }),
  parentId: id.nullable(),
  schoolForms: z.array(text),
  grades: said(z.array(z.number().int()), {
    sv: 'Årskurser; förskoleklass är 0.',
    en: 'Grades; preschool class is 0.',
  }),
  groups: z.array(text),
  closedOn: said(text.nullable(), { sv: 'Dagen då enheten läggs ned.', en: 'The day on which the unit closes.' }),
  updatedAt: instant,
})

/** Units of the municipality, those that have closed as well. */
export const units = [
  operation({
    method: 'get',
    path: '/units',
    name: 'listUnits',
    tag: 'units',
    scope: 'units:read',
    summary: { sv: 'Lista kommunens enheter', en: 'List the units of the municipality' },
    query: z.object({ changedSince, ...pageOf(200) }),
    answer: listOf(unit),
    refusals: [wrongArguments],
    run: async ({ actor: { payload, user }, municipality }, { query: { page, limit, changedSince: since } }) => {
      const where = {
        municipality: { equals: municipality },
        // What templates are tried out at is no unit of anybody's.
        id: { not_equals: trialUnitId(payload, municipality) },
        ...(since ? { updatedAt: { greater_than_equal: since } } : {}),
      }
      const found = await payload.find({ collection: 'units', where, page, limit, ...inOrder, ...asUser(user) })
      const items = found.docs.map((row) => ({
        id: row.id,
        name: row.name,
        kind: row.kind,
        code: row.schoolUnitCode ?? null,
        parentId: idOf(row.parent) ?? null,
        schoolForms: row.schoolForms ?? [],
        grades: row.grades ?? [],
        groups: row.groups ?? [],
        closedOn: row.closedOn ?? null,
        updatedAt: row.updatedAt,
      }))
      return { items, ...pageFacts(found) }
    },
  }),
]
