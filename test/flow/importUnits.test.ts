import { beforeAll, describe, expect, it } from 'vitest'
import { gradesOf } from '#commands/unit/import/gradesOf.ts'
import { importUnits } from '#commands/unit/import/importUnits.ts'
import { kindOf } from '#commands/unit/import/kindOf.ts'
import { readRows } from '#commands/unit/import/readRows.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { makeWorld, refusal, type World } from './world.ts'

describe('a pasted list', () => {
  it.each([
    ['F-3', [0, 1, 2, 3]],
    ['F–9', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['7, 8, 9', [7, 8, 9]],
    ['F – 3', [0, 1, 2, 3]],
    ['åk 4-6', [4, 5, 6]],
    ['', []],
    ['9-7', undefined],
    ['alla', undefined],
    ['10', undefined],
  ])('reads the grades %s', (written, grades) => {
    expect(gradesOf(written)).toEqual(grades)
  })
  it.each([
    ['Grundskola', 'school', ['preschoolClass', 'compulsory']],
    ['förskola', 'preschool', ['preschool']],
    ['Gymnasieskola', 'school', ['upperSecondary']],
    ['Anpassad grundskola', 'school', ['adaptedCompulsory']],
    ['Komvux', 'school', ['adultEducation']],
    ['Område', 'area', []],
  ])('knows the kind %s', (written, kind, schoolForms) => {
    expect(kindOf(written, [0, 1])).toEqual({ kind, schoolForms })
  })
  it('has headings in any order, or none', () => {
    expect(readRows('E-post\tNamn\tSlag\na@b.se\tEk\tGrundskola')).toMatchObject([
      { line: 2, name: 'Ek', mail: 'a@b.se', kind: 'Grundskola', grades: '' },
    ])
    expect(readRows('Ek;Grundskola;F-3;Ada Ek;a@b.se\r\n\r\nAl;Förskola')).toMatchObject([
      { line: 1, name: 'Ek', head: 'Ada Ek' },
      { line: 3, name: 'Al', mail: '' },
    ])
  })
})

forEachDatabase(
  'units and people from a list',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    const take = (text: string, store: boolean, who: keyof World['people'] = 'strategist') =>
      importUnits(world.people[who], { municipality: world.municipality, text, store })
    const tag = () => world.municipality.slice(0, 8)
    const list = () =>
      [
        'Namn\tSlag\tÅrskurser\tRektor\tE-post\tOmråde',
        'Västra området\tOmråde',
        `Björkskolan\tGrundskola\tF-6\tBo Björk\tbo-${tag()}@example.test\tVästra området`,
        `Tallskolan\tGrundskola\t7-9\tBo Björk\tBO-${tag()}@example.test\tVästra området`,
        `Granskolan\tskolning\tF-6\tGun Gran\tgun-${tag()}@example.test`,
        'Lönnskolan\tGrundskola\tF-sex\tLo Lönn\tlo',
        'Ekskolan\tGrundskola\tF-3',
      ].join('\n')

    it('are shown before anything is stored, with what cannot be used and why', async () => {
      const { lines, units, people } = await take(list(), false)
      expect({ units, people }).toEqual({ units: 3, people: 1 })
      expect(lines.map(({ unit, person, faults }) => [unit, person, ...faults.map(({ kind }) => kind)])).toEqual([
        ['new', 'none'],
        ['new', 'new'],
        ['new', 'known'],
        ['none', 'none', 'unknownKind'],
        ['none', 'none', 'badGrades', 'badMail'],
        ['known', 'none'],
      ])
      const { totalDocs } = await world.payload.count({
        collection: 'units',
        where: { name: { equals: 'Björkskolan' } },
      })
      expect(totalDocs).toBe(0)
    })
    it('are made once, each head teacher with every unit, and the same list again makes nothing', async () => {
      await take(list(), true)
      const { docs } = await world.payload.find({
        collection: 'units',
        where: {
          and: [{ municipality: { equals: world.municipality } }, { name: { in: ['Björkskolan', 'Tallskolan'] } }],
        },
        depth: 1,
        sort: 'name',
      })
      expect(docs).toMatchObject([
        {
          kind: 'school',
          grades: [0, 1, 2, 3, 4, 5, 6],
          schoolForms: ['preschoolClass', 'compulsory'],
          parent: { name: 'Västra området' },
        },
        { kind: 'school', grades: [7, 8, 9], schoolForms: ['compulsory'], parent: { name: 'Västra området' } },
      ])
      const people = await world.payload.find({
        collection: 'users',
        where: { email: { equals: `bo-${tag()}@example.test` } },
        depth: 0,
      })
      expect(people.docs).toMatchObject([{ name: 'Bo Björk', tenants: [{ role: 'headTeacher' }] }])
      expect(people.docs[0]?.tenants?.[0]?.units).toHaveLength(2)
      expect(await take(list(), true)).toMatchObject({ units: 0, people: 0 })
    })
    it('refuses who is no strategist there', async () => {
      expect(await refusal(take(list(), true, 'head'))).toMatchObject({ code: 'NOT_FOUND' })
    })
  },
  { blocks: testBlocks },
)
