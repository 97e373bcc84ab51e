import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import type { Actor } from '#commands/common/actor.ts'
import type { User } from '#payload-types'
import { inTurn, type Result, ratioOf } from './measure.ts'

const people = 60

/** A school, a person and a document each, and an answer in each document. */
const openSchools = async (payload: Payload) => {
  const [{ make, makeWorld }, { saveAnswer }] = await Promise.all([
    import('#test/flow/world.ts'),
    import('#commands/document/saveAnswer.ts'),
  ])
  const world = await makeWorld(payload)
  const { municipality } = world
  const units: string[] = []
  const actors: Actor[] = []
  for (let n = 0; n < people; n += 1) {
    const unit = {
      municipality,
      key: `skola${n}`,
      name: `Skola ${n}`,
      kind: 'school',
      schoolForms: [],
      parent: world.units.root,
    }
    units.push(await make(payload, 'units', unit))
    const tenants = [{ tenant: municipality, role: 'headTeacher', units: [units[n]] }]
    const person = { name: `Rektor ${n}`, email: `rektor${n}@bench.example`, password: randomUUID(), tenants }
    const user = await payload.findByID({ collection: 'users', id: await make(payload, 'users', person), depth: 0 })
    actors.push({ payload, user: user as User })
  }
  const { documentIds } = await world.send(2023, units)
  const written: string[] = []
  const save = async (n: number) => {
    const [base, value] = [written[n], `Vi har arbetat med läsningen, ${randomUUID()}, ${n}.`]
    await saveAnswer(actors[n] as Actor, {
      documentId: String(documentIds[n]),
      instanceKey: 'note1',
      saveId: randomUUID(),
      changes: [{ path: ['cells', 'rad 1', 'a'], base, value }],
    })
    written[n] = value
  }
  /** As large as what is saved, written past it: the next save builds upon it. */
  const valueFor = (n: number) => {
    written[n] = `Vi har arbetat med läsningen, ${randomUUID()}, ${n}.`
    return { value: { cells: { 'rad 1': { a: written[n] } } } }
  }
  await Promise.all(actors.map((_, n) => save(n)))
  const { docs } = await payload.find({ collection: 'answers', depth: 0, pagination: false })
  const rows = documentIds.map((id) => String(docs.find(({ document }) => document === id)?.id))
  return { save, rows, valueFor }
}

/**
 * Sixty people who save at once, each in a document of their own, until the last is acknowledged: with rights, merging,
 * history and the check that nobody handed in meanwhile, against the same rows merely written, by Payload's own update
 * and by the adapter alone. SQLite.
 */
export const saves = async (runs: number): Promise<Result[]> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bench-saves-'))
  Object.assign(process.env, { NODE_ENV: 'production', LOG_LEVEL: 'silent', PAYLOAD_SECRET: 'bench', DATA_DIR: folder })
  process.env.DATABASE_URI = `file:${path.join(folder, 'bench.db')}`
  const [{ getPayload }, { configFor }, { readEnv }, { testBlocks }] = await Promise.all([
    import('payload'),
    import('../payload.config.ts'),
    import('#env'),
    import('#test/flow/testBlocks.ts'),
  ])
  const payload = await getPayload({ config: await configFor(readEnv(), testBlocks) })
  const { save, rows, valueFor: value } = await openSchools(payload)
  const all = (write: (n: number) => Promise<unknown>) => () => Promise.all(rows.map((_, n) => write(n)))
  const at = (n: number) => ({ collection: 'answers' as const, id: String(rows[n]) })
  try {
    const times = await inTurn(
      {
        save: all(save),
        update: all((n) => payload.update({ ...at(n), data: value(n), depth: 0 })),
        write: all((n) => payload.db.updateOne({ ...at(n), data: value(n) })),
      },
      runs,
    )
    return [
      { name: 'save-vs-write', ratio: ratioOf(times.save, times.update), unit: "x Payload's update of the row", runs },
      { name: 'save-vs-row', ratio: ratioOf(times.save, times.write), unit: 'x the row alone, one commit', runs },
    ]
  } finally {
    await payload.destroy()
    await rm(folder, { recursive: true, force: true })
  }
}
