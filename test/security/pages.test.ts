import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Application, startApplication } from '../e2e/startApplication.ts'
import { actions, type Person, pages, people } from './matrix.ts'

const password = 'Ett-långt-lösenord'

type Place = Record<'municipality' | 'template' | 'edition' | 'distribution' | 'key' | 'delivery', string> & {
  documents: string[]
}

describe('every page, file and action of the built application', () => {
  let built: Application<{ here: Place; there: Place }>
  const tokens: Partial<Record<Person, string>> = {}
  let unit = ''
  beforeAll(async () => {
    built = await startApplication('seedMatrix.ts')
    for (const person of people) {
      if (person === 'nobody') continue
      const email = person === 'platformAdmin' ? 'admin@plattform.example' : `${person}@alfa.example`
      const answer = await fetch(`${built.base}/api/users/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      })
      tokens[person] = ((await answer.json()) as { token: string }).token
    }
    const units = await fetch(
      `${built.base}/api/units?where[municipality][equals]=${built.seeded.here.municipality}&limit=1&sort=-name`,
      { headers: { authorization: `JWT ${tokens.platformAdmin}` } },
    )
    unit = ((await units.json()) as { docs: { id: string }[] }).docs[0]?.id ?? ''
  }, 900_000)
  afterAll(() => built?.stop())

  const call = async (
    person: Person,
    place: 'here' | 'there',
    { url, method = 'GET' }: { url: string; method?: string },
  ) => {
    const at = built.seeded[place]
    const known: Record<string, string> = {
      document: at.documents[0] ?? '',
      municipality: at.municipality,
      template: at.template,
      edition: at.edition,
      distribution: at.distribution,
      key: at.key,
      unit,
      delivery: at.delivery,
    }
    const token = tokens[person]
    return fetch(`${built.base}${url.replace(/\{(\w+)\}/gu, (_, name: string) => known[name] ?? '')}`, {
      method,
      headers: {
        ...(token ? { authorization: `JWT ${token}` } : {}),
        ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
      },
      ...(method === 'POST' ? { body: '{}' } : {}),
      redirect: 'manual',
    })
  }
  const isIn = ({ status }: Response) => ![301, 302, 303, 307, 308, 401, 403, 404, 405].includes(status)

  it.each(Object.entries(pages))(
    '%s is for whom its row says',
    async (folder, { url, who }) => {
      const found: string[] = []
      for (const person of people) {
        const response = await call(person, 'here', { url })
        // The start page leads on by itself, and strangers to the login; a reader of the admin without a right is led out of it.
        const onwards = folder === '(school)' ? !response.headers.get('location')?.includes('logga-in') : isIn(response)
        const text = response.headers.get('content-type')?.includes('html') ? await response.text() : ''
        const leads =
          /NEXT_REDIRECT;[^;]*;\/(logga-in|admin\/unauthorized|admin\/login)/u.test(text) ||
          text.includes('NEXT_HTTP_ERROR_FALLBACK;404')
        found.push(onwards && !leads ? 'y' : 'n')
      }
      const isThere = folder === '(drift)/.well-known/security.txt' ? 'nnnnnn' : who
      expect(found.join('')).toBe(isThere)
    },
    120_000,
  )

  it.each(Object.entries(pages).filter(([, { url }]) => url.includes('{')))(
    '%s of another municipality is nobody’s but the administrator’s',
    async (_, { url }) => {
      for (const person of people) {
        if (person === 'platformAdmin') continue
        const response = await call(person, 'there', { url })
        const text = await response.text()
        const leads = /NEXT_REDIRECT;/u.test(text) || text.includes('NEXT_HTTP_ERROR_FALLBACK;404')
        expect(isIn(response) && !leads, person).toBe(false)
      }
    },
    120_000,
  )

  it.each(Object.entries(actions))(
    '%s is done by whom its row says',
    async (_, { url, who }) => {
      const found: string[] = []
      for (const person of people) found.push(isIn(await call(person, 'here', { url, method: 'POST' })) ? 'y' : 'n')
      expect(found.join('')).toBe(who)
      for (const person of people)
        if (person !== 'platformAdmin')
          expect(isIn(await call(person, 'there', { url, method: 'POST' })), person).toBe(false)
    },
    120_000,
  )
})
