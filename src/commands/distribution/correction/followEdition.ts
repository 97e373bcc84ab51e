import type { Payload } from 'payload'
import { blockKeyOf } from '#document/input/instanceKeys.ts'
import { visibilityFor } from '#document/input/sections.ts'
import { loadContents } from '#load/loadContents.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { registryOf } from '#load/registryOf.ts'
import { askedOtherwise } from './askedOtherwise.ts'

type Now = Pick<DocumentFacts, 'edition' | 'corrected' | 'unitSnapshot' | 'sectionStates'>

/**
 * What is written into documents that go on with an edition, each from one of `before`. Answers are left alone: they are
 * found by the keys of their blocks. Conditions are decided anew for the unit as it was when the document was made, and
 * a section that asks otherwise is no longer marked ready. `since` stays at what the school last saw, until it has seen
 * the correction (`seeCorrection`).
 */
export const followEdition = async (payload: Payload, municipality: string, edition: string, before: string[]) => {
  const contents = await loadContents(payload, municipality, [edition, ...before])
  const blocks = registryOf(payload)
  const after = contents.get(edition)
  return ({ edition: from, corrected, unitSnapshot, sectionStates }: Now) => {
    if (from === edition) return {}
    const was = contents.get(from)
    const other = was && after ? askedOtherwise(blocks, was, after) : new Set<string>()
    const marks = Object.entries(sectionStates).filter(([key]) => !other.has(blockKeyOf(key)))
    return {
      edition,
      corrected: { since: corrected?.since ?? from, at: new Date().toISOString() },
      sectionStates: Object.fromEntries(marks),
      ...(after ? { visibility: visibilityFor(after.sections, unitSnapshot) } : {}),
    }
  }
}
