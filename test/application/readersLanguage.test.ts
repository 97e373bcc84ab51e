import type { Field } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { auditWords } from '#admin/audit/auditWords.ts'
import { callCommand } from '#admin/common/callCommand.ts'
import { en as adminEn } from '#admin/words/en.ts'
import { sv as adminSv } from '#admin/words/sv.ts'
import { coreBlocks } from '#blocks/index.gen.ts'
import { collections } from '#collections/index.ts'
import { en } from '#commands/common/words/en.ts'
import { sv } from '#commands/common/words/sv.ts'
import { wordsOf } from '#commands/common/words/wordsOf.ts'
import type { Language } from '#document/tree/tree.ts'
import { inLanguage } from '#language'
import { silent } from '#plugins/audit/index.ts'
import { checkContrast } from '#templates/themes/checkContrast.ts'
import { contrastWords } from '#templates/themes/contrastWords.ts'
import { resolveTheme } from '#templates/themes/themes.ts'
import { make } from '../flow/world.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { expectOwnWords, inBothLanguages } from '../support/inBothLanguages.ts'
import { restAs } from '../support/rest.ts'
import { makeMunicipality, password, type TestMunicipality } from './municipality.ts'

const adminWords = { sv: adminSv, en: adminEn }
type Validate = (value: unknown, options: object) => unknown
/** Every validator of ours, by the field's name. */
const validatorsIn = (fields: Field[]): [string, Validate][] =>
  fields.flatMap((field) => {
    const inner =
      field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : 'fields' in field ? field.fields : []
    const { name = '', validate: own } = field as { name?: string; validate?: Validate }
    return [...(own ? [[name, own] as [string, Validate]] : []), ...validatorsIn(inner)]
  })

describe('what is told in the admin', () => {
  it('has English words of its own in every dictionary', () => {
    const [{ language: _, ...swedish }, { language: __, ...english }] = [sv, en]
    expectOwnWords(swedish, english)
    expectOwnWords(adminSv, adminEn)
    expectOwnWords(contrastWords.sv, contrastWords.en)
    const logged = Object.values(auditWords)
    expectOwnWords(
      logged.map((pair) => pair.sv),
      logged.map((pair) => pair.en),
    )
    expect(wordsOf({})).toBe(sv)
    expect(wordsOf({ language: 'en' })).toBe(en)
  })

  it('names every collection whose changes are logged', () => {
    const slugs = collections.map(({ slug }) => slug).filter((slug) => !silent.includes(slug))
    expect(slugs.filter((slug) => !auditWords[slug])).toEqual([])
  })

  const validators = [...collections, ...coreBlocks].flatMap(({ slug, fields }) =>
    validatorsIn(fields).map(([name, validate]) => ({ at: `${slug}.${name}`, validate })),
  )
  it('looks at every validator', () => expect(validators.length).toBeGreaterThan(20))
  it.each(validators)('is said in the reader’s language by $at', async ({ at, validate }) => {
    const alike = { key: 'a', whole: 'a', parts: ['b'] }
    const isList = /\.(groups|partitions|measures)$/.test(at)
    const wrong = isList ? [[alike, alike]] : [undefined, '?', 1.5, '#ffcc00']
    const { sv } = await inBothLanguages((language) =>
      wrong
        .map((value) => validate(value, { req: { i18n: { language } }, data: {}, siblingData: {} }))
        .filter((answer) => typeof answer === 'string'),
    )
    // Any other language is answered in Swedish, as is a call without a request.
    expect(wrong.map((value) => validate(value, { data: {}, siblingData: {} }))).toEqual(expect.arrayContaining(sv))
  })

  it('is said of colours in Swedish unless English is asked for', async () => {
    const theme = resolveTheme('kommun', { primary: '#ffcc00' })
    const messages = (language?: Language) => checkContrast(theme, language).map(({ message }) => message)
    await inBothLanguages(messages)
    expect(messages()).toEqual(messages('sv'))
    const accent = { ...theme, colours: { ...theme.colours, accent: 'red' } }
    await inBothLanguages((language) => checkContrast(accent, language).map(({ message }) => message))
  })

  describe('when the server does not answer', () => {
    afterEach(() => vi.unstubAllGlobals())
    it.each([
      ['at all', () => Promise.reject(new Error('offline'))],
      ['with words', async () => new Response('', { status: 502 })],
    ])('%s', async (_, answer) => {
      vi.stubGlobal('fetch', answer)
      await inBothLanguages((language) =>
        callCommand('/api/x', {}, inLanguage(adminWords, language)).catch((error: Error) => error.message),
      )
    })
  })
})

forEachDatabase('told in the reader’s language', (database) => {
  let here: TestMunicipality
  let there: TestMunicipality
  let token = ''
  beforeAll(async () => {
    const { payload } = database()
    here = await makeMunicipality(payload, 'alfa')
    there = await makeMunicipality(payload, 'beta')
    await make(payload, 'blockLibrary', {
      title: 'Fraga',
      scope: 'national',
      libraryKey: 'nationell',
      version: 1,
      block: [{ blockType: 'richText' }],
    })
    const { email } = here.people.qualityStrategist
    token = (await payload.login({ collection: 'users', data: { email, password } })).token ?? ''
  })
  const refused = (method: string, path: string, body?: unknown, signedIn = true) =>
    inBothLanguages(async (language) => {
      const rest = restAs(database().payload, database().uri, signedIn ? token : undefined, language)
      const { status, body: answer } = await rest(method, path, body)
      expect(status).toBeGreaterThanOrEqual(400)
      const [error] = answer.errors as { message: string; data?: { errors?: { message: string }[] } }[]
      return [error?.message, ...(error?.data?.errors ?? []).map(({ message }) => message)]
    })
  const template = (sections: unknown[], more = {}) => ({
    title: 'Plan',
    language: 'sv',
    layout: 'report',
    municipality: here.id,
    sections,
    ...more,
  })
  const section = (title: string, blockType: string) => ({ kind: 'section', title, blocks: [{ blockType }] })

  it('by hooks of units, figures, the library and people', async () => {
    const { sv, en } = await refused('PATCH', `/units/${here.area.id}`, { parent: here.own.id })
    expect(sv).toEqual(['En enhet kan inte ligga under sig själv. Välj en annan överordnad enhet.'])
    expect(en).toEqual(['A unit cannot stand below itself. Choose another parent unit.'])
    const figure = { municipality: here.id, unit: here.own.id, measure: 'merit', group: 'all', period: 'VT2024' }
    await refused('POST', '/statistics', { ...figure, origin: 'manual', value: { kind: 'odd' } })
    const entry = { title: 'Min', scope: 'municipal', municipality: here.id, version: 2 }
    const block = [{ blockType: 'richText' }]
    await refused('POST', '/blockLibrary', { ...entry, libraryKey: 'nationell', block })
    await refused('POST', '/blockLibrary', { ...entry, libraryKey: 'egen', block: [{ blockType: 'gone' }] })
    const person = { name: 'Ny', email: 'ny@alfa.se', password }
    await refused('POST', '/users', { ...person, tenants: [] })
    await refused('POST', '/users', { ...person, tenants: [{ tenant: there.id, role: 'department' }] })
    await refused('DELETE', `/users/${here.people.qualityStrategist.id}`)
    await refused('POST', '/users/first-register', {})
  })

  it('by hooks of templates and between municipalities', async () => {
    expect((await refused('POST', '/templates', template([section('Start', 'gone')]))).en[0]).toContain('“Start”')
    await refused('POST', '/templates', template([section('', 'gone')]))
    const unnamed = template([section('', 'question')], { _status: 'published' })
    expect((await refused('POST', '/templates', unnamed)).en[0]).toMatch(/^The template is not saved/u)
    await refused('PATCH', `/templates/${here.template.id}`, { municipality: there.id })
    await refused('PATCH', `/media/${here.media.id}`, { municipality: there.id })
    await refused('PATCH', `/municipalities/${here.id}`, { theme: { logo: there.media.id } })
  })

  it('by validators and by buttons, over the network', async () => {
    const { en } = await refused('PATCH', `/units/${here.own.id}`, { schoolUnitCode: '1' })
    expect(en).toContain(
      'The school unit code has eight digits, for example 12345678, and the municipality code four, for example 1440.',
    )
    const publish = `/templates/${here.template.id}/publish-edition`
    await refused('POST', publish, {}, false)
    await refused('POST', publish, [])
    await refused('POST', publish, {})
  })
})
