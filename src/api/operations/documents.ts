import { z } from 'zod'
import { asUser } from '#access/asUser.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { documentStates } from '#load/loadDocument.ts'
import { operation } from '../Operation.ts'
import { askedYear, changedSince, id, inOrder, listOf, pageFacts, pageOf, wrongArguments } from '../parts.ts'
import { asItem, documentItem } from './documentItem.ts'

const noInput = { frozenInput: false, publicFigures: false } as const

/** Documents: which there are and their states, a list and one by one. */
export const documents = [
  operation({
    method: 'get',
    path: '/documents',
    name: 'listDocuments',
    tag: 'documents',
    scope: 'documents:read',
    summary: { sv: 'Lista dokument och deras lägen', en: 'List documents and their states' },
    query: z.object({
      schoolYear: askedYear,
      state: z.enum(documentStates).optional(),
      distributionId: id.optional(),
      unitId: id.optional(),
      changedSince,
      ...pageOf(200),
    }),
    answer: listOf(documentItem),
    refusals: [wrongArguments],
    run: async ({ actor: { payload, user }, municipality }, { query: { page, limit, ...asked } }) => {
      const where = {
        municipality: { equals: municipality },
        ...(asked.schoolYear ? { schoolYear: { equals: asked.schoolYear } } : {}),
        ...(asked.state ? { state: { equals: asked.state } } : {}),
        ...(asked.distributionId ? { distribution: { equals: asked.distributionId } } : {}),
        ...(asked.unitId ? { unit: { equals: asked.unitId } } : {}),
        ...(asked.changedSince ? { updatedAt: { greater_than_equal: asked.changedSince } } : {}),
      }
      const found = await payload.find({
        collection: 'documents',
        where,
        page,
        limit,
        select: noInput,
        ...inOrder,
        ...asUser(user),
      })
      return { items: found.docs.map((row) => asItem(payload, row)), ...pageFacts(found) }
    },
  }),
  operation({
    method: 'get',
    path: '/documents/{id}',
    name: 'readDocument',
    tag: 'documents',
    scope: 'documents:read',
    summary: { sv: 'Läs ett dokuments läge', en: 'Read the state of a document' },
    params: z.object({ id }),
    answer: documentItem,
    refusals: [new CommandError('NOT_FOUND/document')],
    run: async ({ actor: { payload, user }, municipality }, { params }) => {
      const where = { id: { equals: params.id }, municipality: { equals: municipality } }
      const { docs } = await payload.find({
        collection: 'documents',
        where,
        limit: 1,
        depth: 0,
        select: noInput,
        ...asUser(user),
      })
      if (!docs[0]) throw new CommandError('NOT_FOUND/document')
      return asItem(payload, docs[0])
    },
  }),
]
