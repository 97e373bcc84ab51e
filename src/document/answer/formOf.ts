import { compose } from '../compose.ts'
import { type Blocks, openComposition } from '../composition.ts'
import { answeringOf } from '../input/answeredBy.ts'
import type { ComposeInput, SectionContent } from '../input/input.ts'
import { blockKeyOf } from '../input/instanceKeys.ts'
import { listStarts, startedAs } from '../tree/numbering/listStarts.ts'
import type { DocumentNode } from '../tree/tree.ts'
import type { FormModel } from './form.ts'
import { isRequired } from './isRequired.ts'
import { type ReadableAnswer, readableAnswer, type UnreadablePart } from './readableAnswer.ts'

/** One block on a section's page: its form where it has one, and what is shown above it. */
export type FormItem = {
  instanceKey: string
  blockType: string
  title?: string
  help?: string
  form?: FormModel
  /** What of the stored answer the form can read; undefined when nothing is stored. */
  value: unknown
  /** What is stored and cannot be read: shown as it stands, to be emptied. */
  unreadable?: UnreadablePart[]
  /** Revision of the stored answer; 0 when nothing is stored yet. */
  rev: number
  instructions: DocumentNode[]
  /** Nothing in it is required. */
  optional: boolean
}
export type SectionForm = {
  sectionKey: string
  kind: SectionContent['kind']
  title: string
  number?: string
  help?: string
  /** What whoever answers it is called, where that is another than the document's own and has a name of its own. */
  answeredAs?: string
  items: FormItem[]
}

/**
 * The form of a document, section by section, as the browser needs it: plain data. Faulty blocks show why. The document
 * is composed as well, for a question may refer to a table, and only the whole document knows that table's number.
 */
export const formOf = (blocks: Blocks, input: ComposeInput): SectionForm[] => {
  const { labels, tree } = compose(blocks, input)
  const starts = listStarts(tree.children)
  const composition = openComposition(blocks, input, labels)
  const answering = answeringOf(input.template)
  return composition.sections.map((instance): SectionForm => {
    const items = instance.blocks.map(({ raw, place }): FormItem => {
      const tools = composition.toolsFor(place)
      const stored = input.answers[place.instanceKey]
      let form: FormModel | undefined
      let answer: ReadableAnswer | undefined
      const instructions = composition.guarded(raw, place, (block) => {
        const data = composition.dataFor(raw, place)
        form = block.form(raw, data, place, tools)
        const schema = stored && block.answerSchema(raw, data, place)
        answer = schema && readableAnswer(schema, stored.value)
        return block.instructions(raw, data, place, tools)
      })
      return {
        instanceKey: place.instanceKey,
        blockType: raw.blockType,
        ...(raw.title?.trim() ? { title: tools.plain(raw.title) } : {}),
        ...(raw.help?.trim() ? { help: tools.plain(raw.help) } : {}),
        ...(form ? { form } : {}),
        value: answer?.value,
        ...(answer?.unreadable.length ? { unreadable: answer.unreadable } : {}),
        rev: stored?.rev ?? 0,
        instructions: [...instructions.map((node) => startedAs(starts, node)), ...tools.problems()],
        optional: !form?.fields.some(({ field }) => isRequired(field)),
      }
    })
    const { plain } = composition.toolsFor(instance)
    const called = answering.get(blockKeyOf(instance.instanceKey))?.as
    const number = composition.numbers.get(instance.instanceKey)
    return {
      sectionKey: instance.instanceKey,
      kind: instance.section.kind,
      title: plain(instance.section.title),
      ...(number ? { number } : {}),
      ...(called ? { answeredAs: plain(called) } : {}),
      ...(instance.section.help ? { help: plain(instance.section.help) } : {}),
      items,
    }
  })
}
