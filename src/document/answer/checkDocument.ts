import type { Projection } from '../block.ts'
import { type Blocks, openComposition } from '../composition.ts'
import type { ComposeInput } from '../input/input.ts'
import type { DocumentNode } from '../tree/tree.ts'
import { nodesOf } from '../tree/walk.ts'
import { checkPersonal } from './checkPersonal.ts'
import type { CheckFinding } from './form.ts'

/** `section` and `title` are the headings the block stands under, as in the document: `3.2 Trygghet`, `Elevenkäten`. */
export type DocumentFinding = CheckFinding & {
  instanceKey: string
  sectionKey: string
  section: string
  title: string
}

/** A block that failed while it was checked: somebody must know before hand-in, though the answers are kept. */
const failures = (faults: DocumentNode[]): CheckFinding[] =>
  nodesOf(faults, 'problem').map(({ code, message }) => ({ path: [], code, message, severity: 'implausible' }))

/**
 * What is missing or implausible, block by block: shown when a section is marked ready and at hand-in. What the block
 * would let outlive the document is tried as well, for a failure there is seen nowhere else.
 */
export const checkDocument = (blocks: Blocks, input: ComposeInput): DocumentFinding[] => {
  const composition = openComposition(blocks, input)
  return composition.sections.flatMap((section) => {
    const number = composition.numbers.get(section.instanceKey)
    return section.blocks.flatMap(({ raw, place }): DocumentFinding[] => {
      const answer = input.answers[place.instanceKey]?.value
      const tools = composition.toolsFor(place)
      let findings: CheckFinding[] = []
      let labels: string[] = []
      const faults = composition.guarded(raw, place, (block) => {
        const data = composition.dataFor(raw, place)
        const form = () => block.form(raw, data, place, tools) ?? { fields: [] }
        findings = [...block.check(raw, answer, data, place, tools), ...checkPersonal(form, answer, place.language)]
        if (answer !== undefined) block.projections(raw, answer, data, place)
        if (findings.length > 0) labels = form().fields.map(({ field }) => field.label)
        return []
      })
      // A block without a heading is known by its first question, where the finding does not name one itself.
      const names = (message: string) => labels.some((label) => message.includes(label.slice(0, 40)))
      const title = tools.plain(raw.title ?? '')
      const where = {
        section: `${number ? `${number} ` : ''}${tools.plain(section.section.title)}`,
        instanceKey: place.instanceKey,
        sectionKey: section.instanceKey,
      }
      return [...findings, ...failures(faults)].map((one) => ({
        ...one,
        ...where,
        title: title || (names(one.message) ? '' : (labels[0] ?? '')),
      }))
    })
  })
}

/** Goals and figures that outlive the document. A block that fails here gives none, and says so in `checkDocument`. */
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
