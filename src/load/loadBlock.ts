import type { Payload } from 'payload'
import type { FormModel } from '#document/answer/form.ts'
import type { ComposableBlock } from '#document/block.ts'
import type { Place, RawBlock } from '#document/input/input.ts'
import { blockKeyOf, keysSeenFrom } from '#document/input/instanceKeys.ts'
import { type Around, alone, instancesOf, resolveFor } from '#document/input/resolveLocal.ts'
import { sectionsOf } from '#document/input/sections.ts'
import { findAll } from './findAll.ts'
import { loadLiveInput } from './loadComposeInput.ts'
import type { DocumentFacts } from './loadDocument.ts'
import { registryOf } from './registryOf.ts'

export type LoadedBlock = { block: ComposableBlock; raw: RawBlock; place: Place; data: Record<string, unknown> }

/**
 * One block of a document with its data, for a save: only its own needs are resolved. Undefined when the document has
 * no such block, it is hidden for the unit, or its type is not installed. Throws `BlockFault` on broken settings.
 */
export const loadBlock = async (
  payload: Payload,
  document: DocumentFacts,
  instanceKey: string,
): Promise<LoadedBlock | undefined> => {
  const blockKey = blockKeyOf(instanceKey)
  const input = await loadLiveInput(payload, document, (raw) => raw.blockKey === blockKey)
  const sections = sectionsOf(input)
  const found = sections.flatMap((section) => section.blocks).find(({ place }) => place.instanceKey === instanceKey)
  const block = found && registryOf(payload).get(found.raw.blockType)
  if (!block) return undefined
  const { raw, place } = found
  const linked = Object.values(block.needs(raw, place)).flatMap((need) =>
    need.kind === 'answer'
      ? keysSeenFrom(instanceKey, need.blockKey)
      : need.kind === 'asked'
        ? instancesOf(sections, {}, need.blockKey).map((one) => one.instanceKey)
        : [],
  )
  const rows = linked.length
    ? await findAll(payload, 'answers', document.municipality, {
        and: [{ document: { equals: document.id } }, { instanceKey: { in: linked } }],
      })
    : []
  const answers = Object.fromEntries(rows.map((row) => [row.instanceKey, { value: row.value, rev: row.rev }]))
  const blocks = registryOf(payload)
  const own = sections.flatMap((section) => section.blocks)
  /** By what another block is answered: rows are chosen by the names that it has for its levels. */
  const formOf = (shown: RawBlock, at: Place): FormModel | undefined => {
    const other = blocks.get(shown.blockType)
    try {
      return other?.form(shown, resolveFor(other, shown, at, input, alone), at)
    } catch {
      return undefined
    }
  }
  const around: Around = {
    ...alone,
    asked: (key, other) => {
      const here = own.find((one) => one.raw.blockKey === key)
      const shown = here?.raw ?? other?.raw
      const form = shown && formOf(shown, here?.place ?? place)
      return { ...other, instances: instancesOf(sections, answers, key), ...(form ? { form } : {}) }
    },
  }
  return { block, raw, place, data: resolveFor(block, raw, place, { ...input, answers }, around) }
}
