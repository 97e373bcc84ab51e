import { valueSymbols } from '../answer/value.ts'
import { decisionText } from '../input/decision.ts'
import type { ComposeInput } from '../input/input.ts'
import { type SectionInstance, sectionsOf } from '../input/sections.ts'
import { formatSchoolYear } from '../text/swedish.ts'
import { wordsOf } from '../text/words.ts'
import { numberTree } from './numbering/numberTree.ts'
import { type DocumentNode, type DocumentTree, type Language, type SectionNode, TREE_VERSION } from './tree.ts'

const variants = { part: 'part', section: 'section', subsection: 'section', appendix: 'appendix' } as const

/** The node of a section around what it holds. */
export const skeleton = (
  instance: SectionInstance,
  title: SectionNode['title'],
  children: DocumentNode[],
): DocumentNode[] => {
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
      ...(section.newPage || section.pageSide || section.kind === 'part' ? { newPage: true } : {}),
      ...(section.pageSide ? { side: section.pageSide } : {}),
      children,
    },
  ]
}

/** A back cover is the last page, after appendices too, which stand last among sections. */
const backLast = (nodes: DocumentNode[]): DocumentNode[] => [
  ...nodes.filter(({ type }) => type !== 'backCover'),
  ...nodes.filter(({ type }) => type === 'backCover'),
]

/** Puts sections into the part before them and subsections into the section before them. */
export const nest = (made: { instance: SectionInstance; nodes: DocumentNode[] }[]): DocumentNode[] => {
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
  return backLast(root)
}

/** The cover of a proposal says so among its facts. */
const proposed = (children: DocumentNode[], { status, proposalText }: ReturnType<typeof wordsOf>): DocumentNode[] => {
  const cover = children.findIndex(({ type }) => type === 'cover')
  return children.map((node, at) =>
    node.type === 'cover' && at === cover
      ? { ...node, facts: [{ label: status, value: proposalText }, ...node.facts] }
      : node,
  )
}

export const treeOf = (input: ComposeInput, children: DocumentNode[], name: string): DocumentTree => {
  const words = wordsOf(input.template.language)
  const { proposal } = input.document
  const title = proposal ? `${words.proposal}: ${name}` : name
  const { adopted, registryNumber, municipality, theme, colours, typefaces } = input.document
  const { spacing, partPages } = input.template
  const { symbol } = input.vocabulary.suppression
  const schoolYear = formatSchoolYear(input.schoolYear, input.vocabulary.notation.schoolYear)
  return {
    version: TREE_VERSION,
    language: input.template.language,
    layout: input.template.layout,
    title,
    author: municipality.name,
    theme,
    ...(colours ? { colours } : {}),
    ...(typefaces ? { typefaces } : {}),
    ...(spacing ? { spacing } : {}),
    ...(partPages ? { partPages } : {}),
    ...(symbol === valueSymbols.suppressed ? {} : { hiddenSymbol: symbol }),
    running: { start: proposal ? `${words.proposal} · ${input.unit.name}` : input.unit.name, end: name },
    facts: {
      unit: input.unit.name,
      schoolYear,
      ...(adopted ? { adopted: decisionText(adopted, input.template.language) } : {}),
      ...(registryNumber ? { registryNumber } : {}),
    },
    children: proposal ? proposed(children, words) : children,
  }
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

/**
 * A document's sections with their numbers, and what a reference to each prints. Numbers do not depend on what blocks
 * print, so this needs no data: a link into another document is labelled by it too.
 */
export const numberedSections = (input: ComposeInput) => {
  const sections = sectionsOf(input)
  const bare = nest(sections.map((instance) => ({ instance, nodes: skeleton(instance, [], []) })))
  const { numbers } = numberTree(treeOf(input, bare, ''))
  return { sections, numbers, labels: sectionLabels(sections, numbers, input.template.language) }
}
