import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Role } from '#access/roles.ts'
import type { Municipality } from '#payload-types'

export const password = 'ett-långt-lösenord'

const picture = async () => {
  const data = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#1f4e79' } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: 'bild.png', size: data.length }
}

/** What every test municipality says of itself. */
export const words = (key: string): Omit<Municipality, 'id' | 'createdAt' | 'updatedAt'> => ({
  key,
  name: `Kommun ${key}`,
  kind: 'municipality',
  measures: [{ key: 'merit', label: 'Meritvärde', unit: 'poäng', decimals: 1 }],
  suppression: { minN: 10, symbol: '..', secondary: true },
  notation: { schoolYear: '2022/23', term: 'VT-23' },
})

/** One row in every collection (two where there are two schools), and a person in each role; `own` school is the first. */
export const makeMunicipality = async (payload: Payload, key: string) => {
  const { id: municipality } = await payload.create({ collection: 'municipalities', data: words(key) })
  const base = { municipality }
  const area = await payload.create({
    collection: 'units',
    data: { ...base, key: 'omr', name: `Området i ${key}`, kind: 'area' },
  })
  const school = (name: string) =>
    payload.create({ collection: 'units', data: { ...base, key: name, name, kind: 'school', parent: area.id } })
  const [own, other] = [await school(`${key}-ekskolan`), await school(`${key}-bokskolan`)]

  const person = async (role: Role) => {
    const email = `${role.toLowerCase()}@${key}.se`
    const units = role === 'headTeacher' || role === 'staff' ? [own.id] : []
    const { id } = await payload.create({
      collection: 'users',
      data: { email, password, name: role, tenants: [{ tenant: municipality, role, units }] },
    })
    return { id, email }
  }
  const people = {
    qualityStrategist: await person('qualityStrategist'),
    department: await person('department'),
    headTeacher: await person('headTeacher'),
    staff: await person('staff'),
  }

  const media = await payload.create({ collection: 'media', data: { ...base, alt: 'Logotyp' }, file: await picture() })
  const template = await payload.create({
    collection: 'templates',
    data: { ...base, title: `Mall ${key}`, language: 'sv', layout: 'report', sections: [] },
  })
  const library = await payload.create({
    collection: 'blockLibrary',
    data: {
      ...base,
      title: 'Fråga',
      scope: 'municipal',
      libraryKey: `${key}-fraga`,
      version: 1,
      block: [{ blockType: 'richText', blockKey: `${key}-text` }],
    },
  })
  const edition = await payload.create({
    collection: 'editions',
    data: {
      ...base,
      title: 'Upplaga',
      template: template.id,
      number: 1,
      content: {},
      publishedAt: '2023-06-01T00:00:00.000Z',
    },
  })
  const distribution = await payload.create({
    collection: 'distributions',
    data: {
      ...base,
      title: 'Utskick',
      edition: edition.id,
      schoolYear: 2022,
      units: [own.id, other.id],
      state: 'open',
    },
  })
  await payload.create({
    collection: 'identityProviders',
    data: {
      municipality: base.municipality,
      name: 'Kommunens konto',
      domains: [`${base.municipality}.example`],
      issuer: 'https://login.example',
      clientId: 'kvalitet',
      secret: 'hemlig',
      scope: 'openid',
      emailClaim: 'email',
      nameClaim: 'name',
    },
  })
  for (const unit of [own, other]) {
    const at = { ...base, unit: unit.id, schoolYear: 2022, distribution: distribution.id }
    const document = await payload.create({
      collection: 'documents',
      data: {
        ...at,
        edition: edition.id,
        title: unit.name,
        state: 'inProgress',
        rev: 1,
        unitSnapshot: { id: unit.id },
      },
    })
    const of = { ...base, document: document.id, unit: unit.id }
    const answer = await payload.create({
      collection: 'answers',
      data: { ...at, document: document.id, instanceKey: 'b1', value: { text: 'Bra' }, rev: 1 },
    })
    await payload.create({
      collection: 'readingMarks',
      data: {
        ...of,
        distribution: distribution.id,
        blockKey: 'b1',
        instanceKey: 'b1',
        text: 'Bra',
        at: '2023-06-01T00:00:00.000Z',
      },
    })
    await payload.create({
      collection: 'answerHistory',
      data: {
        ...of,
        answer: answer.id,
        instanceKey: 'b1',
        saveId: 's1',
        changes: { after: null, changes: [], conflicts: [] },
        rev: 1,
      },
    })
    await payload.create({
      collection: 'renders',
      data: { ...of, format: 'pdf', audience: 'internal', state: 'queued', cacheKey: unit.key, attempts: 0, rev: 0 },
    })
    await payload.create({
      collection: 'files',
      data: { ...of, audience: 'internal' },
      file: { data: Buffer.from('{}'), mimetype: 'application/json', name: `${unit.key}.json`, size: 2 },
    })
    await payload.create({
      collection: 'goals',
      data: { ...base, unit: unit.id, goalKey: 'm1', schoolYear: 2022, level: 'unit', text: 'Läsa mer' },
    })
    await payload.create({
      collection: 'statistics',
      data: {
        ...base,
        unit: unit.id,
        measure: 'merit',
        group: 'all',
        period: 'VT2023',
        value: { kind: 'number', value: '221.5' },
        origin: 'manual',
      },
    })
  }
  await payload.create({
    collection: 'goals',
    data: { ...base, unit: area.id, goalKey: 'n1', schoolYear: 2022, level: 'board', text: 'Alla når målen' },
  })
  await payload.create({
    collection: 'focusItems',
    data: { ...base, area: area.id, key: 'f1', schoolYear: 2022, domain: 'learning', text: 'Läsning' },
  })
  const figure = { ...base, measure: 'merit', period: 'VT2020', at: '2023-06-01T00:00:00.000Z' }
  await payload.create({ collection: 'figureLocks', data: figure })
  await payload.create({ collection: 'figureHistory', data: { ...figure, unit: own.id, group: 'all' } })
  await payload.create({
    collection: 'figureImports',
    data: {
      ...base,
      name: 'betyg.csv',
      period: 'VT2020',
      state: 'done',
      added: 1,
      changed: 0,
      unchanged: 0,
      refused: 0,
      stored: 1,
      kept: 0,
      at: '2023-06-01T00:00:00.000Z',
    },
  })
  await payload.create({
    collection: 'apiKeys',
    data: { ...base, name: 'Diariet', hint: 'kvd_test', hash: key, scopes: 'units:read', expiresOn: '2023-12-31' },
  })
  const webhook = await payload.create({
    collection: 'webhooks',
    data: {
      ...base,
      name: 'Diariet',
      url: 'https://diariet.example/',
      events: 'document.adopted',
      secret: 'x',
      state: 'on',
      seen: 0,
    },
  })
  await payload.create({
    collection: 'webhookCalls',
    data: {
      ...base,
      webhook: webhook.id,
      event: 'ping',
      body: '{}',
      dueAt: '2023-06-01T00:00:00.000Z',
      state: 'delivered',
      rev: 0,
      attempts: 1,
    },
  })
  await payload.create({
    collection: 'deliveries',
    data: { ...base, packageId: 'paket', schoolYear: 2022, documents: [], at: '2023-06-01T00:00:00.000Z' },
  })
  await payload.create({
    collection: 'packages',
    data: {
      ...base,
      distribution: distribution.id,
      audience: 'internal',
      state: 'done',
      rev: 0,
      total: 2,
      language: 'sv',
    },
  })
  await payload.create({
    collection: 'calendarEvents',
    data: { ...base, title: 'Dialog', date: '2024-03', kind: 'event' },
  })
  return { id: municipality, area, own, other, people, media, template, library, edition, distribution }
}
export type TestMunicipality = Awaited<ReturnType<typeof makeMunicipality>>
