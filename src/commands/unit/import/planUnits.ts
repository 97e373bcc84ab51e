import type { Unit } from '#payload-types'
import { gradesOf } from './gradesOf.ts'
import { kindOf } from './kindOf.ts'
import type { PastedRow } from './readRows.ts'

/** Why a line cannot be used as it is, or what of it; `told` is what stands there. */
export type LineFault = {
  kind: 'noName' | 'twice' | 'unknownKind' | 'badGrades' | 'badMail' | 'noMail' | 'noHead' | 'noParent' | 'notMade'
  told: string
}
export type PlannedLine = Pick<PastedRow, 'line' | 'name' | 'head' | 'mail' | 'parent'> & {
  unit: 'new' | 'known' | 'none'
  kind: Unit['kind'] | undefined
  schoolForms: string[]
  grades: number[]
  person: 'new' | 'known' | 'none'
  faults: LineFault[]
}
export type Known = { units: { name: string }[]; people: { email: string }[] }

const same = (a: string, b: string) => a.trim().toLocaleLowerCase('sv') === b.trim().toLocaleLowerCase('sv')
const isMail = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)

/** What would be made of each line, against what the municipality has. A line without a usable unit makes nothing. */
export const planUnits = (rows: PastedRow[], known: Known): PlannedLine[] =>
  rows.map((row, at) => {
    const { line, name, head, mail, parent } = row
    const grades = gradesOf(row.grades)
    const found = kindOf(row.kind, grades ?? [])
    const exists = known.units.some((unit) => same(unit.name, name))
    const before = rows.slice(0, at)
    const isTwice = name !== '' && before.some((other) => same(other.name, name))
    const hasParent = parent === '' || [...known.units, ...before].some((unit) => same(unit.name, parent))
    const fault = (kind: LineFault['kind'], when: boolean, told = ''): LineFault[] => (when ? [{ kind, told }] : [])
    const unusable = [
      ...fault('noName', name === ''),
      ...fault('twice', isTwice, name),
      ...fault('unknownKind', !found && !exists, row.kind),
      ...fault('badGrades', !grades, row.grades),
      ...fault('noParent', !hasParent, parent),
    ]
    const ofPerson = [
      ...fault('badMail', mail !== '' && !isMail(mail), mail),
      ...fault('noMail', mail === '' && head !== '', head),
      ...fault('noHead', head === '' && mail !== '', mail),
    ]
    const isPerson = unusable.length === 0 && ofPerson.length === 0 && mail !== ''
    const knows = [...known.people, ...before.map((other) => ({ email: other.mail }))].some(({ email }) =>
      same(email, mail),
    )
    return {
      line,
      name,
      head,
      mail,
      parent,
      unit: unusable.length > 0 ? 'none' : exists ? 'known' : 'new',
      kind: found?.kind,
      schoolForms: found?.schoolForms ?? [],
      grades: grades ?? [],
      person: isPerson ? (knows ? 'known' : 'new') : 'none',
      faults: [...unusable, ...ofPerson],
    }
  })
