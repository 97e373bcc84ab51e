import { openPackage } from '../package/openPackage.ts'
import { readXml } from '../package/readXml.ts'
import { child, textIn, within, type XmlElement } from '../package/XmlElement.ts'
import { WordError } from '../WordError.ts'
import type { Item } from './Item.ts'
import { nowhere } from './Reading.ts'
import { readBody } from './readBody.ts'
import { readNumbering } from './readNumbering.ts'
import { readStyles } from './readStyles.ts'
import { textByBlock } from './textByBlock.ts'
import { wordsOfPart } from './wordsOfPart.ts'

/**
 * What is said of a file that was read: `tracked`, changes are taken as accepted; `margins`, heads and feet of pages are
 * left out, `text` is what they say; `comments` are left out.
 */
export type Remark = { kind: 'tracked' } | { kind: 'comments' } | { kind: 'margins'; text: string }
export type WordFile = {
  items: Item[]
  remarks: Remark[]
  /** Every word of body and notes, read in another way than the items are: what the draft is held against. */
  words: string[]
  /** What stands under each block's bookmark, in a file of our own. */
  blockTexts: Record<string, string>
  /** Pictures by path in the file. */
  pictures: Record<string, Uint8Array>
  /** Parts that others have put into the file, as text. */
  custom: Uint8Array[]
}

/** Reads a `.docx`. Throws `WordError`. */
export const readWord = (bytes: Uint8Array): WordFile => {
  const { parts, pictures } = openPackage(bytes)
  const part = (name: string) => (parts[`word/${name}`] ? readXml(parts[`word/${name}`] as Uint8Array) : undefined)
  const document = part('document.xml')
  const body = child(document, 'document', 'body')
  if (!body) throw new WordError('broken')
  const notes = ['footnote', 'endnote'].map((kind) => ({ kind, part: part(`${kind}s.xml`) }))
  const items = readBody(body, '', nowhere, {
    styles: readStyles(part('styles.xml')),
    numbering: readNumbering(part('numbering.xml')),
    notes: new Map(notes.flatMap(({ kind, part: of }) => (of ? notesIn(of, kind) : []))),
    targets: targetsIn(part('_rels/document.xml.rels')),
    fields: { open: 0, contentsAt: 0 },
  })
  const margins = Object.keys(parts)
    .filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name))
    .map((name) =>
      textIn(readXml(parts[name] as Uint8Array))
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => /\p{L}{2}/u.test(text))
  return {
    items,
    remarks: [
      ...(within(body, 'ins').length + within(body, 'del').length > 0 ? [{ kind: 'tracked' as const }] : []),
      ...(parts['word/comments.xml'] ? [{ kind: 'comments' as const }] : []),
      ...[...new Set(margins)].map((text) => ({ kind: 'margins' as const, text })),
    ],
    words: [body, ...notes.flatMap(({ part: of }) => of ?? [])].flatMap(wordsOfPart),
    blockTexts: textByBlock(body),
    pictures,
    custom: Object.keys(parts)
      .filter((name) => /^customXml\/item\d+\.xml$/.test(name))
      .map((name) => parts[name] as Uint8Array),
  }
}

const notesIn = (part: XmlElement, kind: string): [string, string][] =>
  within(part, kind).map((note) => [
    `${kind}${note.at.id}`,
    within(note, 'p')
      .map((line) => within(line, 't').map(textIn).join(''))
      .join(' ')
      .trim(),
  ])
const targetsIn = (part: XmlElement | undefined): Map<string, string> =>
  new Map((part ? within(part, 'Relationship') : []).map(({ at }) => [at.Id ?? '', at.Target ?? '']))
