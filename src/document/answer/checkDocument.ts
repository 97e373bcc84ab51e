import type { Projection } from '../block.ts'
import { type Blocks, openComposition } from '../composition.ts'
import type { ComposeInput } from '../input/input.ts'
import type { CheckFinding } from './form.ts'

/** `section` and `title` are the headings the block stands under, as in the document: `3.2 Trygghet`, `Elevenkäten`. */
export type DocumentFinding = CheckFinding & {
  instanceKey: string
  sectionKey: string
  section: string
  title: string
}

/** What is missing or implausible, block by block: shown when a section is marked ready and at hand-in. */
export const checkDocument = (blocks: Blocks, input: ComposeInput): DocumentFinding[] => {
  const composition = openComposition(blocks, input)
  return composition.sections.flatMap((section) =>
    section.blocks.flatMap(({ raw, place }) => {
      const found: DocumentFinding[] = []
      composition.guarded(raw, place, (block) => {
        const answer = input.answers[place.instanceKey]?.value
        const tools = composition.toolsFor(place)
        const data = composition.dataFor(raw, place)
        const findings = block.check(raw, answer, data, place, tools)
        if (findings.length === 0) return []
        const labels = (block.form(raw, data, place, tools)?.fields ?? []).map(({ field }) => field.label)
        const title = tools.plain(raw.title ?? '')
        // A block without a heading is known by its first question, where the finding does not name one itself.
        const names = (message: string) => labels.some((label) => message.includes(label.slice(0, 40)))
        const titleFor = ({ message }: CheckFinding) => title || (names(message) ? '' : (labels[0] ?? ''))
        const number = composition.numbers.get(section.instanceKey)
        const name = `${number ? `${number} ` : ''}${tools.plain(section.section.title)}`
        const where = { section: name, instanceKey: place.instanceKey, sectionKey: section.instanceKey }
        found.push(...findings.map((one) => ({ ...one, ...where, title: titleFor(one) })))
        return []
      })
      return found
    }),
  )
}

/** Goals and figures that outlive the document. Faulty blocks yield nothing; compose reports them. */
export const projectionsOf = (blocks: Blocks, input: ComposeInput): Projection[] => {
  const composition = openComposition(blocks, input)
  return composition.sections.flatMap((section) =>
    section.blocks.flatMap(({ raw, place }) => {
      const found: Projection[] = []
      composition.guarded(raw, place, (block) => {
        const answer = input.answers[place.instanceKey]?.value
        if (answer !== undefined) found.push(...block.projections(raw, answer, composition.dataFor(raw, place), place))
        return []
      })
      return found
    }),
  )
}
