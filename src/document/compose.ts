import { BlockFault, type ComposableBlock, type Tools } from './block.ts'
import type { ComposeInput, Place, RawBlock } from './input.ts'
import { layoutTree } from './layout.ts'
import { needsTokens } from './needsOf.ts'
import { numberTree } from './numbering.ts'
import { outlineOf, resolveFor } from './resolveLocal.ts'
import { type SectionInstance, sectionsOf } from './sections.ts'
import { sideBySide } from './sideBySide.ts'
import { formatDate, formatSchoolYear } from './swedish.ts'
import { type DocumentNode, type DocumentTree, type Language, type SectionNode, TREE_VERSION } from './tree.ts'
import { inlineText, interpolate, variablesOf } from './variables.ts'
import { wordsOf } from './words.ts'

export type Blocks = ReadonlyMap<string, ComposableBlock>
/** A fault found while composing. The same message stands in the document at the block it comes from. */
export type Problem = { code: string; message: string; blockKey: string; severity: 'error' | 'warning' }
export type Composed = { tree: DocumentTree; problems: Problem[] }

/** What formOf, checkDocument and yieldsOf share with compose: each block with its data, tools and faults caught. */
export type Workshop = {
  sections: SectionInstance[]
  numbers: ReadonlyMap<string, string>
  toolsFor: (place: Place) => Tools & { problems: () => DocumentNode[] }
  dataFor: (raw: RawBlock, place: Place) => Record<string, unknown>
  /** Runs one block; a fault becomes a problem node in its place and nothing else is lost. */
  guarded: (raw: RawBlock, place: Place, run: (block: ComposableBlock) => DocumentNode[]) => DocumentNode[]
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
const unknownBlock = (raw: RawBlock) =>
  `Blocktypen ”${raw.blockType}” finns inte i den här installationen. Blockets inställningar och svar är kvar; lägg till blocktypen igen eller ta bort blocket ur mallen.`

const variants = { part: 'part', section: 'section', subsection: 'section', appendix: 'appendix' } as const

/** Sections without their blocks: enough for numbers, which do not depend on what blocks print. */
const skeleton = (instance: SectionInstance, title: SectionNode['title'], children: DocumentNode[]): DocumentNode[] => {
  const { section, instanceKey } = instance
  if (section.kind === 'front') return children
  return [
    {
      type: 'section',
      origin: { blockKey: instanceKey },
      variant: variants[section.kind],
      title,
      numbered: section.kind !== 'part' && section.numbered !== false,
      inContents: section.inContents !== false,
      ...(section.newPage || section.kind === 'part' ? { newPage: true } : {}),
      children,
    },
  ]
}

/** Puts sections into the part before them and subsections into the section before them. */
const nest = (made: { instance: SectionInstance; nodes: DocumentNode[] }[]): DocumentNode[] => {
  const root: DocumentNode[] = []
  let part: SectionNode | undefined
  let section: SectionNode | undefined
  for (const { instance, nodes } of made) {
    const kind = instance.section.kind
    const target =
      kind === 'subsection' && section
        ? section.children
        : part && kind !== 'part' && kind !== 'front'
          ? part.children
          : root
    target.push(...nodes)
    const [own] = nodes
    if (own?.type !== 'section' || kind === 'front') continue
    if (kind === 'part') [part, section] = [own, undefined]
    else if (kind !== 'subsection') section = own
  }
  return root
}

const treeOf = (input: ComposeInput, children: DocumentNode[], title: string): DocumentTree => {
  const { adopted, registryNumber, municipality, theme, colours } = input.document
  const schoolYear = formatSchoolYear(input.schoolYear, input.vocabulary.notation.schoolYear)
  return {
    version: TREE_VERSION,
    language: input.template.language,
    layout: input.template.layout,
    title,
    author: municipality.name,
    theme,
    ...(colours ? { colours } : {}),
    running: { start: input.unit.name, end: title },
    facts: {
      unit: input.unit.name,
      schoolYear,
      ...(adopted
        ? {
            adopted: `${adopted.by} ${formatDate(adopted.date, input.template.language)}${adopted.paragraph ? ` § ${adopted.paragraph}` : ''}`,
          }
        : {}),
      ...(registryNumber ? { registryNumber } : {}),
    },
    children,
  }
}

/** Sections, numbers and data of a document, made once and shared by everything that walks its blocks. */
export const openWorkshop = (blocks: Blocks, input: ComposeInput): Workshop => {
  const sections = sectionsOf(input)
  const { municipality } = input.document
  const bare = nest(sections.map((instance) => ({ instance, nodes: skeleton(instance, [], []) })))
  const { numbers } = numberTree(treeOf(input, bare, ''))
  const labels = sectionLabels(sections, numbers, input.template.language)
  const toolsFor: Workshop['toolsFor'] = (place) => {
    const found = new Set<string>()
    const scope = {
      variables: variablesOf(input, place),
      language: input.template.language,
      values: needsTokens(input),
      labels,
      onProblem: (message: string) => found.add(message),
    }
    const rich = (value: string) => interpolate(value, scope)
    return {
      rich,
      plain: (value) => inlineText(rich(value)),
      ...(municipality.logo
        ? { logo: { asset: municipality.logo, alt: `${municipality.name}, ${wordsOf(input.template.language).logo}` } }
        : {}),
      problems: () =>
        [...found].map((message) => problemNode(place.instanceKey, 'UNKNOWN_VARIABLE', message, 'warning')),
    }
  }
  const dataFor: Workshop['dataFor'] = (raw, place) => {
    const block = blocks.get(raw.blockType)
    return block ? resolveFor(block, raw, place, input, outline) : {}
  }
  const placeOf = new Map(
    sections.flatMap((section) => section.blocks.map(({ raw, place }) => [place.instanceKey, { raw, place }] as const)),
  )
  const outline = () =>
    outlineOf(
      sections,
      numbers,
      (raw, key) => {
        const found = placeOf.get(key)
        const block = blocks.get(raw.blockType)
        if (!found || !block) return undefined
        try {
          return block.form(
            raw,
            resolveFor(block, raw, found.place, input, () => []),
            found.place,
            toolsFor(found.place),
          )
        } catch {
          return undefined
        }
      },
      (value, section) =>
        inlineText(interpolate(value, { ...quiet(input), labels, variables: variablesOf(input, section) })),
    )
  const guarded: Workshop['guarded'] = (raw, place, run) => {
    const block = blocks.get(raw.blockType)
    if (!block) return [problemNode(place.instanceKey, 'UNKNOWN_BLOCK', unknownBlock(raw))]
    try {
      return run(block)
    } catch (error) {
      if (error instanceof BlockFault) return [problemNode(place.instanceKey, error.code, error.message)]
      const reason = error instanceof Error ? error.message : String(error)
      return [
        problemNode(
          place.instanceKey,
          'BLOCK_FAILED',
          `Blocket kunde inte visas (${reason}). Svaren är kvar. Kontakta den som sköter systemet.`,
        ),
      ]
    }
  }
  return { sections, numbers, toolsFor, dataFor, guarded }
}
/** `avsnitt 3`, `Bilaga 2`: so that forms and help texts, which no numbering walks, can name a section too. */
const sectionLabels = (sections: SectionInstance[], numbers: ReadonlyMap<string, string>, language: Language) =>
  new Map(
    sections.flatMap(({ section, instanceKey }): [string, string][] => {
      const number = numbers.get(instanceKey)
      if (!number) return []
      return [[instanceKey, section.kind === 'appendix' ? number : `${wordsOf(language).section} ${number}`]]
    }),
  )
const quiet = (input: ComposeInput) => ({
  language: input.template.language,
  values: needsTokens(input),
  onProblem: () => undefined,
})

/** A block under its heading. The heading is common to all blocks; the block makes only what stands below it. */
const composeBlock = (workshop: Workshop, raw: RawBlock, place: Place, answer: unknown): DocumentNode[] =>
  workshop.guarded(raw, place, (block) => {
    const tools = workshop.toolsFor(place)
    const title = raw.title?.trim() ? tools.rich(raw.title) : undefined
    const body = block.compose(raw, answer, workshop.dataFor(raw, place), place, tools)
    const nodes = [...body, ...tools.problems()]
    if (!title) return nodes
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

const problemsIn = (nodes: DocumentNode[]): Problem[] =>
  nodes.flatMap((node): Problem[] => {
    if (node.type === 'problem')
      return [{ code: node.code, message: node.message, blockKey: node.origin.blockKey, severity: node.severity }]
    if (node.type === 'section' || node.type === 'callout' || node.type === 'quote') return problemsIn(node.children)
    if (node.type === 'group') return node.columns.flatMap(problemsIn)
    if (node.type === 'list') return node.items.flatMap((item) => problemsIn(item.children ?? []))
    if (node.type === 'table')
      return node.groups.flatMap((group) =>
        group.rows.flatMap((row) => row.cells.flatMap((cell) => problemsIn(cell.children ?? []))),
      )
    return []
  })

/** Makes the document: pure, no I/O; the same input gives the same tree. Faults are visible and listed, never thrown. */
export const compose = (blocks: Blocks, input: ComposeInput): Composed => {
  const workshop = openWorkshop(blocks, input)
  const made = workshop.sections.map((instance) => {
    const children = sideBySide(
      instance.blocks.map(({ raw, place }) => ({
        origin: { blockKey: place.instanceKey },
        beside: raw.beside === true,
        newPage: raw.newPage === true,
        nodes: composeBlock(workshop, raw, place, input.answers[place.instanceKey]?.value),
      })),
    )
    const place =
      instance.blocks[0]?.place ??
      ({ instanceKey: instance.instanceKey, ...(instance.item ? { item: instance.item } : {}) } as Place)
    const tools = workshop.toolsFor({ ...place, instanceKey: instance.instanceKey })
    const title = tools.rich(instance.section.title)
    return { instance, nodes: skeleton(instance, title, [...tools.problems(), ...children]) }
  })
  const heading = workshop.toolsFor({ instanceKey: 'document' } as Place)
  const { tree, missing } = numberTree(treeOf(input, nest(made), heading.plain(input.template.title)))
  const lost = missing.map(
    ({ blockKey, target }): Problem => ({
      code: 'MISSING_REFERENCE',
      severity: 'warning',
      blockKey,
      message: `Hänvisningen till ”${target}” leder ingenstans: blocket finns inte i det här dokumentet. Rätta hänvisningen i mallen.`,
    }),
  )
  const laidOut = layoutTree(tree)
  return { tree: laidOut, problems: [...problemsIn(laidOut.children), ...lost] }
}
