import type { DraftBlock } from '../draft/DraftBlock.ts'
import { wordsIn } from '../read/wordsOfPart.ts'

const table = (rows: string[][] | undefined) => (rows ?? []).map((row) => row.filter(Boolean).join(' | '))

/**
 * Everything that a draft says, as lines: what it becomes when it is made into text. Its title is left out where it is
 * only the beginning of the text.
 */
export const linesIn = ({ title, details }: DraftBlock): string[] => {
  const lines = [
    details.caption ?? '',
    ...(details.text ?? '').split('\n'),
    ...(details.lines ?? []),
    ...(details.items ?? []).map((item) => `– ${item}`),
    ...(details.options ?? []).map((option) => `– ${option}`),
    ...(details.parts ?? []),
    ...table(details.head),
    ...table(details.rows),
    details.note ?? '',
  ].filter((line) => line.trim() !== '')
  const isTold = lines.some((line) => line.startsWith(title))
  return isTold ? lines : [title, ...lines]
}
/** The lines of a draft that a block does not hold: what its kind has no place for. */
export const linesLeft = (draft: DraftBlock, made: object): string[] => {
  const held = new Set(textsIn(made).flatMap(wordsIn))
  return linesIn(draft).filter((line) => !wordsIn(line).every((word) => held.has(word)))
}
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}
