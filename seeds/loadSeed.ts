import type { Payload, Where } from 'payload'
import { changeUnit } from '#commands/unit/changeUnit.ts'
import type { User } from '#payload-types'
import { ensure, ensureAll, ensurePerson, type Loaded, type Report } from './ensure.ts'
import { loadDistributions } from './loadDistributions.ts'
import { loadTemplates } from './loadTemplates.ts'
import type { Seed } from './Seed.ts'

const is = (fields: Record<string, string | number>): Where => ({
  and: Object.entries(fields).map(([field, value]) => ({ [field]: { equals: value } })),
})

const loadMunicipality = async (payload: Payload, { municipality }: Seed): Promise<string> => {
  const { vocabulary, ...rest } = municipality
  const { id } = await ensure(payload, 'municipalities', is({ key: rest.key }), { ...rest, ...vocabulary })
  return id
}

const loadUnits = async (payload: Payload, seed: Seed, municipality: string): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  for (const { parent, facts, closedOn: _, ...unit } of seed.units) {
    const data = { ...unit, ...facts, municipality, ...(parent ? { parent: ids.get(parent) } : {}) }
    const { id } = await ensure(payload, 'units', is({ municipality, key: unit.key }), data)
    ids.set(unit.key, id)
  }
  return ids
}

const idIn = (units: Map<string, string>, key: string): string => {
  const id = units.get(key)
  if (!id) throw new Error(`Fröet nämner enheten ”${key}”, som inte finns bland dess enheter.`)
  return id
}

/** Password of every demo person; only the demo's own database has them. */
export const demoPassword = 'Demo-2026-skola'

const loadPeople = async (payload: Payload, seed: Seed, municipality: string, units: Map<string, string>) => {
  const headTeachers = new Map<string, User>()
  let strategist: User | undefined
  for (const { email, name, role, units: keys } of seed.users) {
    const person = { email, name, password: demoPassword, role, units: keys.map((key) => idIn(units, key)) }
    const user = await ensurePerson(payload, { key: seed.key, municipality }, person)
    if (role === 'qualityStrategist') strategist ??= user
    if (role === 'headTeacher') for (const key of keys) headTeachers.set(key, user)
  }
  if (!strategist) throw new Error(`Fröet ”${seed.key}” saknar en kvalitetsstrateg.`)
  return { strategist, headTeachers }
}

/** Closed by the strategist, once. */
const closeUnits = async (payload: Payload, seed: Seed, user: User, units: Map<string, string>) => {
  for (const { key, closedOn } of seed.units) {
    if (!closedOn) continue
    const unitId = idIn(units, key)
    const unit = await payload.findByID({ collection: 'units', id: unitId, depth: 0 })
    const asked = { kind: 'close', unitId, date: closedOn }
    if (unit.closedOn !== closedOn) await changeUnit({ payload, user }, asked)
  }
}

const loadFacts = async (payload: Payload, seed: Seed, municipality: string, units: Map<string, string>) => {
  const unitOf = (key: string) => idIn(units, key)
  await ensureAll(
    payload,
    'goals',
    ['unit', 'goalKey', 'schoolYear'],
    seed.goals.map((goal) => ({ ...goal, unit: unitOf(goal.unit), municipality })),
  )
  await ensureAll(
    payload,
    'focusItems',
    ['area', 'key', 'schoolYear'],
    seed.focusItems.map(({ highlightedFor, ...item }) => ({
      ...item,
      area: unitOf(item.area),
      municipality,
      highlightedFor: highlightedFor.map(unitOf),
    })),
  )
  await ensureAll(
    payload,
    'statistics',
    ['unit', 'measure', 'group', 'period'],
    seed.statistics.map((row) => ({ ...row, unit: unitOf(row.unit), municipality, origin: 'import' })),
  )
  await ensureAll(
    payload,
    'calendarEvents',
    ['title', 'date'],
    seed.calendar.map((event) => ({ kind: 'event', ...event, municipality })),
  )
}

/**
 * Loads one seed folder through the same collections and commands as people use, each done by the person whose it is.
 * Idempotent; stops at the first fault with the command's own message.
 */
export const loadSeed = async (payload: Payload, seed: Seed, report: Report = () => undefined): Promise<Loaded> => {
  const municipality = await loadMunicipality(payload, seed)
  const units = await loadUnits(payload, seed, municipality)
  const people = await loadPeople(payload, seed, municipality, units)
  await closeUnits(payload, seed, people.strategist, units)
  await loadFacts(payload, seed, municipality, units)
  const { goals, focusItems, statistics } = seed
  report(
    `${seed.municipality.name}: ${units.size} enheter, ${goals.length} mål, ${focusItems.length} utvecklingsområden, ${statistics.length} uppgifter`,
  )
  const loaded: Loaded = { municipality, units, editions: new Map(), ...people }
  await loadTemplates(payload, seed, loaded, report)
  await loadDistributions(payload, seed, loaded, report)
  return loaded
}
