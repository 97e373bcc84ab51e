import { coreBlocks } from '#blocks/index.gen.ts'
import { fixtureVocabulary } from '#blocks/kit/index.ts'
import { checkDocument } from '#document/answer/checkDocument.ts'
import { formOf } from '#document/answer/formOf.ts'
import { compose } from '#document/compose.ts'
import type { ComposeInput, RawBlock, SectionContent } from '#document/input/input.ts'
import type { DocumentTree } from '#document/tree/tree.ts'
import { treeSchema } from '#document/tree/treeSchema.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { sampleInput } from '../document/sampleInput.ts'
import { type ReadDocx, readDocx } from '../docx/readDocx.ts'

export const blocks = new Map(coreBlocks.map((block) => [block.slug, block]))
export const section = (title: string, own: RawBlock[], more: Partial<SectionContent> = {}): SectionContent => ({
  sectionKey: title.toLowerCase(),
  kind: 'section',
  title,
  blocks: own,
  ...more,
})

/** Sections of ordinary blocks at an F–9 school, through compose and form, with the vocabulary of the blocks' fixtures. */
export const documentOf = (sections: SectionContent[], more: Partial<ComposeInput> = {}) => {
  const input = { ...sampleInput(sections), vocabulary: fixtureVocabulary, ...more }
  const { tree, problems } = compose(blocks, input)
  // What renderers and the archive are given is a tree by its schema.
  treeSchema.parse(JSON.parse(JSON.stringify(tree)))
  const form = formOf(blocks, input)
  return {
    input,
    tree,
    problems: problems.map(({ message }) => message),
    form,
    item: (key: string) => form.flatMap(({ items }) => items).find(({ instanceKey }) => instanceKey === key),
    findings: checkDocument(blocks, input).map(({ message }) => message),
    tables: nodesOf(tree.children, 'table'),
  }
}

/** The published page and the Word file, each read with other code than wrote it. */
export const outputsOf = async (tree: DocumentTree): Promise<{ html: string; word: ReadDocx; wordText: string }> => {
  const { html, docx } = await renderDocument(tree, ['html', 'docx'], {
    date: new Date('2023-09-20'),
    loadAsset: async () => undefined,
  })
  const word = readDocx(docx.bytes)
  const wordText = [...word.paragraphs.map(({ text }) => text), ...word.tables.flatMap(({ rows }) => rows.flat())].join(
    '\n',
  )
  // Long words carry soft hyphens, numbers hard spaces.
  const plain = (value: string) => value.replaceAll('\u00ad', '').replaceAll('\u00a0', ' ')
  return { html: plain(Buffer.from(html.bytes).toString()), word, wordText: plain(wordText) }
}
