import { codesOf } from '#document/text/codesOf.ts'
import type { DocumentTree } from '#document/tree/tree.ts'
import type { Finding } from './Finding.ts'
import { hasTogether } from './reserveFaces.ts'

/** The fields of nodes, inlines and drawings whose text is printed. */
const printed = new Set(['text', 'label', 'title', 'subtitle', 'detail', 'value', 'number', 'symbol', 'centre', 'alt'])

/** Letters, figures and punctuation of Western languages: every text face has them, and most texts have no others. */
const western = /^[\t\n\u0020-\u007e\u00a0-\u017f\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2030\u20ac\u2212]*$/
/** Spaces, marks of direction, joiners and the like, which are obeyed rather than shown. */
const invisible = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u
const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' })

/**
 * The characters of a text that no typeface of ours has, each once. A letter with its marks is one: it is set in one
 * typeface, so one of them must have all of it. What the reserves lack the text faces lack too: they are Latin.
 */
export const unprintableIn = (text: string): string[] => {
  if (western.test(text)) return []
  const clusters = new Set([...graphemes.segment(text)].map(({ segment }) => segment))
  return [...clusters].filter((cluster) => {
    const shown = [...cluster].filter((character) => !invisible.test(character))
    return !western.test(cluster) && !hasTogether(shown)
  })
}

export type Unprintable = { character: string; blockKey: string; place: string }

/** The characters of a document that no typeface of ours has, each once for the block it stands in. */
export const unprintableOf = (tree: DocumentTree): Unprintable[] => {
  const found = new Map<string, Unprintable>()
  const look = (text: string, blockKey: string, place: string) => {
    for (const character of unprintableIn(text)) found.set(`${blockKey}/${character}`, { character, blockKey, place })
  }
  const walk = (value: unknown, blockKey: string, place: string): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, blockKey, place)
    else if (value && typeof value === 'object') {
      const node = value as Record<string, unknown> & { origin?: { blockKey?: string }; title?: unknown }
      const own = node.origin?.blockKey ?? blockKey
      const heading = node.type === 'section' ? plainText(node.title) || place : place
      for (const [key, inner] of Object.entries(node)) {
        if (typeof inner === 'string' && printed.has(key)) look(inner, own, heading)
        else walk(inner, own, heading)
      }
    }
  }
  walk(tree.children, '', tree.title)
  return [...found.values()]
}

/** The same as what is wrong with a file. */
export const unprintable = (tree: DocumentTree): Finding[] =>
  unprintableOf(tree).map(({ character, ...where }) => {
    const message = `Tecknet ”${character}” (${codesOf(character)}) finns inte i dokumentets typsnitt. Skriv det med ord i stället.`
    return { code: 'GLYPH_MISSING', message, ...where }
  })

const plainText = (inlines: unknown): string =>
  Array.isArray(inlines) ? inlines.map((inline) => String((inline as { text?: unknown }).text ?? '')).join('') : ''
