import { z } from 'zod'
import { asUser } from '#access/asUser.ts'
import { idOf } from '#access/idOf.ts'
import { documentStates } from '#load/loadDocument.ts'
import { operation } from '../Operation.ts'
import { askedYear, id, inOrder, listOf, pageFacts, pageOf, said, schoolYear, text, wrongArguments } from '../parts.ts'

const distribution = z.object({
  id,
  title: text,
  schoolYear,
  state: z.enum(['open', 'closed']),
  deadline: said(text.nullable(), { sv: 'Klart senast, ÅÅÅÅ-MM-DD.', en: 'Due, YYYY-MM-DD.' }),
  editionId: id.nullable(),
  unitIds: z.array(id),
  documents: said(z.partialRecord(z.enum(documentStates), z.number().int()), {
    sv: 'Hur många dokument som är i varje läge.',
    en: 'How many documents are in each state.',
  }),
})

/** Distributions, and how many of their documents are in each state. */
export const distributions = [
  operation({
    method: 'get',
    path: '/distributions',
    name: 'listDistributions',
    tag: 'distributions',
    scope: 'distributions:read',
    summary: { sv: 'Lista utskick och hur långt de har kommit', en: 'List distributions and how far they have come' },
    query: z.object({ schoolYear: askedYear, state: z.enum(['open', 'closed']).optional(), ...pageOf(50) }),
    answer: listOf(distribution),
    refusals: [wrongArguments],
    run: async ({ actor: { payload, user }, municipality }, { query: { page, limit, ...asked } }) => {
      const where = {
        municipality: { equals: municipality },
        ...(asked.schoolYear ? { schoolYear: { equals: asked.schoolYear } } : {}),
        ...(asked.state ? { state: { equals: asked.state } } : {}),
      }
      const found = await payload.find({ collection: 'distributions', where, page, limit, ...inOrder, ...asUser(user) })
      const { docs } = await payload.find({
        collection: 'documents',
        where: { distribution: { in: found.docs.map((one) => one.id) } },
        select: { distribution: true, state: true },
        pagination: false,
        depth: 0,
        ...asUser(user),
      })
      const statesOf = (distributionId: string) =>
        Object.fromEntries(
          [...Map.groupBy(docs, (one) => one.state)].flatMap(([state, some]) => {
            const count = some.filter((one) => idOf(one.distribution) === distributionId).length
            return count > 0 ? [[state, count]] : []
          }),
        )
      const items = found.docs.map((row) => ({
        id: row.id,
        title: row.title,
        schoolYear: row.schoolYear,
        state: row.state,
        deadline: row.deadline ?? null,
        editionId: idOf(row.edition) ?? null,
        unitIds: row.units.flatMap((unit) => idOf(unit) ?? []),
        documents: statesOf(row.id),
      }))
      return { items, ...pageFacts(found) }
    },
  }),
]
