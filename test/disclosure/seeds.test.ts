import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { knownWorld } from '#commands/document/publication/knownWorld.ts'
import { leaksIn } from '#disclosure/leaksIn.ts'
import { findAll } from '#load/findAll.ts'
import { loadPublicVersion } from '#load/loadComposeInput.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import { seeds } from '#seeds/index.ts'
import { loadSeed } from '#seeds/loadSeed.ts'
import { startDatabase, type TestDatabase } from '../support/startDatabase.ts'

/** Every figure that the public versions of all documents of a municipality have, as if all were on the web. */
describe.each(Object.entries(seeds))('the seed %s', (_, seed) => {
  let database: TestDatabase
  let municipality: string
  beforeAll(async () => {
    database = await startDatabase('sqlite')
    municipality = (await loadSeed(database.payload, await seed())).municipality
  }, 300_000)
  afterAll(() => database.stop())

  const published = async () => {
    const documents = await findAll(database.payload, 'documents', municipality, {}, { fields: ['title'] })
    const versions = await Promise.all(
      documents.map(async ({ id }) => ({ id, ...(await loadPublicVersion(database.payload, id)) })),
    )
    return versions.flatMap(({ id, figures }) => figures.map((figure) => ({ ...figure, places: [id] })))
  }

  it('gives no hidden figure away, whichever documents are read together', async () => {
    const figures = await published()
    const { vocabulary } = await loadMunicipality(database.payload, municipality)
    const limitOf = (key: string) =>
      vocabulary.measures.find((measure) => measure.key === key)?.minN ?? vocabulary.suppression.minN
    const few = figures.filter(({ measure, n, value }) => value.kind === 'number' && n && n < limitOf(measure))
    expect(few).toEqual([])
    const { world } = await knownWorld(database.payload, municipality)
    const leaks = await leaksIn(figures, world)
    expect(leaks.map(({ figure, by }) => ({ figure, by }))).toEqual([])
  }, 300_000)
})
