import { z } from 'zod'
import { type RichTextNode, wordsIn } from './richTextKinds.ts'

/**
 * Lexical JSON as it is stored, by designers (Payload's editor) and by schools (ours). Only the shape is checked
 * here; which nodes, marks and links may pass is one list (`richTextKinds`).
 */
export type { RichTextNode }
export type RichText = { root: RichTextNode }

const node: z.ZodType<RichTextNode> = z.lazy(() =>
  z.looseObject({ type: z.string().max(60), children: z.array(node).max(5000).optional() }),
) as z.ZodType<RichTextNode>

/** Refuses what is larger than any real answer, before anything walks it. */
export const richTextSchema: z.ZodType<RichText> = z
  .looseObject({ root: node })
  .refine((value) => JSON.stringify(value).length < 1_000_000, 'Texten är för stor.')

/** The plain text of stored rich text: for counting, searching and short previews. */
export const plainText = (value: RichText | undefined): string => (value ? wordsIn(value.root).trim() : '')

const block = { format: '', indent: 0, version: 1, direction: null }
/** Plain lines as rich text, a paragraph for each. */
export const richTextOf = (lines: string): RichText => ({
  root: {
    type: 'root',
    ...block,
    children: lines.split('\n').map((text) => ({
      type: 'paragraph',
      ...block,
      textFormat: 0,
      textStyle: '',
      children:
        text === '' ? [] : [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
    })),
  },
})
