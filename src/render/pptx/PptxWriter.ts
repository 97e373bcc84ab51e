import type PptxGenJS from 'pptxgenjs'
import type { wordsOf } from '#document/text/words.ts'
import type { DocumentTree } from '#document/tree/tree.ts'
import type { ThemeValues } from '#templates/themes/theme.ts'
import type { Picture } from '../docx/pictures.ts'
import type { pageWordsOf } from '../html/pageWords.ts'
import type { TableFacts } from './mend/TableFacts.ts'

/** What is the same for a whole deck. */
export type PptxWriter = {
  file: PptxGenJS
  tree: DocumentTree
  theme: ThemeValues
  fonts: { body: string; heading: string }
  language: 'sv-SE' | 'en-GB'
  words: ReturnType<typeof wordsOf>
  pageWords: ReturnType<typeof pageWordsOf>
  pictures: Map<unknown, Picture>
  /** The number of the slide that each anchor stands on. */
  slideOf: ReadonlyMap<string, number>
  /** What each slide's tables are called and what they say, which the library cannot write. */
  tables: TableFacts[][]
  /** Groups of shapes that the library has none for, in the order of the marks that stand for them. */
  drawn: string[]
}

/** A colour as Office has it. */
export const hex = (colour: string): string => colour.replace('#', '').toUpperCase()
