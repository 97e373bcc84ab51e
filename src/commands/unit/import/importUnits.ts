import { z } from 'zod'
import { asUser } from '#access/asUser.ts'
import { idOf } from '#access/idOf.ts'
import type { Unit } from '#payload-types'
import type { Actor } from '../../common/actor.ts'
import { ownMunicipality } from '../../common/ownMunicipality.ts'
import { parseArgs } from '../../common/parseArgs.ts'
import { slugOf } from '../../common/slugOf.ts'
import { addHeadTeacher } from './addHeadTeacher.ts'
import { type PlannedLine, planUnits } from './planUnits.ts'
import { readRows } from './readRows.ts'

const schema = z.object({
  /** The list as it was pasted. */
  text: z.string().max(300_000),
  /** `false` tells what would be made. */
  store: z.boolean(),
})
export type ImportUnitsArgs = z.input<typeof schema> & { municipality: string }
export type ImportedUnits = { lines: PlannedLine[]; units: number; people: number; stored: boolean }

/**
 * Units and their head teachers from a pasted list. Each new person is invited by mail. What is there already is left as
 * it is, so that the same list again makes nothing; a line that cannot be used is told, and the others are made.
 * Throws `CommandError`: INVALID, NOT_FOUND (no municipality of which the person is a strategist).
 */
export const importUnits = async (actor: Actor, args: ImportUnitsArgs): Promise<ImportedUnits> => {
  const { payload, user } = actor
  const municipality = ownMunicipality(actor, args.municipality)
  const { text, store } = parseArgs(schema, args, actor)
  const { docs: units } = await payload.find({
    collection: 'units',
    where: { municipality: { equals: municipality } },
    depth: 0,
    pagination: false,
    ...asUser(user),
  })
  const { docs: people } = await payload.find({
    collection: 'users',
    where: { 'tenants.tenant': { equals: municipality } },
    depth: 0,
    pagination: false,
    ...asUser(user),
  })
  const lines = planUnits(readRows(text), { units, people })
  if (store) await make(actor, municipality, lines, units)
  const count = (what: 'unit' | 'person') => lines.filter((line) => line[what] === 'new').length
  return { lines, units: count('unit'), people: count('person'), stored: store }
}

/** In the order of the list, so that an area stands there before its schools. */
const make = async (actor: Actor, municipality: string, lines: PlannedLine[], known: Unit[]): Promise<void> => {
  const units = [...known]
  const named = (name: string) =>
    units.find((unit) => unit.name.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv'))
  for (const line of lines) {
    if (line.unit === 'none') continue
    const top = units.find(({ kind }) => kind === 'municipality')
    const parent = line.parent ? named(line.parent) : line.kind === 'municipality' ? undefined : top
    const unit =
      named(line.name) ??
      (await actor.payload.create({
        collection: 'units',
        data: {
          municipality,
          key: freeKey(line.name, units),
          name: line.name,
          kind: line.kind ?? 'school',
          schoolForms: line.schoolForms as Unit['schoolForms'],
          grades: line.grades,
          ...(parent ? { parent: idOf(parent.id) } : {}),
        },
        depth: 0,
        ...asUser(actor.user),
      }))
    if (line.unit === 'new') units.push(unit)
    if (
      line.person !== 'none' &&
      !(await addHeadTeacher(actor, { municipality, unit: unit.id, head: line.head, mail: line.mail }))
    )
      line.faults.push({ kind: 'notMade', told: line.mail })
  }
}
const freeKey = (name: string, units: Unit[]): string => {
  // A key has room for 64 signs, and a number may follow.
  const key = slugOf(name).slice(0, 56) || 'enhet'
  const isTaken = (one: string) => units.some((unit) => unit.key === one)
  let at = 2
  let free = key
  while (isTaken(free)) free = `${key}-${at++}`
  return free
}
