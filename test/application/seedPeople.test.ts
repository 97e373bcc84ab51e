import { beforeAll, describe, expect, it } from 'vitest'
import { ensurePerson } from '#seeds/ensure.ts'
import { seeds } from '#seeds/index.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { makeMunicipality, type TestMunicipality } from './municipality.ts'

describe('people of the example municipalities', () => {
  it('have an e-mail address each', async () => {
    const people = (await Promise.all(Object.values(seeds).map((open) => open()))).flatMap((seed) =>
      seed.users.map(({ email }) => email.toLowerCase()),
    )
    expect(people.filter((email, index) => people.indexOf(email) !== index)).toEqual([])
  })
})

forEachDatabase('a person of a seed', (database) => {
  let alfa: TestMunicipality
  let beta: TestMunicipality
  beforeAll(async () => {
    alfa = await makeMunicipality(database().payload, 'alfa')
    beta = await makeMunicipality(database().payload, 'beta')
  })
  const person = { email: 'eva@exempel.se', name: 'Eva Ek', password: 'ett-långt-lösenord', role: 'staff', units: [] }

  it('is made once, and is nobody of another municipality', async () => {
    const { payload } = database()
    const made = await ensurePerson(payload, { key: 'alfa', municipality: alfa.id }, person)
    expect((await ensurePerson(payload, { key: 'alfa', municipality: alfa.id }, person)).id).toBe(made.id)
    const again = ensurePerson(payload, { key: 'beta', municipality: beta.id }, { ...person, name: 'Eva Alm' })
    await expect(again).rejects.toThrow(/”beta”.*eva@exempel\.se \(Eva Alm\).*Eva Ek/u)
  })
})
