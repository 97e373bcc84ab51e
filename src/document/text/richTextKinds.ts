/** A node of Lexical's JSON, as it is stored. */
export type RichTextNode = { type: string; children?: RichTextNode[]; [key: string]: unknown }

/**
 * What rich text may hold: the one list for the schools' editor and the designers', for what is stored, and for the
 * document in all its outputs. What is not here is cut away, in words, where it comes in, and keeps its words.
 */
export const richTextNodes = ['root', 'paragraph', 'text', 'linebreak', 'tab', 'list', 'listitem', 'link'] as const
/** What only the designers' editor makes. A heading is printed as a label: the outline is the template's. */
export const designersNodes = ['heading', 'autolink'] as const

/** Marks of words, as the bits of Lexical's `format`. */
export const richTextMarks = { bold: 1, italic: 2, subscript: 32, superscript: 64 } as const
const allMarks = Object.values(richTextMarks).reduce((all, bit) => all | bit, 0)
/** A format without the marks that no document prints. */
export const keptFormat = (format: unknown): number => Number(format ?? 0) & allMarks

/** The addresses that a text may link to. */
export const isSafeLink = (href: string): boolean => /^(https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s]+)$/i.test(href)

const inline = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])
/** Stands in a line of words; everything else begins a line of its own. */
export const isInline = ({ type }: RichTextNode): boolean => inline.has(type)
export const isLink = ({ type }: RichTextNode): boolean => type === 'link' || type === 'autolink'

/** Things that stand beside each other, with `between` wherever one of two neighbours is a block. */
export const apart = <T>(nodes: readonly RichTextNode[], made: (node: RichTextNode) => T[], between: T): T[] =>
  nodes.flatMap((node, index) => {
    const before = nodes[index - 1]
    return before && !(isInline(before) && isInline(node)) ? [between, ...made(node)] : made(node)
  })

/** The words of a node, a line of its own for every block. */
export const wordsIn = (node: RichTextNode): string => {
  if (node.type === 'text') return String(node.text ?? '')
  if (node.type === 'tab') return ' '
  if (node.type === 'linebreak') return '\n'
  return apart(node.children ?? [], (child) => [wordsIn(child)], '\n').join('')
}
