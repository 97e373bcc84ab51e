import { APIError, type CollectionBeforeOperationHook, type Field } from 'payload'
import type { Registry } from '#blocks/kit/index.ts'
import { languageOf } from '#language'
import { type FieldFault, fieldFaults } from './fieldFaults.ts'
import { payloadBlock } from './payloadBlock.ts'

type Words = { sv: string; en: string }
type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const say = (sv: string, en: string): Words => ({ sv, en })
const most = { sections: 1000, blocks: 2000 }

const sectionName = (section: Json, index: number) => {
  const title = typeof section.title === 'string' && section.title ? `”${section.title}”` : String(index + 1)
  return say(`Avsnitt ${title}`, `Section ${title}`)
}

/** Sections and blocks are walked here, for Payload's own walk fails on what is no list. */
const faultsIn = (registry: Registry, own: Field[], sectionFields: Field[], data: Json): FieldFault[] => {
  const isWrong = (path: string, labels: Words[], wanted: Words): FieldFault[] => [{ path: [path], labels, wanted }]
  const list = say('ska vara en lista', 'must be a list')
  const sections = data.sections ?? []
  const top = fieldFaults(own, data)
  if (!Array.isArray(sections)) return [...top, ...isWrong('sections', [say('Avsnitt', 'Sections')], list)]
  if (sections.length > most.sections)
    return [...top, ...isWrong('sections', [], say('har för många avsnitt', 'has too many sections'))]
  return [
    ...top,
    ...sections.flatMap((section, index): FieldFault[] => {
      const row = say('är tomt eller av fel slag', 'is empty or of the wrong kind')
      if (!isObject(section)) return isWrong('sections', [say(`Avsnitt ${index + 1}`, `Section ${index + 1}`)], row)
      const name = sectionName(section, index)
      const blocks = section.blocks ?? []
      if (!Array.isArray(blocks)) return isWrong('sections', [name, say('Block', 'Blocks')], list)
      return [
        ...fieldFaults(sectionFields, section, { path: ['sections', index], labels: [name] }),
        ...blocks.flatMap((block, at): FieldFault[] => {
          const where = {
            path: ['sections', index, 'blocks', at],
            labels: [name, say(`block ${at + 1}`, `block ${at + 1}`)],
          }
          if (!isObject(block)) return [{ ...where, wanted: row }]
          const type = registry.get(String(block.blockType))
          // Unknown types have a refusal of their own.
          if (!type) return []
          return fieldFaults(payloadBlock(type).fields, block, { ...where, labels: [name, type.labels.singular] })
        }),
      ]
    }),
  ]
}

/**
 * Refuses what is of the wrong type with 400, drafts too: over REST and the Local API Payload takes it in, and it is
 * printed or ends in an error of the server. Before the operation, for Payload's own hooks read the data first.
 */
export const refuseBrokenTemplate =
  (registry: Registry, own: Field[], sectionFields: Field[]): CollectionBeforeOperationHook =>
  ({ args, operation, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    const { data } = args as { data?: unknown }
    if (!isObject(data)) return args
    const faults = faultsIn(registry, own, sectionFields, data)
    if (faults.length === 0) return args
    const language = languageOf({ req })
    const told = faults.map(
      ({ labels, wanted }) => `${labels.map((label) => label[language]).join(' › ')} ${wanted[language]}`,
    )
    const intro = { sv: 'Mallen är inte sparad', en: 'The template is not saved' }[language]
    throw new APIError(
      `${intro}: ${[...new Set(told)].slice(0, 20).join('; ')}.`,
      400,
      { code: 'WRONG_TYPE', faults },
      true,
    )
  }
