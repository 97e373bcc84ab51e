import { beforeAll, expect, it } from 'vitest'
import { siteChoices, siteFacts, siteKey } from '#load/siteFacts.ts'
import { aboutIn } from '#school/words/about/aboutIn.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { changeRow, make, makeWorld, type World } from './world.ts'

const linesOf = (about: { parts: { lines: string[]; list?: string[] }[] }) =>
  about.parts.flatMap(({ lines, list = [] }) => [...lines, ...list])

forEachDatabase(
  'the pages about the site',
  (database) => {
    let one: World
    let other: World
    beforeAll(async () => {
      const { payload } = database()
      one = await makeWorld(payload, 'enkoping')
      expect(await siteChoices(payload, undefined)).toEqual([{ key: 'enkoping', name: 'enkoping kommun' }])
      other = await makeWorld(payload, 'tvastad')
      const template = await make(
        payload,
        'templates',
        { municipality: one.municipality, title: 'Lokal plan', sections: [] },
        true,
      )
      await changeRow(payload, 'municipalities', one.municipality, {
        retention: [{ template, years: 5 }],
        site: {
          responsible: 'Barn- och utbildningsnämnden',
          email: 'kontakt@enkoping.example',
          conformance: 'partly',
          assessedOn: '2026-10-01',
          updatedOn: '2026-11-20',
          shortcomings: 'Kartan saknar text.\n\n  Filmer är inte textade. ',
          officer: 'dso@enkoping.example',
        },
      })
    })

    it('names to strangers only who has said who it is, and to a person her own', async () => {
      const { payload } = database()
      expect((await siteChoices(payload, undefined)).map(({ key }) => key)).toEqual(['enkoping'])
      expect((await siteChoices(payload, other.people.strategist.user)).map(({ key }) => key)).toEqual(['tvastad'])
      expect(await siteKey(payload, other.municipality)).toBe('tvastad')
      expect(await siteFacts(payload, 'finns-inte')).toBeUndefined()
    })

    it('says what the municipality said, and what the system knows of it', async () => {
      const facts = await siteFacts(database().payload, 'enkoping')
      if (!facts) throw new Error('No facts.')
      const [statement, privacy] = [aboutIn('sv').statement(facts), aboutIn('sv').privacy(facts)]
      expect(statement.intro).toMatch(/^Barn- och utbildningsnämnden står bakom/u)
      expect(linesOf(statement)).toEqual(
        expect.arrayContaining([
          'Kartan saknar text.',
          'Filmer är inte textade.',
          'E-post: kontakt@enkoping.example',
          'Den senaste bedömningen gjordes 1 oktober 2026.',
          'Redogörelsen uppdaterades senast 20 november 2026.',
        ]),
      )
      expect(linesOf(privacy)).toEqual(
        expect.arrayContaining(['Lokal plan: 5 år efter läsårets slut.', 'Dataskyddsombud: dso@enkoping.example']),
      )
      expect(linesOf(privacy).join()).toContain('Ett lösenord')
      expect(linesOf(aboutIn('en').statement(facts)).join()).toContain('last updated on 20 November 2026')
    })

    it('says of a municipality that has said nothing that it has not assessed anything, and where to turn', async () => {
      const facts = await siteFacts(database().payload, 'tvastad')
      if (!facts) throw new Error('No facts.')
      const lines = linesOf(aboutIn('sv').statement(facts))
      expect(lines[0]).toBe(
        'tvastad kommun har inte bedömt webbplatsen mot lagen om tillgänglighet till digital offentlig service än.',
      )
      expect(lines).toContain('Kontakta kommunens växel.')
    })

    it('tells of the login of the municipality where it has one', async () => {
      const { payload } = database()
      await make(payload, 'identityProviders', {
        municipality: other.municipality,
        name: 'Kommunens konto',
        domains: ['tvastad.example'],
        enabled: true,
        issuer: 'https://login.tvastad.example',
        clientId: 'x',
        clientSecret: 'y',
        scope: 'openid',
        emailClaim: 'email',
        nameClaim: 'name',
        rules: [],
      })
      const facts = await siteFacts(payload, 'tvastad')
      expect(facts?.external).toBe(true)
      expect(facts && linesOf(aboutIn('sv').privacy(facts)).join()).not.toContain('Ett lösenord')
    })
  },
  { blocks: testBlocks },
)
