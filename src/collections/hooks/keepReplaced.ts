import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { idOf } from '#access/idOf.ts'
import { sameValue } from '#document/answer/patch/json.ts'
import { figureState } from '#document/figures/figureState.ts'
import type { Statistic } from '#payload-types'

const keep = (req: PayloadRequest, row: Statistic, before: Statistic, after: Statistic | undefined) =>
  req.payload.create({
    collection: 'figureHistory',
    data: {
      municipality: idOf(row.municipality),
      unit: idOf(row.unit),
      measure: row.measure,
      group: row.group,
      period: row.period,
      before: figureState(before),
      after: after ? figureState(after) : null,
      byName: req.user && 'name' in req.user ? req.user.name : '',
      at: new Date().toISOString(),
    },
    depth: 0,
    req,
  })

/** Each value that is replaced has its row, whoever replaces it. Imports keep theirs themselves, many at a time. */
export const keepReplaced: CollectionAfterChangeHook<Statistic> = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'update' && !sameValue(figureState(previousDoc), figureState(doc)))
    await keep(req, doc, previousDoc, doc)
  return doc
}
export const keepRemoved: CollectionAfterDeleteHook<Statistic> = async ({ doc, req }) => {
  await keep(req, doc, doc, undefined)
}
