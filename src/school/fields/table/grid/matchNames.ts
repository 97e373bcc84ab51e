import { cleanTyped } from '#document/text/cleanTyped.ts'
import type { GridLine } from './model.ts'

/** A name as two people would call the same: without case, unit in brackets, marks and surplus space. */
const plain = (name: string): string =>
  cleanTyped(name)
    .toLocaleLowerCase('sv')
    .replace(/\s*[([][^)\]]*[)\]]\s*$/u, '')
    .replace(/[*:.,”"“]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

export type Named = { text: string; group?: string }

/** Which line each name means; a line is meant once. A group tells apart lines of the same name. */
export const matchNames = (names: Named[], lines: GridLine[]): (GridLine | undefined)[] => {
  const taken = new Set<GridLine>()
  return names.map(({ text, group = '' }) => {
    const name = plain(text)
    if (name === '') return undefined
    const called = (line: GridLine) =>
      plain(line.label) === name || (line.group !== undefined && plain(`${line.group} ${line.label}`) === name)
    const candidates = lines.filter((line) => !taken.has(line) && called(line))
    const found = candidates.find((line) => plain(line.group ?? '') === plain(group)) ?? candidates[0]
    if (found) taken.add(found)
    return found
  })
}

/** Names are names of these lines when most of them are, or when all the lines (`among`, more than one) are named. */
export const areNames = (matched: (GridLine | undefined)[], names: Named[], among?: GridLine[]): boolean => {
  const written = names.filter(({ text }) => text.trim() !== '').length
  const known = matched.filter((line) => line !== undefined).length
  return known > 0 && (known * 2 >= written || (known > 1 && known === among?.length))
}
