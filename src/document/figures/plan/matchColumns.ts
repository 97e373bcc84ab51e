import { groupsOf, type Register } from '../register.ts'
import { plainName } from '../sheet/plainName.ts'
import { columnName, type SheetColumn } from '../sheet/Sheet.ts'

/** What a column of a file is: figures, the number of pupils behind those of a group, or nothing that is read. */
export type ColumnMeaning =
  | { kind: 'figure'; measure: string; group: string }
  | { kind: 'count'; group: string }
  | { kind: 'none' }
/** By the column's name (`columnName`): what a person has said, now or an earlier time. */
export type ColumnMemory = Record<string, ColumnMeaning>

/** How files name the groups that every municipality has. */
const usual: Record<string, string[]> = {
  all: ['alla', 'samtliga', 'totalt', 'total', 'alla elever', 'samtliga elever', 't'],
  girls: ['flickor', 'flicka', 'kvinnor', 'kvinna', 'k'],
  boys: ['pojkar', 'pojke', 'män', 'man', 'm'],
}
const counts = ['antal elever', 'antal', 'elever', 'n', 'antal svar', 'antal svarande', 'number of pupils']

const groupNamed = (name: string, { groups }: Register): string | undefined =>
  groups.find(({ key, label }) => plainName(label) === name || plainName(key) === name)?.key ??
  groups.find(({ key }) => usual[key]?.includes(name))?.key
const measureNamed = (name: string, { measures }: Register): string | undefined =>
  measures.find(({ key, label, kolada, skolverket }) =>
    [label, key, kolada, skolverket].some((one) => one && plainName(one) === name),
  )?.key

/** Two ways to cut a single heading in two, `Meritvärde flickor` and `Flickor, meritvärde`. */
const cuts = (name: string): [string, string][] => {
  const words = name.split(' ')
  return words.slice(1).flatMap((_, at): [string, string][] => {
    const [before, after] = [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]
    return [
      [before, after],
      [after, before],
    ]
  })
}

const meaningOf = (parts: string[], register: Register): ColumnMeaning | undefined => {
  const names = parts.map(plainName)
  const whole = names.join(' ')
  const group = names.map((name) => groupNamed(name, register)).find(Boolean)
  const rest = names.filter((name) => groupNamed(name, register) === undefined)
  const measure = [rest.join(' '), ...rest].map((name) => measureNamed(name, register)).find(Boolean)
  if (measure) return { kind: 'figure', measure, group: group ?? 'all' }
  if (rest.some((name) => counts.includes(name))) return { kind: 'count', group: group ?? 'all' }
  for (const [one, other] of cuts(whole)) {
    const [found, within] = [measureNamed(one, register), groupNamed(other, register)]
    if (found && within) return { kind: 'figure', measure: found, group: within }
  }
  return undefined
}

const isKnown = (meaning: ColumnMeaning, register: Register): boolean => {
  if (meaning.kind === 'none') return true
  const measure = meaning.kind === 'figure' ? register.measures.find(({ key }) => key === meaning.measure) : undefined
  const groups = measure ? groupsOf(measure, register) : register.groups
  return (meaning.kind === 'count' || measure !== undefined) && groups.some(({ key }) => key === meaning.group)
}

export type MatchedColumn = SheetColumn & { name: string; meaning?: ColumnMeaning; remembered: boolean }

/**
 * What each column means: as somebody has said of a column of this name, else by the register's names and codes, the
 * group by its own heading or in the same one. Two columns never mean the same figure: the second is left to be said.
 */
export const matchColumns = (columns: SheetColumn[], register: Register, memory: ColumnMemory): MatchedColumn[] => {
  const taken = new Set<string>()
  return columns.map((column) => {
    const name = columnName(column)
    const choice = memory[name]
    const remembered = choice !== undefined && isKnown(choice, register)
    const meaning = remembered ? choice : meaningOf(column.parts, register)
    if (!meaning) return { ...column, name, remembered: false }
    const key = JSON.stringify(meaning)
    if (meaning.kind !== 'none' && taken.has(key)) return { ...column, name, remembered: false }
    taken.add(key)
    return { ...column, name, meaning, remembered }
  })
}
