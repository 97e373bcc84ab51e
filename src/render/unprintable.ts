import { readFileSync } from 'node:fs'
import type { DocumentTree } from '#document/tree/tree.ts'
import { charactersOf } from './charactersOf.ts'
import type { Finding } from './Finding.ts'
import { fontPath } from './fonts.ts'

/** The fields of nodes, inlines and drawings whose text is printed. */
const printed = new Set(['text', 'label', 'title', 'subtitle', 'detail', 'value', 'number', 'symbol', 'centre', 'alt'])

/** Spaces, marks of direction, joiners and the like, which are obeyed rather than shown. */
const invisible = /[\p{Z}\p{C}\p{M}]/u
const privateUse = /\p{Co}/u

/**
 * The characters of a document that no typeface of ours has, each once for the block it stands in. Looks at every text of
 * the tree, so it is for the document that has been found to lack one.
 */
export const unprintable = (tree: DocumentTree): Finding[] => {
  // What the typeface that stands in for all others lacks, the text faces lack too: they are Latin.
  const has = charactersOf(readFileSync(/* turbopackIgnore: true */ fontPath('DejaVuSans.ttf') ?? ''))
  const found = new Map<string, Finding>()
  const look = (text: string, blockKey: string, place: string) => {
    for (const character of new Set(text)) {
      if ((invisible.test(character) && !privateUse.test(character)) || has(character)) continue
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      const message = `Tecknet ”${character}” (U+${code}) finns inte i dokumentets typsnitt. Skriv det med ord i stället.`
      found.set(`${blockKey}/${character}`, { code: 'GLYPH_MISSING', message, blockKey, place })
    }
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

const plainText = (inlines: unknown): string =>
  Array.isArray(inlines) ? inlines.map((inline) => String((inline as { text?: unknown }).text ?? '')).join('') : ''
