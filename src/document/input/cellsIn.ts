import type { ComposableBlock, Tools } from '../block.ts'
import type { ComposeInput, Place, RawBlock } from './input.ts'
import { blockKeyOf, keysSeenFrom } from './instanceKeys.ts'
import type { CellsFact } from './needs.ts'
import { alone, noCells, resolveFor } from './resolveLocal.ts'
import type { SectionInstance } from './sections.ts'

type Known = {
  blocks: ReadonlyMap<string, ComposableBlock>
  input: ComposeInput
  sections: SectionInstance[]
  toolsFor: (place: Place) => Tools
}

/**
 * The cells of one block as another sees them, each in its turn made of those it reckons with itself. Two that reckon with
 * each other would never be done: that is a fault of both, told where they stand.
 */
export const cellsIn = ({ blocks, input, sections, toolsFor }: Known) => {
  const shown = sections.flatMap((section) => section.blocks)
  const inTemplate = (blockKey: string) =>
    input.template.sections.flatMap((section) => section.blocks).find((raw) => raw.blockKey === blockKey)
  const cellsOf = (raw: RawBlock, place: Place, isShown: boolean, open: readonly string[]): CellsFact => {
    const block = blocks.get(raw.blockType)
    if (!block?.cells) return { ...noCells(), fault: 'numberless' }
    let circular = false
    const cells = (blockKey: string) => {
      const found = factOf(blockKey, place, open)
      circular ||= found.fault === 'circular'
      return found
    }
    try {
      const data = resolveFor(block, raw, place, input, { ...alone, cells })
      const answer = isShown ? input.answers[place.instanceKey]?.value : undefined
      const made = block.cells(raw, answer, data, place, toolsFor(place))
      // What this document does not show has names, and no numbers.
      return { ...made, ...(isShown ? {} : { values: {} }), ...(circular ? { fault: 'circular' as const } : {}) }
    } catch {
      // A block that cannot be read says so in its own place.
      return { ...noCells(), open: true }
    }
  }
  const factOf = (blockKey: string, from: Place, open: readonly string[]): CellsFact => {
    const near = keysSeenFrom(from.instanceKey, blockKey)
      .map((key) => shown.find(({ place }) => place.instanceKey === key))
      .find((found) => found !== undefined)
    const raw = near?.raw ?? inTemplate(blockKey)
    if (!raw) return { ...noCells(), fault: 'gone' }
    if (!near && shown.some((one) => one.raw.blockKey === blockKey)) return { ...noCells(), fault: 'repeated' }
    if (open.includes(blockKey)) return { ...noCells(), fault: 'circular' }
    return cellsOf(raw, near?.place ?? from, near !== undefined, [...open, blockKey])
  }
  return (from: Place) => (blockKey: string) => factOf(blockKey, from, [blockKeyOf(from.instanceKey)])
}
