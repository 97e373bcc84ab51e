import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Payload } from 'payload'
import writeWorkbook from 'write-excel-file/node'
import { type Result, time } from './measure.ts'

const [schools, columns] = [500, 200]
const period = 'VT2025'
const seconds = (milliseconds: number) => milliseconds / 1000

/** A municipality with as many schools, and a measure for each column of the workbook. */
const openMunicipality = async (payload: Payload) => {
  const { make, makeWorld } = await import('#test/flow/world.ts')
  const world = await makeWorld(payload)
  const { municipality } = world
  const measures = Array.from({ length: columns }, (_, n) => ({ key: `m${n}`, label: `Mått ${n}`, decimals: 1 }))
  await payload.update({ collection: 'municipalities', id: municipality, data: { measures } })
  const names = Array.from({ length: schools }, (_, n) => `Skola nummer ${n}`)
  for (const [n, name] of names.entries())
    await make(payload, 'units', { municipality, key: `skola${n}`, name, kind: 'school' })
  const workbook = (add: number) =>
    writeWorkbook([
      [{ value: 'Skola' }, ...measures.map(({ label }) => ({ value: label }))],
      ...names.map((name, row) => [
        { value: name },
        ...measures.map((_, column) => ({ value: row + column / 10 + add })),
      ]),
    ]).toBuffer()
  return { actor: world.people.strategist, municipality, workbook }
}

/**
 * Asks for what a person's page asks for, every `pause` ms, until told to stop: the times of the answers (ms), each from when
 * it should have been asked for, so that a server that stands still is seen.
 */
const meanwhile = (pause: number, ask: () => Promise<unknown>) => {
  const times: number[] = []
  let going = true
  const asking = (async () => {
    while (going) {
      const due = performance.now() + pause
      await new Promise((turn) => setTimeout(turn, pause))
      await ask()
      times.push(performance.now() - due)
    }
  })()
  return async () => {
    going = false
    await asking
    return times.toSorted((a, b) => a - b)
  }
}

const onDatabase = async (name: string, uri: string): Promise<Result[]> => {
  process.env.DATABASE_URI = uri
  const [{ getPayload }, { configFor }, { readEnv }, { testBlocks }] = await Promise.all([
    import('payload'),
    import('../payload.config.ts'),
    import('#env'),
    import('#test/flow/testBlocks.ts'),
  ])
  const [{ readSheets }, { previewImport }, { confirmImport }, { undoImport }] = await Promise.all([
    import('#commands/figures/file/readSheets.ts'),
    import('#commands/figures/previewImport.ts'),
    import('#commands/figures/confirmImport.ts'),
    import('#commands/figures/undoImport.ts'),
  ])
  const payload = await getPayload({ config: configFor(readEnv(), testBlocks), key: uri })
  try {
    const { actor, municipality, workbook } = await openMunicipality(payload)
    const at = { municipalityId: municipality, period }
    /** As the page does it: the file is sent to be looked at, and again to be stored. */
    const readIn = async (add: number) => {
      const bytes = new Uint8Array(await workbook(add))
      const delay = monitorEventLoopDelay({ resolution: 5 })
      delay.enable()
      const stop = meanwhile(100, () => payload.find({ collection: 'units', limit: 30, depth: 0 }))
      const seen = new Set<number>()
      const file = async () => ({ name: 'register.xlsx', sheets: await readSheets(bytes, 'register.xlsx') })
      let preview = { digest: '' }
      let id = ''
      const looked = await time(async () => {
        preview = await previewImport(actor, await file(), at)
      })
      const stored = await time(async () => {
        const { importId, finished } = await confirmImport(actor, await file(), { ...at, digest: preview.digest })
        id = importId
        const progress = meanwhile(500, async () =>
          seen.add((await payload.findByID({ collection: 'figureImports', id: importId, depth: 0 })).stored),
        )
        await finished
        await progress()
      })
      const answers = await stop()
      delay.disable()
      const slowest = { p99: answers.at(Math.floor(answers.length * 0.99)) ?? 0, most: answers.at(-1) ?? 0 }
      process.stdout.write(
        `${name}: looked at in ${seconds(looked).toFixed(1)} s, stored in ${seconds(stored).toFixed(1)} s, progress told ${seen.size} times; another's page p99 ${slowest.p99.toFixed(0)} ms, at most ${slowest.most.toFixed(0)} ms; longest the server stood still ${(delay.max / 1e6).toFixed(0)} ms\n`,
      )
      return { id, taken: looked + stored, slowest: slowest.most }
    }
    const added = await readIn(0)
    const { totalDocs } = await payload.count({
      collection: 'statistics',
      where: { municipality: { equals: municipality } },
    })
    if (totalDocs !== schools * columns) throw new Error(`${totalDocs} figures were stored.`)
    const changed = await readIn(1000)
    /** The later import first: what it replaced is what it was. Then the first, of which nothing is left. */
    const undo = async (importId: string, expected: number) => {
      let all = 0
      const taken = await time(async () => {
        const { removed, restored } = await undoImport(actor, { importId })
        all = removed + restored
      })
      if (all !== expected) throw new Error(`${all} figures were undone.`)
      process.stdout.write(`${name}: ${all} figures undone in ${seconds(taken).toFixed(1)} s\n`)
      return taken
    }
    const restored = await undo(changed.id, schools * columns)
    const removed = await undo(added.id, schools * columns)
    return [
      { name: `figures-100000-undone-${name}`, ratio: seconds(restored), unit: 's, each restored', runs: 1 },
      { name: `figures-100000-removed-${name}`, ratio: seconds(removed), unit: 's, each removed', runs: 1 },
      { name: `figures-100000-${name}`, ratio: seconds(added.taken), unit: 's, seen and stored', runs: 1 },
      {
        name: `figures-100000-changed-${name}`,
        ratio: seconds(changed.taken),
        unit: 's, each with its history',
        runs: 1,
      },
      {
        name: `figures-100000-others-${name}`,
        ratio: Math.max(added.slowest, changed.slowest) / 1000,
        unit: 's, the slowest answer to others',
        runs: 1,
      },
    ]
  } finally {
    await payload.destroy()
  }
}

/**
 * A hundred thousand figures of a workbook, 500 schools by 200 measures: looked at and stored, then all of them changed, while
 * somebody else asks for pages, and both imports undone; on each database.
 */
export const figures = async (): Promise<Result[]> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bench-figures-'))
  Object.assign(process.env, { NODE_ENV: 'production', LOG_LEVEL: 'silent', PAYLOAD_SECRET: 'bench', DATA_DIR: folder })
  const { startMongo } = await import('#test/support/mongo/startMongo.ts')
  const mongo = await startMongo()
  try {
    const results = await onDatabase('sqlite', `file:${path.join(folder, 'bench.db')}`)
    if ('reasons' in mongo) throw new Error(mongo.reasons.join('\n'))
    process.stdout.write(`MongoDB: ${mongo.name}\n`)
    return [...results, ...(await onDatabase('mongodb', `${mongo.uri}/bench`))]
  } finally {
    if ('stop' in mongo) await mongo.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
