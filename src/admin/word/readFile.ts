import type { TemplateContent } from '#document/input/input.ts'
import type { DraftBlock } from '#word/draft/DraftBlock.ts'
import { draftOf } from '#word/draft/draftOf.ts'
import { lostWords } from '#word/draft/lostWords.ts'
import { carriedIn } from '#word/form/carry.ts'
import { rewrittenIn } from '#word/form/rewrittenIn.ts'
import { type Remark, readWord } from '#word/read/readWord.ts'
import { WordError, type WordFault } from '#word/WordError.ts'

export type ReadFile = {
  name: string
  draft: DraftBlock[]
  remarks: Remark[]
  lost: string[]
  pictures: Record<string, Uint8Array>
  /** The template that a file of our own carries: it comes back as it was. */
  carried?: TemplateContent
  /** Where the file has been written in since: the names of the blocks. */
  rewritten: string[]
}

/** Reads a chosen file where the person sits: a file that would hurt hurts nobody else. */
export const readFile = async (file: File): Promise<ReadFile | { fault: WordFault | 'empty' }> => {
  try {
    const read = readWord(new Uint8Array(await file.arrayBuffer()))
    const draft = draftOf(read.items)
    if (draft.length === 0) return { fault: 'empty' }
    const own = carriedIn(read.custom)
    const carried = own?.template
    const { remarks, pictures } = read
    return {
      name: file.name,
      draft,
      remarks,
      pictures,
      lost: lostWords(read, draft),
      ...(carried ? { carried } : {}),
      rewritten: own ? rewrittenIn(own, read.blockTexts) : [],
    }
  } catch (error) {
    if (error instanceof WordError) return { fault: error.fault }
    throw error
  }
}
