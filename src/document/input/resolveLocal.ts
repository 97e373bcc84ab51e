import type { ComposableBlock } from '../block.ts'
import type { ComposeInput, RawBlock } from './input.ts'
import { keysSeenFrom } from './instanceKeys.ts'
import type { Need, OutlineFact } from './needs.ts'
import type { SectionInstance } from './sections.ts'

/** Needs that the document itself answers; everything else comes from `input.resolved`. */
export const resolveFor = (
  block: ComposableBlock,
  raw: RawBlock,
  place: SectionInstance['blocks'][number]['place'],
  input: ComposeInput,
  outline: () => OutlineFact[],
): Record<string, unknown> => {
  // The same item's answer before one for the whole.
  const answer = (blockKey: string) =>
    keysSeenFrom(place.instanceKey, blockKey)
      .map((key) => input.answers[key])
      .find((found) => found !== undefined)?.value
  const local = (need: Need): unknown =>
    need.kind === 'outline' ? outline() : need.kind === 'answer' ? answer(need.blockKey) : undefined
  const stored = input.resolved[place.instanceKey] ?? {}
  return Object.fromEntries(
    Object.entries(block.needs(raw, place)).map(([name, need]) => [
      name,
      need.kind === 'outline' || need.kind === 'answer' ? local(need) : (stored[name] ?? emptyResult(need)),
    ]),
  )
}
/** A need that load did not answer (an older frozen input): empty, so that the block says "missing" itself. */
const emptyResult = (need: Need): unknown =>
  need.kind === 'otherAnswer' || need.kind === 'documentLink' ? undefined : nothing
/** One for all, so that nothing is the same nothing the next time. */
const nothing = Object.freeze([])
