import { z } from 'zod'
import { asUser } from '#access/asUser.ts'
import { idOf } from '#access/idOf.ts'
import { operation } from '../Operation.ts'
import {
  askedYear,
  id,
  inOrder,
  instant,
  listOf,
  pageFacts,
  pageOf,
  said,
  schoolYear,
  text,
  wrongArguments,
} from '../parts.ts'

const level = z.enum(['council', 'board', 'unit'])
const goal = z.object({
  id,
  key: said(text, { sv: 'Samma mål genom åren.', en: 'The same goal through the years.' }),
  text,
  level: said(level, { sv: 'Fullmäktiges, nämndens eller enhetens.', en: 'Of the council, the board or the unit.' }),
  schoolYear,
  domain: text.nullable(),
  unitId: id,
  mandatory: z.boolean(),
  parentKeys: said(z.array(text), { sv: 'Målen ovanför som det tjänar.', en: 'The goals above that it serves.' }),
  documentId: said(id.nullable(), { sv: 'Dokumentet som det kommer från.', en: 'The document it comes from.' }),
  updatedAt: instant,
})
const strings = (value: unknown) => z.array(z.string()).catch([]).parse(value)

/** Goals of every level, with the goals above that they serve. */
export const goals = [
  operation({
    method: 'get',
    path: '/goals',
    name: 'listGoals',
    tag: 'goals',
    scope: 'goals:read',
    summary: { sv: 'Lista mål', en: 'List goals' },
    query: z.object({ schoolYear: askedYear, level: level.optional(), unitId: id.optional(), ...pageOf(200) }),
    answer: listOf(goal),
    refusals: [wrongArguments],
    run: async ({ actor: { payload, user }, municipality }, { query: { page, limit, ...asked } }) => {
      const where = {
        municipality: { equals: municipality },
        ...(asked.schoolYear ? { schoolYear: { equals: asked.schoolYear } } : {}),
        ...(asked.level ? { level: { equals: asked.level } } : {}),
        ...(asked.unitId ? { unit: { equals: asked.unitId } } : {}),
      }
      const found = await payload.find({ collection: 'goals', where, page, limit, ...inOrder, ...asUser(user) })
      const items = found.docs.map((row) => ({
        id: row.id,
        key: row.goalKey,
        text: row.text,
        level: row.level,
        schoolYear: row.schoolYear,
        domain: row.domain ?? null,
        unitId: idOf(row.unit) ?? '',
        mandatory: row.mandatory ?? false,
        parentKeys: strings(row.parentKeys),
        documentId: idOf(row.document) ?? null,
        updatedAt: row.updatedAt,
      }))
      return { items, ...pageFacts(found) }
    },
  }),
]
