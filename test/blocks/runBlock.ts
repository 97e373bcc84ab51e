import { type AssemblyBlock, fixturePlace } from '#blocks/kit/index.ts'
import { checkDocument, projectionsOf } from '#document/answer/checkDocument.ts'
import { formOf } from '#document/answer/formOf.ts'
import { compose } from '#document/compose.ts'
import type { ComposeInput, Place, RawBlock } from '#document/input/input.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { wordsIn } from './reading.ts'

export type Setup = {
  config?: Record<string, unknown>
  answer?: unknown
  data?: Record<string, unknown>
  place?: Partial<Place>
}

/** A document of nothing but one block. */
export const inputOf = (
  block: AssemblyBlock,
  { config = {}, answer, data = {}, place: changes }: Setup,
): ComposeInput => {
  const place = fixturePlace(changes)
  const raw: RawBlock = { ...config, blockKey: 'block', blockType: block.slug }
  return {
    template: {
      title: 'Prov',
      language: place.language,
      layout: 'report',
      sections: [{ sectionKey: 'section', kind: 'front', title: '', blocks: [raw] }],
    },
    unit: place.unit,
    schoolYear: place.schoolYear,
    audience: place.audience,
    ...(place.preview ? { preview: true } : {}),
    vocabulary: place.vocabulary,
    variables: { headTeacher: 'Anna Berg' },
    visibility: {},
    answers: answer === undefined ? {} : { block: { value: answer, rev: 1 } },
    resolved: { block: data },
    sets: {},
    document: { id: 'd1', municipality: { key: 'exempel', name: 'Exempelkommun', logo: 'logotyp' }, theme: 'plain' },
  }
}

/** One block in a document of its own, run by the system's own compose, form, check and projections. */
export const runBlock = (block: AssemblyBlock, setup: Setup) => {
  const input = inputOf(block, setup)
  const blocks = new Map([[block.slug, block]])
  const { tree, problems } = compose(blocks, input)
  const item = formOf(blocks, input)[0]?.items[0]
  const tables = nodesOf(tree.children, 'table')
  return {
    nodes: tree.children,
    problems,
    tables,
    table: tables[0],
    text: wordsIn(tree.children),
    form: item?.form,
    instructions: item?.instructions ?? [],
    findings: checkDocument(blocks, input),
    projections: projectionsOf(blocks, input),
  }
}
