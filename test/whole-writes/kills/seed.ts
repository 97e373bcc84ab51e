import type { Payload } from 'payload'
import { make } from '../../flow/world.ts'

export const schools = 6
export const password = 'Ett-långt-lösenord'
export const vocabulary = (label: string) => ({
  domains: ['learning', 'safety', 'influence'].map((key) => ({ key, label: `${key} ${label}` })),
  subjects: ['ma', 'sv', 'en', 'no'].map((key) => ({ key, label: `${key} ${label}` })),
  roles: [{ key: 'schoolDirector', label: 'Skolchef', value: label }],
})
/** Every section has as many blocks: a template that lost some is seen at once. */
export const sectionsFor = (label: string) =>
  ['one', 'two', 'three'].map((sectionKey) => ({
    sectionKey,
    kind: 'section',
    title: `${sectionKey} ${label}`,
    blocks: [{ blockType: 'testNote', blockKey: `note-${sectionKey}`, title: `Anteckning ${label}` }],
  }))

export type Seeded = Awaited<ReturnType<typeof seed>>

/** A municipality with schools and a head teacher each, a strategist, and a template. */
export const seed = async (payload: Payload) => {
  const municipality = await make(payload, 'municipalities', {
    key: 'doda',
    name: 'Döda kommun',
    kind: 'municipality',
    suppression: { minN: 10, secondary: true, symbol: '..' },
    notation: { schoolYear: '2022/23', term: 'VT-23' },
    ...vocabulary('0'),
  })
  const units: string[] = []
  for (let n = 0; n < schools; n += 1)
    units.push(
      await make(payload, 'units', {
        municipality,
        key: `skola${n}`,
        name: `Skola ${n}`,
        kind: 'school',
        schoolForms: [],
      }),
    )
  const person = async (name: string, role: string, own: string[]) => {
    const email = `${name.toLowerCase()}@doda.example`
    const tenants = [{ tenant: municipality, role, units: own }]
    return { id: await make(payload, 'users', { name, email, password, tenants }), email, role, units: own }
  }
  const strategist = await person('Strateg', 'qualityStrategist', [])
  const heads = await Promise.all(units.map((unit, n) => person(`Rektor${n}`, 'headTeacher', [unit])))
  const template = await make(payload, 'templates', {
    municipality,
    title: 'Mall 0',
    language: 'sv',
    layout: 'report',
    sections: sectionsFor('0'),
    _status: 'published',
  })
  return { municipality, units, strategist, heads, template }
}
