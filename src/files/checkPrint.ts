import type { DocumentFinding } from '#document/answer/checkDocument.ts'
import { checkWords } from '#document/answer/checkWords.ts'
import { formOf } from '#document/answer/formOf.ts'
import { placeInForm } from '#document/answer/placeInForm.ts'
import { compose } from '#document/compose.ts'
import type { Blocks } from '#document/composition.ts'
import type { ComposeInput } from '#document/input/input.ts'
import { codesOf } from '#document/text/codesOf.ts'
import { type Unprintable, unprintableIn, unprintableOf } from '#render/unprintable.ts'

/** Where in an answer a character stands: the fields, each once. Formatted text is one field, whatever is in it. */
const pathsTo = (value: unknown, character: string, path: string[] = []): string[][] => {
  if (typeof value === 'string') return unprintableIn(value).includes(character) ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, one]) => pathsTo(one, character, [...path, key]))
  return inside.length > 0 && ('root' in value || Array.isArray(value)) ? [path] : inside
}
const capital = (text: string) => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)

/**
 * What the finished files would be refused for, found where it was written and before anything is locked: characters
 * that no typeface has, at the field they stand in. One that is not in an answer of the school's is told at its section.
 */
export const checkPrint = (blocks: Blocks, input: ComposeInput): DocumentFinding[] => {
  const lacking = unprintableOf(compose(blocks, input).tree)
  if (lacking.length === 0) return []
  const { language } = input.template
  const phrases = checkWords(language)
  const sections = formOf(blocks, input)
  return lacking.flatMap(({ character, blockKey }: Unprintable): DocumentFinding[] => {
    const section = sections.find(
      ({ sectionKey, items }) => sectionKey === blockKey || items.some(({ instanceKey }) => instanceKey === blockKey),
    )
    const item = section?.items.find(({ instanceKey }) => instanceKey === blockKey)
    const name = section ? `${section.number ? `${section.number} ` : ''}${section.title}` : ''
    const found = { code: 'UNPRINTABLE', severity: 'unprintable' as const }
    const where = {
      instanceKey: blockKey,
      sectionKey: section?.sectionKey ?? '',
      section: name,
      title: item?.title ?? '',
    }
    const form = item?.form
    const paths = form ? pathsTo(item.value, character) : []
    if (!form || paths.length === 0)
      return [{ ...found, ...where, path: [], message: phrases.unprintableElsewhere(character, codesOf(character)) }]
    const words = phrases.unprintable(character, codesOf(character))
    const answer = (item.value ?? {}) as Record<string, unknown>
    return paths.map((path) => ({
      ...found,
      ...where,
      path,
      message: `${placeInForm(form, answer, path, language)}: ${words}`,
      short: capital(words),
    }))
  })
}
