import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { projectionsOf } from '#document/answer/checkDocument.ts'
import { storedInput } from '#document/input/upgradeInput.ts'
import { withHandIns } from '#load/handIns.ts'
import { loadLiveInput } from '#load/loadComposeInput.ts'
import { type DocumentFacts, isFrozen, loadDocument } from '#load/loadDocument.ts'
import { readStoredInput } from '#load/readStoredInput.ts'
import { registryOf } from '#load/registryOf.ts'
import { moveDocument } from '../common/moveDocument.ts'
import { storeProjections } from './storeProjections.ts'

/**
 * The steps after the state has moved to handed in: store the resolved input with each answer's rev, then project
 * goals and figures from what was stored and from what others have handed in of their sections. Each step sees whether it
 * has been done, so hand-in, a second hand-in, that of a section and the sweep all call this; a return in between stops
 * it, and a section handed in meanwhile has it done again. Undefined when the document is gone.
 */
export const freezeDocument = async (payload: Payload, id: string): Promise<DocumentFacts | undefined> => {
  let document = await loadDocument(payload, id)
  if (!document || !isFrozen(document.state)) return document
  const { handedInAt, handIns } = document
  const same = (now: DocumentFacts) => isFrozen(now.state) && now.handedInAt === handedInAt
  if (!document.frozenInput) {
    const frozenInput = storedInput(await loadLiveInput(payload, document))
    document = await moveDocument(payload, id, (now) => (same(now) && !now.frozenInput ? { frozenInput } : undefined))
  }
  if (!same(document) || !document.frozenInput || document.yieldsProjectedAt) return document
  // Of a try nothing comes: no goal and no figure.
  if (!document.trial) {
    const input = withHandIns(readStoredInput(document.frozenInput), handIns)
    await storeProjections(payload, document, projectionsOf(registryOf(payload), input))
  }
  const isWhole = (now: DocumentFacts) => isDeepStrictEqual(now.handIns, handIns)
  const moved = await moveDocument(payload, id, (now) => {
    if (!same(now) || Boolean(now.yieldsProjectedAt) === isWhole(now)) return undefined
    return { yieldsProjectedAt: isWhole(now) ? new Date().toISOString() : null }
  })
  // A section was handed in meanwhile, and what it gives may just have been taken away.
  return same(moved) && !isWhole(moved) ? freezeDocument(payload, id) : moved
}
