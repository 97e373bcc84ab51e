import { beforeAll, describe, expect, it } from 'vitest'
import { sortKey } from '#document/text/sortKey.ts'
import { fillKeys } from '#plugins/swedishOrder/fillKeys.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { type Rest, restAs } from '../support/rest.ts'
import { makeMunicipality, password, type TestMunicipality } from './municipality.ts'

const names = ['Åsa skola', 'Ängskolan', 'Öjersjö skola', 'östra förskolan', 'Zetaskolan', 'Élan skola']

describe('the key of a name', () => {
  it('puts Z, Å, Ä, Ö last, case and other accents apart', () => {
    const sorted = names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    expect(sorted).toEqual(['Élan skola', 'Zetaskolan', 'Åsa skola', 'Ängskolan', 'Öjersjö skola', 'östra förskolan'])
  })
  it('of a part is a part of the key', () => {
    for (const name of names) expect(sortKey(name)).toContain(sortKey(name.slice(1, 5).toUpperCase()))
  })
})

forEachDatabase('lists and pickers', (database) => {
  let here: TestMunicipality
  let rest: Rest
  const found = async (path: string) => {
    const { body } = await rest('GET', path)
    return (body.docs as { name: string }[]).map(({ name }) => name)
  }
  beforeAll(async () => {
    const { payload, uri } = database()
    here = await makeMunicipality(payload, 'alfa')
    for (const [index, name] of names.entries())
      await payload.create({
        collection: 'units',
        data: { municipality: here.id, key: `u${index}`, name, kind: 'school' },
      })
    const { token } = await payload.login({
      collection: 'users',
      data: { email: here.people.qualityStrategist.email, password },
    })
    rest = restAs(payload, uri, token)
  })

  it('sort as Swedish readers do', async () => {
    const sorted = await found('/units?sort=name&limit=100&depth=0')
    expect(sorted.filter((name) => names.includes(name))).toEqual([
      'Élan skola',
      'Zetaskolan',
      'Åsa skola',
      'Ängskolan',
      'Öjersjö skola',
      'östra förskolan',
    ])
    expect((await found('/units?sort=-name&limit=1&depth=0'))[0]).toBe('östra förskolan')
    // Without being asked, as a picker is.
    expect((await found('/units?limit=100&depth=0')).at(-1)).toBe('östra förskolan')
  })
  it.each([
    ['öjer', 'Öjersjö skola'],
    ['ÖSTRA', 'östra förskolan'],
    ['åsa', 'Åsa skola'],
    ['elan', 'Élan skola'],
    ['ängsk', 'Ängskolan'],
  ])('find %s', async (typed, name) => {
    for (const operator of ['like', 'contains'])
      expect(await found(`/units?where[name][${operator}]=${encodeURIComponent(typed)}&depth=0`)).toEqual([name])
    const search = `/units?where[or][0][name][like]=${encodeURIComponent(typed)}&where[or][1][key][equals]=x&depth=0`
    expect(await found(search)).toEqual([name])
  })
  it('know a new name at once, and rows from before there were keys after the next boot', async () => {
    const { payload } = database()
    const id = here.own.id
    await payload.update({ collection: 'units', id, data: { name: 'Ödåkra skola' } })
    expect(await found('/units?where[name][like]=öd%C3%A5&depth=0')).toEqual(['Ödåkra skola'])
    await payload.db.updateOne({ collection: 'units', id, data: { sortKey: null } })
    expect(await found('/units?where[name][like]=öd%C3%A5&depth=0')).toEqual([])
    await fillKeys(payload)
    expect(await found('/units?where[name][like]=öd%C3%A5&depth=0')).toEqual(['Ödåkra skola'])
  })

  it('offer “Duplicera” only where it works', async () => {
    const { payload } = database()
    await payload.create({
      collection: 'calendarEvents',
      data: { municipality: here.id, date: '2025-05-02', title: 'Dialog', kind: 'event' },
    })
    const offered = payload.config.collections.filter(
      ({ slug, disableDuplicate, admin }) => !disableDuplicate && !admin.hidden && !slug.startsWith('payload-'),
    )
    const tried: string[] = []
    for (const { slug } of offered) {
      const [row] = (await rest('GET', `/${slug}?limit=1&depth=0`)).body.docs as { id: string }[]
      const may = await rest('POST', `/${slug}`, {})
      if (!row || may.status === 403) continue
      const { status, body } = await rest('POST', `/${slug}/${row.id}/duplicate`, {})
      tried.push(slug)
      expect([status < 300, body.errors], slug).toEqual([true, undefined])
    }
    expect(tried).toEqual(expect.arrayContaining(['templates', 'calendarEvents']))
    const slugs = offered.map(({ slug }) => slug)
    for (const slug of ['goals', 'focusItems', 'statistics', 'blockLibrary', 'units', 'users'])
      expect(slugs).not.toContain(slug)
  })
})
