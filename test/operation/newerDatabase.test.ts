import { getPayload } from 'payload'
import { expect, it } from 'vitest'
import { migrations } from '#migrations/index.ts'
import { configFor } from '../../payload.config.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { environmentOf } from '../support/startDatabase.ts'

forEachDatabase('a database that a newer program has upgraded', (database) => {
  const collection = 'payload-migrations'

  it('says which upgrades it has been through', async () => {
    const { docs } = await database().payload.find({ collection, pagination: false })
    expect(docs.map(({ name }) => name).sort()).toEqual(migrations.map(({ name }) => name).sort())
  })

  it('refuses an older program when it starts, with a code', async () => {
    const { payload, uri } = database()
    await payload.create({ collection, data: { name: '29990101_000000_newer', batch: 99 } })
    const config = configFor(environmentOf(uri))
    const older = getPayload({ config, key: `${uri} older` }).then((started) => started.db.migrate())
    await expect(older).rejects.toMatchObject({ code: 'DATABASE_NEWER' })
  })
})
