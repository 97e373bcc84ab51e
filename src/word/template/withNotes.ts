import type { DraftBlock } from '../draft/DraftBlock.ts'

/**
 * Notes put to the block that refers to them: within a text they already stand where they are referred to; a question or
 * list has them at its end. A note that nothing refers to stays as a text.
 */
export const withNotes = (draft: DraftBlock[]): DraftBlock[] => {
  const told = new Set(
    draft.flatMap(({ kind, details }) =>
      kind === 'richText' ? (details.runs ?? []).flatMap((line) => line.flatMap(({ note }) => note ?? [])) : [],
    ),
  )
  const done: DraftBlock[] = []
  for (const block of draft) {
    if (block.kind !== 'note') {
      done.push(block)
      continue
    }
    if (told.has(block.title)) continue
    const at = done.findLastIndex(({ kind }) => kind !== 'note' && kind !== 'image')
    const before = done[at]
    const note = `{{note:${block.title.replace(/[{}]/g, '')}}}`
    if (before?.kind === 'question' || before?.kind === 'section') done[at] = { ...before, title: before.title + note }
    else if (before?.kind === 'table')
      done[at] = {
        ...before,
        details: { ...before.details, note: [before.details.note, block.title].filter(Boolean).join(' ') },
      }
    else done.push(block)
  }
  return done
}
