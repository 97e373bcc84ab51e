import type { Paragraph, Run } from './Item.ts'
import type { Piece } from './Piece.ts'
import type { Around } from './Reading.ts'

type Line = Omit<
  Paragraph,
  'kind' | 'place' | 'style' | 'level' | 'cover' | 'textBox' | 'contents' | 'bookmarks' | 'list' | 'repeated'
>
type Written = Extract<Piece, { kind: 'text' }>
const boxSign = /[☐☑☒□❏❑🞎]/gu
const hasLetters = (text: string) => /[\p{L}\p{N}]/u.test(text)

/** The pieces of a paragraph, parted at its line breaks, each part with the looks that all its letters share. */
export const linesOf = (pieces: Piece[], around: Around): Line[] => {
  const parts: Piece[][] = [[]]
  for (const piece of pieces) {
    parts.at(-1)?.push(piece)
    if (piece.kind === 'break' && !piece.page) parts.push([])
  }
  return parts.map((part) => lineOf(part, around))
}

const lineOf = (pieces: Piece[], around: Around): Line => {
  const written = pieces.filter((piece) => piece.kind === 'text')
  const lettered = written.filter(({ text }) => hasLetters(text))
  const text = pieces.map(textOf).join('')
  const every = (test: (piece: Written) => boolean) => lettered.length > 0 && lettered.every(test)
  const controls = [...around.controls, ...pieces.flatMap((piece) => (piece.kind === 'control' ? [piece.control] : []))]
  const fields = pieces.filter((piece) => piece.kind === 'control' && piece.control.kind !== 'check')
  const paged = pieces.findIndex((piece) => piece.kind === 'break' && piece.page)
  const isPaged = paged >= 0
  const isLast = isPaged && pieces.slice(0, paged).some((piece) => piece.kind === 'text' && hasLetters(piece.text))
  return {
    text,
    runs: runsOf(pieces),
    bold: every(({ look }) => look.bold),
    italic: every(({ look }) => look.italic),
    grey: every(({ look }) => look.grey),
    underlined: every(({ look }) => look.underlined),
    capitals: text.length > 3 && /\p{L}{3}/u.test(text) && text === text.toUpperCase(),
    size: Math.max(0, ...lettered.map(({ look }) => look.size)),
    controls,
    boxes: text.match(boxSign)?.length ?? 0,
    placeholder: every(({ look }) => look.placeholder) || (fields.length > 0 && !hasLetters(text)),
    field: fields.length > 0 || lettered.some(({ look }) => look.placeholder),
    pageBreak: isPaged && !isLast,
    endsPage: isPaged && isLast,
    notes: pieces.flatMap((piece) => (piece.kind === 'note' ? [piece.text] : [])),
    pictures: pieces.flatMap((piece) => (piece.kind === 'picture' ? [piece.picture] : [])),
    tracked: pieces.some(({ kind }) => kind === 'tracked'),
  }
}

/** A highlighted word is one to be exchanged, as one in brackets is. */
const textOf = (piece: Piece): string => {
  if (piece.kind === 'control' && piece.control.kind === 'check') return piece.control.ticked ? '☒' : '☐'
  if (piece.kind !== 'text') return ''
  const isMarked = piece.look.marked && hasLetters(piece.text) && !/^\s*[[<{]/.test(piece.text)
  return isMarked && piece.text.trim().length <= 40 ? piece.text.replace(/\S(?:.*\S)?/s, '[$&]') : piece.text
}

/** Neighbours that look alike are one run: a file holds them by the word, or by the letter. */
const runsOf = (pieces: Piece[]): Run[] => {
  const runs: Run[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (piece.kind === 'note') {
      if (last && !last.note) last.note = piece.text
      else runs.push({ text: '', bold: false, italic: false, note: piece.text })
    } else if (piece.kind === 'text' && piece.text !== '') {
      const { look, href } = piece
      const isSame = last?.bold === look.bold && last.italic === look.italic && last.href === href && !last.note
      if (last && isSame) last.text += textOf(piece)
      else runs.push({ text: textOf(piece), bold: look.bold, italic: look.italic, ...(href ? { href } : {}) })
    }
  }
  return runs
}
