import { readFileSync } from 'node:fs'
import type { DocumentTree } from '../document/tree.ts'
import type { Finding } from './Finding.ts'
import { fontPath } from './fonts.ts'

/** The fields of nodes, inlines and drawings whose text is printed. */
const printed = new Set(['text', 'label', 'title', 'subtitle', 'detail', 'value', 'number', 'symbol', 'centre', 'alt'])

/**
 * The characters of the typeface that stands in for all others, as ranges (OpenType `cmap`, format 12 or 4). What it
 * lacks, the text faces lack too: they are Latin.
 */
const lastResort = (): ((character: string) => boolean) => {
  const file = readFileSync(fontPath('DejaVuSans.ttf') ?? '')
  const tables = Array.from({ length: file.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  const cmap = file.readUInt32BE((tables.find((at) => file.toString('latin1', at, at + 4) === 'cmap') ?? 0) + 8)
  const subtables = Array.from({ length: file.readUInt16BE(cmap + 2) }, (_, index) => {
    const at = cmap + file.readUInt32BE(cmap + 4 + index * 8 + 4)
    return { at, format: file.readUInt16BE(at) }
  })
  const whole = subtables.find(({ format }) => format === 12)
  if (!whole) return () => true
  const ranges = Array.from({ length: file.readUInt32BE(whole.at + 12) }, (_, index) => {
    const at = whole.at + 16 + index * 12
    return [file.readUInt32BE(at), file.readUInt32BE(at + 4)] as const
  })
  return (character) => {
    const code = character.codePointAt(0) ?? 0
    return ranges.some(([first, last]) => first <= code && code <= last)
  }
}

/** Spaces, marks of direction, joiners and the like, which are obeyed rather than shown. */
const invisible = /[\p{Z}\p{C}\p{M}]/u
const privateUse = /\p{Co}/u

/**
 * The characters of a document that no typeface of ours has, each once for the block it stands in. Looks at every text of
 * the tree, so it is for the document that has been found to lack one.
 */
export const unprintable = (tree: DocumentTree): Finding[] => {
  const has = lastResort()
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
