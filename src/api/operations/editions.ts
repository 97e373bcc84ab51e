import { z } from 'zod'
import { asUser } from '#access/asUser.ts'
import { idOf } from '#access/idOf.ts'
import { operation } from '../Operation.ts'
import { id, inOrder, instant, listOf, pageFacts, pageOf, said, text, wrongArguments } from '../parts.ts'

const edition = z.object({
  id,
  title: text,
  number: z.number().int(),
  templateId: id.nullable(),
  supersedes: said(id.nullable(), { sv: 'Upplagan som den rättar.', en: 'The edition that it corrects.' }),
  publishedAt: instant,
})

/** Published editions, without what stands in them. */
export const editions = [
  operation({
    method: 'get',
    path: '/editions',
    name: 'listEditions',
    tag: 'editions',
    scope: 'editions:read',
    summary: { sv: 'Lista fastställda upplagor', en: 'List published editions' },
    query: z.object(pageOf(200)),
    answer: listOf(edition),
    refusals: [wrongArguments],
    run: async ({ actor: { payload, user }, municipality }, { query: { page, limit } }) => {
      const found = await payload.find({
        collection: 'editions',
        where: { municipality: { equals: municipality } },
        page,
        limit,
        select: { title: true, number: true, template: true, supersedes: true, publishedAt: true },
        ...inOrder,
        ...asUser(user),
      })
      const items = found.docs.map((row) => ({
        id: row.id,
        title: row.title,
        number: row.number,
        templateId: idOf(row.template) ?? null,
        supersedes: idOf(row.supersedes) ?? null,
        publishedAt: row.publishedAt,
      }))
      return { items, ...pageFacts(found) }
    },
  }),
]
