import { beforeAll, expect, it } from 'vitest'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { type Rest, restAs } from '../support/rest.ts'
import { makeMunicipality, password } from './municipality.ts'

const named = (...keys: string[]) => keys.map((key) => ({ key, label: `Grupp ${key}` }))
const groups = named('all', 'girls', 'boys', 'native')

forEachDatabase('which groups of pupils are a whole together', (database) => {
  let id: string
  let strategist: Rest
  beforeAll(async () => {
    const { payload, uri } = database()
    const here = await makeMunicipality(payload, 'alfa')
    id = here.id
    const data = { email: here.people.qualityStrategist.email, password }
    strategist = restAs(payload, uri, (await payload.login({ collection: 'users', data })).token)
  })
  const save = (body: object) => strategist('PATCH', `/municipalities/${id}`, { groups, ...body })
  const refusalOf = async (body: object) => {
    const { status, body: told } = await save(body)
    const [error] = (told.errors ?? []) as { data?: { errors?: { message: string; path: string }[] } }[]
    return [status, ...(error?.data?.errors ?? []).map(({ path, message }) => `${path}: ${message}`)]
  }

  it('is kept as the municipality says it', async () => {
    const partitions = [{ whole: 'all', parts: ['girls', 'boys'] }]
    expect((await save({ partitions })).status).toBe(200)
    const kept = await database().payload.findByID({ collection: 'municipalities', id, depth: 0 })
    expect(kept.partitions).toMatchObject(partitions)
  })

  it.each([
    ['one part alone', [{ whole: 'all', parts: ['girls'] }], 'partitions.0.parts: Välj minst två delar.'],
    ['the same part twice', [{ whole: 'all', parts: ['girls', 'girls'] }], 'partitions.0.parts: Välj minst två delar.'],
    [
      'a part that is the whole',
      [{ whole: 'girls', parts: ['girls', 'boys'] }],
      'Helheten kan inte vara en av sina egna',
    ],
    ['a group that is not there', [{ whole: 'all', parts: ['girls', 'andra'] }], 'Gruppen andra finns inte bland'],
    ['a whole that is not there', [{ whole: 'skolan', parts: ['girls', 'boys'] }], 'Gruppen skolan finns inte bland'],
    [
      'two that are alike',
      [
        { whole: 'all', parts: ['girls', 'boys'] },
        { whole: 'all', parts: ['boys', 'girls'] },
      ],
      'partitions: all = boys + girls står två gånger.',
    ],
  ])('is refused with what to do: %s', async (_, partitions, sentence) => {
    const [status, ...told] = await refusalOf({ partitions })
    expect([status, told.join(' ')]).toEqual([400, expect.stringContaining(sentence)])
  })

  it('is not said of two groups that are alike', async () => {
    expect(await refusalOf({ groups: [...groups, ...named('girls')], partitions: [] })).toEqual([
      400,
      'groups: girls står två gånger. Ta bort den ena, eller ändra den.',
    ])
  })
})
