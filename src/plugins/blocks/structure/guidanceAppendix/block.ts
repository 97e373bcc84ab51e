import { z } from 'zod'
import {
  blockWords,
  cellContent,
  defineBlock,
  designerNodes,
  flagField,
  headRow,
  label,
  linesField,
  setting,
} from '#blocks/kit/index.ts'
import type { OutlineFact } from '#document/input/needs.ts'
import { paragraph, paragraphs, subsection, text } from '#document/tree/nodes.ts'
import type { DocumentNode, Origin, TableNode } from '#document/tree/tree.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'

/**
 * Guidance for every section, gathered from the help texts of sections, blocks and columns; nothing is written twice.
 * `{ intro, onlyWithGuidance, showOptional }`.
 */
const config = z.object({
  intro: setting.text(),
  /** Leave out sections that have no guidance. */
  onlyWithGuidance: setting.flag(true),
  /** Say which parts are not obligatory. */
  showOptional: setting.flag(true),
})

export default defineBlock({
  slug: 'guidanceAppendix',
  labels: {
    singular: label('Stöd och instruktioner', 'Guidance'),
    plural: label('Stöd och instruktioner', 'Guidance'),
  },
  description: label(
    'Samlar dokumentets alla stödtexter, avsnitt för avsnitt.',
    "Gathers all the document's guidance, section by section.",
  ),
  category: 'structure',
  rank: 5,
  picture,
  fields: [
    linesField({ name: 'intro', label: label('Inledning', 'Introduction') }),
    flagField({
      name: 'onlyWithGuidance',
      label: label('Bara avsnitt som har stödtext', 'Only sections that have guidance'),
      defaultValue: true,
    }),
    flagField({
      name: 'showOptional',
      label: label('Säg vilka delar som är frivilliga', 'Say which parts are optional'),
      defaultValue: true,
    }),
  ],
  config,
  needs: () => ({ outline: { kind: 'outline' } }),
  compose: ({ config, data, origin, place, rich }) => {
    const words = blockWords(place.language)
    const sections = data.outline
      .map((section) => ({ section, nodes: sectionNodes(origin, section, words, config.showOptional) }))
      .filter(({ nodes }) => nodes.length > 0 || !config.onlyWithGuidance)
    const intro = designerNodes(origin, config.intro, rich)
    if (sections.length === 0) return [...intro, paragraph(origin, text(words.emptyList), 'muted')]
    return [
      ...intro,
      ...sections.map(({ section, nodes }) =>
        subsection(origin, text([section.number, section.title].filter(Boolean).join(' ')), nodes),
      ),
    ]
  },
  /** The same texts stand at their fields in the form. */
  instructions: () => [],
  fixture,
})

type Words = ReturnType<typeof blockWords>
const sectionNodes = (origin: Origin, section: OutlineFact, words: Words, showOptional: boolean): DocumentNode[] => {
  const optional = showOptional && section.blocks.length > 0 && section.blocks.every((block) => !block.required)
  const blocks = section.blocks.flatMap((block): DocumentNode[] => {
    const nodes = [
      ...paragraphs(origin, block.help ?? ''),
      ...(block.columns.length > 0 ? [columnsTable(origin, block, words)] : []),
    ]
    // A table alone is headed by its caption.
    const headed = block.title && nodes.some(({ type }) => type !== 'table')
    return headed ? [paragraph(origin, text(block.title), 'label'), ...nodes] : nodes
  })
  const own = [...paragraphs(origin, section.help ?? ''), ...blocks]
  return own.length > 0 && optional ? [paragraph(origin, text(words.optionalSection), 'help'), ...own] : own
}

const columnsTable = (origin: Origin, block: OutlineFact['blocks'][number], words: Words): TableNode => ({
  type: 'table',
  origin,
  caption: text(block.title),
  numbered: false,
  columns: [
    { key: 'part', weight: 2 },
    { key: 'guidance', weight: 5 },
  ],
  head: headRow([text(words.part), text(words.guidance)]),
  groups: [
    {
      key: 'rows',
      rows: block.columns.map((column, index) => ({
        key: String(index),
        cells: [{ inlines: text(column.label), header: 'row' as const }, cellContent(paragraphs(origin, column.help))],
      })),
    },
  ],
})
