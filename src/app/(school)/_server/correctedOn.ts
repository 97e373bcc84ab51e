import type { Payload } from 'payload'
import { readCorrection } from '#commands/distribution/correction/readCorrection.ts'
import { loadDocument } from '#load/loadDocument.ts'

type Row = { id: string; corrected?: unknown }

/** When each of these documents was corrected, by id: of those alone whose schools have not seen it yet. */
export const correctedOn = async (payload: Payload, rows: Row[]): Promise<ReadonlyMap<string, string>> => {
  const found = await Promise.all(
    rows
      .filter(({ corrected }) => corrected)
      .map(async ({ id }) => {
        const document = await loadDocument(payload, id, { light: true })
        const correction = document && (await readCorrection(payload, document))
        return correction ? [[id, correction.at] as const] : []
      }),
  )
  return new Map(found.flat())
}
