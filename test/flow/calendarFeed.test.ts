import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { feedKey } from '#load/feed/feedKey.ts'
import { icsOf } from '#load/feed/icsOf.ts'
import { type FeedPlace, feedPlace, loadFeed, subscriber } from '#load/feed/loadFeed.ts'
import type { User } from '#payload-types'
import { loadSeed } from '#seeds/loadSeed.ts'
import { calendar } from '#seeds/svenljunga/calendar.ts'
import { seed } from '#seeds/svenljunga/seed.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { make } from './world.ts'

/** The feed as another library reads it. */
const read = (ics: string | undefined) => {
  const root = new ICAL.Component(ICAL.parse(ics ?? ''))
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      title: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      wholeDay: event.startDate.isDate && event.endDate.isDate,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      alarms: component.getAllSubcomponents('valarm').length,
    }
  })
}
const at = new Date('2019-01-15T10:00:00Z')
const event = (title: string, date: string, more: { endDate?: string; responsible?: string } = {}) => ({
  key: date,
  title,
  date,
  kind: 'event' as const,
  updatedAt: '2018-12-01T08:30:15.123Z',
  ...more,
})
const feed = (...events: ReturnType<typeof event>[]) => icsOf({ name: 'Kalender', domain: 'test.example', events, at })

describe('a feed', () => {
  it('covers a day, a month, a span of months and of weeks with whole days', () => {
    const days = read(
      feed(
        event('Dag', '2019-03-05'),
        event('Månad', '2020-02'),
        event('Månader', '2019-11', { endDate: '2019-12' }),
        event('Veckor', '2019-W45', { endDate: '2019-W47' }),
      ),
    )
    expect(days.map(({ start, end, wholeDay }) => [start, end, wholeDay])).toEqual([
      ['2019-03-05', '2019-03-06', true],
      ['2020-02-01', '2020-03-01', true],
      ['2019-11-01', '2020-01-01', true],
      ['2019-11-04', '2019-11-25', true],
    ])
    expect(days[0]?.stamp).toBe('2018-12-01T08:30:15Z')
  })
  it('keeps every sign of a text, and no line is longer than 75 octets', () => {
    const title = 'Åtgärder, uppföljning; analys \\ ”stöd” 🏫 '.repeat(6).trim()
    const ics = feed(event(`${title}\n- en, två\n- tre`, '2019-05-14', { responsible: 'Rektor; lärare' }))
    const [only] = read(ics)
    expect(only?.title).toBe(title)
    expect(only?.description).toBe('- en, två\n- tre\nAnsvarig: Rektor; lärare')
    expect(ics.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(ics).not.toContain('\ufffd')
  })
  it('cannot be given lines of its own by a text', () => {
    const ics = feed(event('Ett\r\nEND:VEVENT\r\nBEGIN:VEVENT', '2019-05-14'))
    expect(read(ics)).toHaveLength(1)
  })
  it('leaves out a date that does not exist rather than moving it', () => {
    expect(read(feed(event('Finns inte', 'våren'), event('Finns', '2019-05')))).toHaveLength(1)
  })
})

forEachDatabase('calendar feeds', (database) => {
  let place: FeedPlace
  let strategist: User
  let headTeachers: Map<string, User>
  let stranger: User
  const load = (user: User, role: string) => loadFeed(database().payload, place, user, role, at)

  beforeAll(async () => {
    const { payload } = database()
    const loaded = await loadSeed(payload, seed)
    strategist = loaded.strategist
    headTeachers = loaded.headTeachers
    const elsewhere = await make(payload, 'municipalities', {
      key: 'elsewhere',
      name: 'Grannkommunen',
      kind: 'municipality',
    })
    const neighbour = {
      email: 'granne@elsewhere.example',
      name: 'Gun Granne',
      password: 'Granne-2026-skola',
      tenants: [{ tenant: elsewhere, role: 'qualityStrategist', units: [] }],
    }
    stranger = await payload.findByID({ collection: 'users', id: await make(payload, 'users', neighbour), depth: 0 })
    place = (await feedPlace(payload, 'svenljunga')) as FeedPlace
  }, 180_000)

  it("has the municipality's events and the deadlines of what was sent out", async () => {
    const events = read(await load(strategist, 'alla'))
    expect(events).toHaveLength(calendar.length + 1)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    expect(events[0]).toMatchObject({
      title: 'Sista dag att lämna in Plan för systematiskt kvalitetsarbete 2019',
      start: '2018-12-14',
      alarms: 1,
    })
  })
  it('has for a role its own events and those for everybody', async () => {
    const titles = read(await load(strategist, 'pupilHealthLead')).map(({ title }) => title)
    expect(titles).toContain('Patientsäkerhetsberättelse')
    expect(titles).toContain('Detaljbudget fastställs')
    expect(titles).not.toContain('Skolanalysgrupp')
    expect(await load(strategist, 'finns-inte')).toBeUndefined()
  })
  it("tells a school of its own deadlines, not of another's", async () => {
    const head = headTeachers.get('atradalsskolan') as User
    const titles = read(await load(head, 'alla')).map(({ title }) => title)
    expect(titles).toHaveLength(calendar.length)
    expect(titles.filter((title) => title.startsWith('Sista dag'))).toEqual([])
  })
  it('tells another municipality nothing', async () => {
    expect(await load(stranger, 'alla')).toBeUndefined()
  })

  describe('the key in the address', () => {
    const here = { municipality: 'svenljunga', role: 'alla' }
    const keyOf = () => feedKey(database().payload.secret, String(strategist.id), here)

    it('opens its own feed, for the person it was made for', async () => {
      expect((await subscriber(database().payload, keyOf(), here))?.id).toBe(strategist.id)
    })
    it('opens no other feed, and is of no use when changed', async () => {
      const { payload } = database()
      const [, signed] = keyOf().split('.')
      const other = headTeachers.get('granliden') as User
      const attempts: [string, typeof here][] = [
        [keyOf(), { ...here, role: 'board' }],
        [keyOf(), { ...here, municipality: 'huddinge' }],
        [`${other.id}.${signed}`, here],
        [`${keyOf()}x`, here],
        ['', here],
        [feedKey('another secret', String(strategist.id), here), here],
      ]
      for (const [key, feed] of attempts) expect(await subscriber(payload, key, feed)).toBeUndefined()
    })
    it('stops working when the person is removed from the municipality', async () => {
      const { payload } = database()
      const leaving = headTeachers.get('granliden') as User
      const key = feedKey(payload.secret, String(leaving.id), here)
      await payload.update({ collection: 'users', id: leaving.id, data: { tenants: [] } })
      const user = await subscriber(payload, key, here)
      expect(user && (await load(user, 'alla'))).toBeUndefined()
      await payload.delete({ collection: 'users', id: leaving.id })
      expect(await subscriber(payload, key, here)).toBeUndefined()
    })
  })
})
