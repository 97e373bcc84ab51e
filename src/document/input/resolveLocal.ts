import type { ComposableBlock } from '../block.ts'
import type { ComposeInput, RawBlock } from './input.ts'
import { keysSeenFrom } from './instanceKeys.ts'
import type { AskedFact, CellsFact, Need, OutlineFact } from './needs.ts'
import type { SectionInstance } from './sections.ts'

/** What the document itself knows of its blocks. `asked` gets what load found in another template. */
export type Around = {
  outline: () => OutlineFact[]
  asked: (blockKey: string, found: AskedFact | undefined) => AskedFact
  cells: (blockKey: string) => CellsFact
}

export const noCells = (): CellsFact => ({ rows: [], columns: [], values: {} })

/** Of what a block shows of others, nothing: where only its form is wanted. */
export const alone: Around = { outline: () => [], asked: () => ({ instances: [] }), cells: noCells }

/** The answers of a block wherever it is repeated in the document. */
export const instancesOf = (
  sections: SectionInstance[],
  answers: ComposeInput['answers'],
  blockKey: string,
): AskedFact['instances'] =>
  sections.flatMap(({ blocks, item }) =>
    blocks
      .filter(({ raw }) => raw.blockKey === blockKey)
      .map(({ place }) => ({
        instanceKey: place.instanceKey,
        ...(item ? { item: item.label } : {}),
        answer: answers[place.instanceKey]?.value,
      })),
  )

/** Needs that the document itself answers; everything else comes from `input.resolved`. */
export const resolveFor = (
  block: ComposableBlock,
  raw: RawBlock,
  place: SectionInstance['blocks'][number]['place'],
  input: ComposeInput,
  around: Around,
): Record<string, unknown> => {
  // The same item's answer before one for the whole.
  const answer = (blockKey: string) =>
    keysSeenFrom(place.instanceKey, blockKey)
      .map((key) => input.answers[key])
      .find((found) => found !== undefined)?.value
  const stored = input.resolved[place.instanceKey] ?? {}
  const resultOf = (name: string, need: Need): unknown => {
    if (need.kind === 'outline') return around.outline()
    if (need.kind === 'answer') return answer(need.blockKey)
    if (need.kind === 'asked') return around.asked(need.blockKey, stored[name] as AskedFact | undefined)
    if (need.kind === 'cells') return around.cells(need.blockKey)
    return stored[name] ?? emptyResult(need)
  }
  return Object.fromEntries(Object.entries(block.needs(raw, place)).map(([name, need]) => [name, resultOf(name, need)]))
}
/** A need that load did not answer (an older frozen input): empty, so that the block says "missing" itself. */
const emptyResult = (need: Need): unknown =>
  need.kind === 'otherAnswer' || need.kind === 'documentLink' ? undefined : nothing
/** One for all, so that nothing is the same nothing the next time. */
const nothing = Object.freeze([])
