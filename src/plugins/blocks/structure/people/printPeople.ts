import { blockWords } from '#blocks/kit/index.ts'
import type { Place } from '#document/input/input.ts'
import { paragraph } from '#document/tree/nodes.ts'
import type { DocumentNode, Inline, Origin } from '#document/tree/tree.ts'
import { type Person, peopleTable } from './peopleTable.ts'

type Setting = { style: 'signature' | 'table'; caption: string }
type Around = { origin: Origin; place: Place; rich: (text: string) => Inline[] }

/** People as a table, or as signatures: side by side where there are several. */
export const printPeople = (
  { style, caption }: Setting,
  people: Person[],
  { origin, place, rich }: Around,
): DocumentNode[] => {
  if (style === 'table') return [peopleTable(origin, rich(caption), people, blockWords(place.language))]
  const signatures = people.map((one) => paragraph(origin, signature(one)))
  if (signatures.length === 1) return signatures
  return [{ type: 'group', origin, columns: signatures.map((node): DocumentNode[] => [node]) }]
}

const signature = ({ name, title, date }: Person): Inline[] =>
  [name.map((inline): Inline => (inline.type === 'text' ? { ...inline, bold: true } : inline)), title, date]
    .filter((line) => line.length > 0)
    .flatMap((line, index): Inline[] => [...(index > 0 ? [{ type: 'break' as const }] : []), ...line])
