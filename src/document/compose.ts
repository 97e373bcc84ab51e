import { answerText } from './answer/answerText.ts'
import { type Blocks, type Composition, openComposition } from './composition.ts'
import type { ComposeInput, Place, RawBlock } from './input/input.ts'
import { type Memory, sameList } from './memory.ts'
import { cleanText } from './text/cleanText.ts'
import { wordsOf } from './text/words.ts'
import { layoutTree } from './tree/layout.ts'
import { paragraphs } from './tree/nodes.ts'
import { numberTree } from './tree/numbering/numberTree.ts'
import { nest, skeleton, treeOf } from './tree/sectionTree.ts'
import { shareAxes } from './tree/shareAxes.ts'
import { share } from './tree/shareTree.ts'
import { sideBySide } from './tree/sideBySide.ts'
import { tidyInlines, tidyNodes } from './tree/tidyNodes.ts'
import type { DocumentNode, DocumentTree } from './tree/tree.ts'
import { unresolvedIn } from './tree/unresolvedIn.ts'
import { nodesOf } from './tree/walk.ts'
import { whoseWords } from './tree/whoseWords.ts'

/** A fault found while composing. The same message stands in the document at the block it comes from. */
export type Problem = { code: string; message: string; blockKey: string; severity: 'error' | 'warning' }
export type Composed = {
  tree: DocumentTree
  problems: Problem[]
  /** What a reference to each numbered thing prints, by its key; a form that shows a piece of the document needs it. */
  labels: ReadonlyMap<string, string>
}

/** What was answered in a block that could not be made, in words: a fault of ours must not hide a school's text. */
const answeredIn = (answer: unknown, place: Place): DocumentNode[] =>
  paragraphs({ blockKey: place.instanceKey }, answerText(answer, { language: place.language }))

/** What the block became the last time, where nothing that it is made of has changed since. */
const composedBlock = (composition: Composition, raw: RawBlock, place: Place, answer: unknown): DocumentNode[] => {
  const { around } = composition
  const kept = composition.keptOrNone(raw, place)
  // Settings that cannot be read have no data either: the block says so in its place.
  if (!kept) return tidyNodes(composeBlock(composition, raw, place, answer))
  if (!kept.made || kept.made.answer !== answer || !sameList(kept.made.around, around))
    kept.made = { answer, around, nodes: tidyNodes(composeBlock(composition, raw, place, answer)) }
  return kept.made.nodes
}

/** A block under its heading. The heading is common to all blocks; the block makes only what stands below it. */
const composeBlock = (composition: Composition, raw: RawBlock, place: Place, answer: unknown): DocumentNode[] => {
  const nodes = headedBlock(composition, raw, place, answer)
  const failed = nodes.some(
    (node) => node.type === 'problem' && node.severity === 'error' && node.code !== 'BROKEN_ANSWER',
  )
  return failed && nodes.length === 1 ? [...nodes, ...answeredIn(answer, place)] : nodes
}
const headedBlock = (composition: Composition, raw: RawBlock, place: Place, answer: unknown): DocumentNode[] =>
  composition.guarded(raw, place, (block) => {
    const tools = composition.toolsFor(place)
    const title = raw.title?.trim() ? tools.rich(raw.title) : undefined
    const data = composition.dataFor(raw, place)
    const body = block.compose(raw, answer, data, place, tools)
    const left = unresolvedIn([title, body], raw, place.vocabulary)
    const nodes = [...body, ...tools.problems(), ...composition.unresolved(place.instanceKey, left)]
    // What asks or fetches and has nothing to print, by its own setting, leaves no heading behind; a text's heading is a text.
    const isLeftOut = nodes.length === 0 && (Object.keys(data).length > 0 || block.form(raw, data, place) !== undefined)
    if (!title || isLeftOut) return nodes
    const origin = { blockKey: place.instanceKey }
    return [
      {
        type: 'section',
        origin,
        variant: 'block',
        title,
        numbered: false,
        inContents: false,
        children: nodes,
      },
    ]
  })

/** Whether a block asks anything; one that cannot be read says so in its place. */
const asks = (composition: Composition, raw: RawBlock, place: Place): boolean => {
  let found = false
  composition.guarded(raw, place, (block) => {
    found = block.form(raw, composition.dataFor(raw, place), place) !== undefined
    return []
  })
  return found
}

const problemsIn = (nodes: DocumentNode[]): Problem[] =>
  nodesOf(nodes, 'problem').map(({ code, message, origin, severity }) => ({
    code,
    message,
    blockKey: origin.blockKey,
    severity,
  }))

/**
 * Makes the document: pure, no I/O; the same input gives the same tree. Faults are visible and listed, never thrown. A
 * stored input is read by `upgradeInput` first.
 * With a `memory` the same, faster: what has not changed since it was last filled is not made again.
 */
export const compose = (blocks: Blocks, input: ComposeInput, memory?: Memory): Composed => {
  const composition = openComposition(blocks, input, undefined, memory)
  const whoseOf = whoseWords(input)
  const parts = composition.sections.map((instance) => {
    const whose = whoseOf(instance.instanceKey)
    const asking = whose ? instance.blocks.filter(({ raw, place }) => asks(composition, raw, place)) : []
    // What nobody has answered is said in words, not shown as empty questions.
    const printed = whose?.answered === false ? instance.blocks.filter((one) => !asking.includes(one)) : instance.blocks
    const children = sideBySide(
      printed.map(({ raw, place, row }) => ({
        origin: { blockKey: place.instanceKey },
        beside: raw.beside === true,
        newPage: raw.newPage === true,
        ...(row ? { row } : {}),
        nodes: composedBlock(composition, raw, place, input.answers[place.instanceKey]?.value),
      })),
    )
    const place =
      instance.blocks[0]?.place ??
      ({ instanceKey: instance.instanceKey, ...(instance.item ? { item: instance.item } : {}) } as Place)
    const tools = composition.toolsFor({ ...place, instanceKey: instance.instanceKey })
    const title = tidyInlines(tools.rich(instance.section.title))
    const signed = whose && asking.length > 0 ? [whose.line(instance.instanceKey, tools.plain)] : []
    return { instance, nodes: skeleton(instance, title, [...tools.problems(), ...children, ...signed]) }
  })
  const heading = composition.toolsFor({ instanceKey: 'document' } as Place)
  const name = cleanText(heading.plain(input.template.title))
  // A title is printed everywhere and stands at no block.
  const ofTitle = problemsIn(heading.problems())
  const { tree, labels, missing } = numberTree(treeOf(input, nest(parts), name))
  const words = wordsOf(input.template.language)
  const lost = missing.map(
    ({ blockKey, target, note }): Problem => ({
      code: note ? 'MISSING_NOTE' : 'MISSING_REFERENCE',
      severity: 'warning',
      blockKey,
      message: note ? words.deadNote(target) : words.deadReference(target),
    }),
  )
  composition.remember()
  const made = layoutTree({ ...tree, children: shareAxes(tree.children) })
  const laidOut = memory ? share(memory.tree, made) : made
  if (memory) memory.tree = laidOut
  return { tree: laidOut, problems: [...ofTitle, ...problemsIn(laidOut.children), ...lost], labels }
}
