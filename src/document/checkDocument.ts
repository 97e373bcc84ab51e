import type { Yield } from './block.ts'
import type { CheckFinding } from './form.ts'
import type { ComposeInput } from './input.ts'
import { type Blocks, openWorkshop } from './workshop.ts'

export type DocumentFinding = CheckFinding & { instanceKey: string; sectionKey: string; title: string }

/** What is missing or implausible, block by block: shown when a section is marked ready and at hand-in. */
export const checkDocument = (blocks: Blocks, input: ComposeInput): DocumentFinding[] => {
  const workshop = openWorkshop(blocks, input)
  return workshop.sections.flatMap((section) =>
    section.blocks.flatMap(({ raw, place }) => {
      const found: DocumentFinding[] = []
      workshop.guarded(raw, place, (block) => {
        const answer = input.answers[place.instanceKey]?.value
        const tools = workshop.toolsFor(place)
        const title = tools.plain(raw.title ?? '')
        for (const one of block.check(raw, answer, workshop.dataFor(raw, place), place, tools))
          found.push({ ...one, title, instanceKey: place.instanceKey, sectionKey: section.instanceKey })
        return []
      })
      return found
    }),
  )
}

/** Goals and figures that outlive the document. Faulty blocks yield nothing; compose reports them. */
export const yieldsOf = (blocks: Blocks, input: ComposeInput): Yield[] => {
  const workshop = openWorkshop(blocks, input)
  return workshop.sections.flatMap((section) =>
    section.blocks.flatMap(({ raw, place }) => {
      const found: Yield[] = []
      workshop.guarded(raw, place, (block) => {
        const answer = input.answers[place.instanceKey]?.value
        if (answer !== undefined) found.push(...block.yields(raw, answer, workshop.dataFor(raw, place), place))
        return []
      })
      return found
    }),
  )
}
