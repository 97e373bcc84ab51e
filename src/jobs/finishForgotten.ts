import type { Payload } from 'payload'
import { logDecisions } from '#commands/common/decideDocument.ts'
import { finishDistribution } from '#commands/distribution/finishDistribution.ts'
import { logEdition, publishedFields } from '#commands/template/logEdition.ts'
import { findRows } from '#load/findRows.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { type Ages, between, day, eachOf, minute, type Swept } from './sweepRows.ts'

const usual = { lower: 2 * minute, upper: 7 * day }

/** Decided, and the crash came before the log was written: decisions on documents, and editions. */
export const logForgotten = async (payload: Payload, ages: Ages, swept: Swept): Promise<void> => {
  const { lower, upper } = { ...usual, ...ages }
  const where = { and: [{ toLog: { exists: true } }, ...between('updatedAt', lower, upper)] }
  await eachOf(await findRows(payload, 'documents', where, { fields: ['id'] }), swept, async ({ id }) => {
    const document = await loadDocument(payload, id)
    if (!document) return
    await logDecisions(payload, document)
    swept.logged += document.toLog.length
  })
  const published = { and: between('publishedAt', lower, upper) }
  const editions = await findRows(payload, 'editions', published, { fields: publishedFields })
  await eachOf(editions, swept, async (edition) => {
    if (await logEdition(payload, edition)) swept.logged += 1
  })
}

/** Sent out, and some of its units have no document: a crash on the way. */
export const sendForgotten = async (payload: Payload, ages: Ages, swept: Swept): Promise<void> => {
  const { lower, upper } = { ...usual, ...ages }
  const where = { and: [{ state: { equals: 'open' } }, ...between('updatedAt', lower, upper)] }
  await eachOf(await findRows(payload, 'distributions', where), swept, async (distribution) => {
    swept.sent += await finishDistribution(payload, distribution)
  })
}
