import type { Payload } from 'payload'

/** One municipality with one school and two people. */
export const makePeople = async (payload: Payload) => {
  const municipality = await payload.create({
    collection: 'municipalities',
    data: {
      key: 'lillkoping',
      name: 'Lillköpings kommun',
      kind: 'municipality',
      suppression: { minN: 10, symbol: '..', secondary: true },
      notation: { schoolYear: '2022/23', term: 'VT-23' },
    },
  })
  const base = { municipality: municipality.id }
  const school = await payload.create({
    collection: 'units',
    data: { ...base, key: 'asskolan', name: 'Ås skola', kind: 'school', schoolForms: [], grades: [] },
  })
  const person = (email: string, name: string, role: 'qualityStrategist' | 'headTeacher', units: string[]) =>
    payload.create({
      collection: 'users',
      data: { email, name, password: 'Ett-långt-lösenord', tenants: [{ tenant: municipality.id, role, units }] },
    })
  const strategist = await person('strateg@lillkoping.example', 'Maja Ström', 'qualityStrategist', [])
  await person('rektor@lillkoping.example', 'Örjan Åkesson', 'headTeacher', [school.id])
  return { municipality: municipality.id, school: school.id, strategist }
}
