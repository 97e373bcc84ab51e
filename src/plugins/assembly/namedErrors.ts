import type { CollectionAfterErrorHook } from 'payload'
import type { Registry } from '#blocks/kit/index.ts'
import type { RawBlock } from '#document/input/input.ts'
import type { Language } from '#document/tree/tree.ts'
import { inLanguage, languageOf } from '#language'
import { nameAndUse } from './payloadBlock.ts'

type FieldFault = { label?: string; message?: string; path?: string }
type Section = { title?: string | null; blocks?: RawBlock[] | null }

const words = {
  sv: {
    intro: 'Mallen är inte sparad',
    section: (title: string) => `Avsnittet ”${title}”`,
    unnamed: (index: number) => `Avsnitt ${index + 1} (utan rubrik)`,
    block: (type: string, title?: string | null) => `blocket ”${title ? `${type}: ${title}` : type}”`,
    required: 'saknas',
  },
  en: {
    intro: 'The template is not saved',
    section: (title: string) => `Section “${title}”`,
    unnamed: (index: number) => `Section ${index + 1} (untitled)`,
    block: (type: string, title?: string | null) => `block “${title ? `${type}: ${title}` : type}”`,
    required: 'is missing',
  },
}

/** Where a fault stands, in the designer's own words: the section's title, the block's type and heading, the field. */
export const namePlace = (registry: Registry, sections: Section[], fault: FieldFault, language: Language): string => {
  const say = inLanguage(words, language)
  const [, at, , blockAt] = /^sections\.(\d+)(\.blocks\.(\d+))?/u.exec(fault.path ?? '') ?? []
  const labels = fault.label ?? fault.path ?? ''
  if (at === undefined) return labels
  const section = sections[Number(at)]
  const named = section?.title ? say.section(section.title) : say.unnamed(Number(at))
  if (blockAt === undefined) return [named, ...labels.split(' > ').slice(1)].join(' > ')
  const raw = section?.blocks?.[Number(blockAt)]
  const type = registry.get(String(raw?.blockType))
  // Payload's own path has the type's whole label in it, which nothing else ends with.
  const within = type
    ? labels
        .split(`(${nameAndUse(type)[language]})`)
        .at(-1)
        ?.replace(/^ > /u, '')
    : undefined
  const block = say.block(type?.labels.singular[language] ?? String(raw?.blockType), raw?.title)
  return [named, block, within ?? labels.split(' > ').at(-1)].join(' > ')
}

/** Payload's toast cuts the message at commas and draws arrows for `>`; a comma inside a heading would tear it apart. */
const forToast = (text: string) => text.replaceAll(',', '‚')

/** Payload names faults by path, "Avsnitt 23 > Block > Block 4 (…)". A designer knows what the section is called. */
export const namedErrors =
  (registry: Registry): CollectionAfterErrorHook =>
  ({ req, result }) => {
    const [first] = (result?.errors ?? []) as { message: string; data?: { errors?: FieldFault[] } }[]
    const faults = first?.data?.errors
    if (!first || !faults?.length) return
    const language = languageOf({ req })
    const say = inLanguage(words, language)
    const sections = ((req.data as { sections?: Section[] } | undefined)?.sections ?? []) as Section[]
    const required = req.t?.('validation:required')
    // Fields are checked side by side; a designer reads from the top.
    const inOrder = faults.toSorted((a, b) => (a.path ?? '').localeCompare(b.path ?? '', 'en', { numeric: true }))
    const items = inOrder.map((fault) => {
      const what = fault.message === required ? say.required : `: ${fault.message ?? ''}`
      return forToast(`${namePlace(registry, sections, fault, language)} ${what}`.replace(' : ', ': '))
    })
    const message = `${say.intro}: ${items.join(', ')}`
    return { response: { errors: [{ ...first, message }] } }
  }
