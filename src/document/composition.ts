import type { FormModel } from './answer/form.ts'
import { type ComposableBlock, isBlockFault, type Tools } from './block.ts'
import { cellsIn } from './input/cellsIn.ts'
import { decisionVariables } from './input/decision.ts'
import type { ComposeInput, Place, RawBlock } from './input/input.ts'
import { needsTokens, tokensKey } from './input/needsOf.ts'
import { outlineOf } from './input/outline.ts'
import { type Around, alone, instancesOf, resolveFor } from './input/resolveLocal.ts'
import type { SectionInstance } from './input/sections.ts'
import { type KeptBlock, keepBlock, knownPlace, type Memory } from './memory.ts'
import { inlineText, interpolate, variablesOf } from './text/variables.ts'
import { wordsOf } from './text/words.ts'
import { numberedSections } from './tree/sectionTree.ts'
import type { DocumentNode } from './tree/tree.ts'

export type Blocks = ReadonlyMap<string, ComposableBlock>

/** What compose, formOf, checkDocument and projectionsOf share: each block with its data, tools and faults caught. */
export type Composition = {
  sections: SectionInstance[]
  numbers: ReadonlyMap<string, string>
  toolsFor: (place: Pick<Place, 'instanceKey' | 'item'>) => Tools & { problems: () => DocumentNode[] }
  dataFor: (raw: RawBlock, place: Place) => Record<string, unknown>
  /** The block with its data, and what is known of it from the last time. */
  kept: (raw: RawBlock, place: Place) => KeptBlock
  /** The same; nothing where the settings cannot be read. */
  keptOrNone: (raw: RawBlock, place: Place) => KeptBlock | undefined
  /** What a block is printed with besides its own: compared by identity. */
  around: readonly unknown[]
  /** Runs one block; a fault becomes a problem node in its place and nothing else is lost. */
  guarded: (raw: RawBlock, place: Place, run: (block: ComposableBlock) => DocumentNode[]) => DocumentNode[]
  /** Tokens that would be printed as they are written, said where they stand. */
  unresolved: (blockKey: string, tokens: string[]) => DocumentNode[]
  /** Leaves what was made to the next composition, where there is to be one. */
  remember: () => void
}

const problemNode = (
  blockKey: string,
  code: string,
  message: string,
  severity: 'error' | 'warning' = 'error',
): DocumentNode => ({
  type: 'problem',
  origin: { blockKey },
  code,
  message,
  severity,
})

const quiet = (input: ComposeInput) => ({
  language: input.template.language,
  values: needsTokens(input),
  onProblem: () => undefined,
})

/**
 * Sections, numbers and data of a document, made once and shared by everything that walks its blocks. `known` is what
 * references to tables and figures print, where the document has been composed before.
 */
export const openComposition = (
  blocks: Blocks,
  input: ComposeInput,
  known?: ReadonlyMap<string, string>,
  memory?: Memory,
): Composition => {
  const { sections: fresh, numbers, labels: ofSections } = numberedSections(input)
  const sections = memory
    ? fresh.map((section) => ({
        ...section,
        blocks: section.blocks.map((block) => ({ ...block, place: knownPlace(memory, block.raw, block.place) })),
      }))
    : fresh
  const labels = new Map([...(known ?? []), ...ofSections])
  const { municipality } = input.document
  const words = wordsOf(input.template.language)
  const decision = decisionVariables(input.document, input.template.language)
  const variablesAt = (place: Pick<Place, 'item'>) => ({ ...variablesOf(input, place), ...decision })
  const toolsFor: Composition['toolsFor'] = (place) => {
    const found = new Set<string>()
    const scope = {
      variables: variablesAt(place),
      language: input.template.language,
      symbol: input.vocabulary.suppression.symbol,
      values: needsTokens(input),
      labels,
      onProblem: (message: string) => found.add(message),
    }
    const rich = (value: string) => interpolate(value, scope)
    return {
      rich,
      plain: (value) => inlineText(rich(value)),
      ...(municipality.logo ? { logo: { asset: municipality.logo, alt: `${municipality.name}, ${words.logo}` } } : {}),
      problems: () =>
        [...found].map((message) => problemNode(place.instanceKey, 'UNKNOWN_VARIABLE', message, 'warning')),
    }
  }
  const next = new Map<string, KeptBlock>()
  const kept: Composition['kept'] = (raw, place) => {
    const found = next.get(place.instanceKey)
    if (found) return found
    const block = blocks.get(raw.blockType)
    const data = block
      ? resolveFor(block, raw, place, input, {
          outline,
          asked: askedAt(place),
          cells: cellsAt(place),
        })
      : {}
    return keepBlock(memory, next, { raw, place, data })
  }
  const keptOrNone: Composition['keptOrNone'] = (raw, place) => {
    try {
      return kept(raw, place)
    } catch {
      return undefined
    }
  }
  const forms = new Map<string, FormModel | undefined>()
  const making = new Set<string>()
  /**
   * The form of a block that another shows, with what that one shows of a third: names and types are inherited all the way.
   * Two that show each other are made without it.
   */
  const formOf = (raw: RawBlock, place: Place): FormModel | undefined => {
    const key = `${raw.blockKey} ${place.instanceKey}`
    if (forms.has(key)) return forms.get(key)
    const block = blocks.get(raw.blockType)
    const around = making.has(key) ? alone : { ...alone, asked: askedAt(place) }
    making.add(key)
    let form: FormModel | undefined
    try {
      form = block?.form(raw, resolveFor(block, raw, place, input, around), place, toolsFor(place))
    } catch {
      // A block that cannot be read says so in its own place.
    }
    if (around === alone) return form
    making.delete(key)
    forms.set(key, form)
    return form
  }
  const askedAt =
    (place: Place): Around['asked'] =>
    (blockKey, found) => {
      const own = sections.flatMap((section) => section.blocks).find(({ raw }) => raw.blockKey === blockKey)
      const hidden = input.template.sections.flatMap((section) => section.blocks)
      const raw = own?.raw ?? hidden.find((one) => one.blockKey === blockKey) ?? found?.raw
      const form = raw && formOf(raw, own?.place ?? place)
      return {
        instances: instancesOf(sections, input.answers, blockKey),
        ...(form ? { form } : {}),
        ...(raw ? { raw } : {}),
        ...(!raw && found?.gone ? { gone: true as const } : {}),
      }
    }
  const cellsAt = cellsIn({ blocks, input, sections, toolsFor })
  const dataFor: Composition['dataFor'] = (raw, place) => kept(raw, place).data
  const placeOf = new Map(
    sections.flatMap((section) => section.blocks.map(({ raw, place }) => [place.instanceKey, { raw, place }] as const)),
  )
  // Asked for their form only: not yet with all of their data.
  const asking = new Map<string, KeptBlock>()
  const outline = () =>
    outlineOf(
      sections,
      numbers,
      (raw, key) => {
        const found = placeOf.get(key)
        const block = blocks.get(raw.blockType)
        if (!found || !block) return undefined
        try {
          // A block made from the outline is not part of what it is made from.
          const asked = () => ({ raw, place: found.place, data: resolveFor(block, raw, found.place, input, alone) })
          const one = next.get(key) ?? keepBlock(memory, asking, asked())
          one.form ??= block.form(raw, one.data, found.place)
          return one.form
        } catch {
          return undefined
        }
      },
      (value, section) => inlineText(interpolate(value, { ...quiet(input), labels, variables: variablesAt(section) })),
    )
  const guarded: Composition['guarded'] = (raw, place, run) => {
    const block = blocks.get(raw.blockType)
    if (!block) return [problemNode(place.instanceKey, 'UNKNOWN_BLOCK', words.unknownBlock(raw.blockType))]
    try {
      return run(block)
    } catch (error) {
      if (isBlockFault(error)) return [problemNode(place.instanceKey, error.code, error.message)]
      const reason = error instanceof Error ? error.message : String(error)
      return [problemNode(place.instanceKey, 'BLOCK_FAILED', words.blockFailed(reason))]
    }
  }
  // Read by the next composition, not by this one: entries of blocks that are gone go with it.
  const around = [JSON.stringify([...labels]), input.variables, input.resolved[tokensKey], input.document, blocks]
  return {
    sections,
    numbers,
    toolsFor,
    dataFor,
    kept,
    keptOrNone,
    around,
    guarded,
    unresolved: (blockKey, tokens) =>
      tokens.map((token) => problemNode(blockKey, 'UNRESOLVED', words.unresolved(token), 'warning')),
    remember: () => {
      if (memory) memory.blocks = next
    },
  }
}
