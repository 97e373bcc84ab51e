import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import type { Actor } from '#commands/common/actor.ts'
import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { isRefusal } from '#commands/door/refuse.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import type { User } from '#payload-types'
import { pastTypes } from '#test/support/pastTypes.ts'

/** Rows are made past access rules, as an administrator's seed would; of data that may be wrong, so past the types too. */
export const make = async (
  payload: Payload,
  collection: CollectionSlug,
  data: Record<string, unknown>,
  draft = false,
): Promise<string> => String((await payload.create({ collection, data: pastTypes(data), draft, depth: 0 })).id)
/** Changes a row with data that may be wrong. */
export const changeRow = (payload: Payload, collection: CollectionSlug, id: string, data: Record<string, unknown>) =>
  payload.update({ collection, id, data: pastTypes(data), depth: 0 })

export type World = Awaited<ReturnType<typeof makeWorld>>

/** A municipality with two areas of two schools, its people, and a template of the test blocks. */
export const makeWorld = async (payload: Payload, key = `kommun${randomUUID().slice(0, 6)}`) => {
  const municipality = await make(payload, 'municipalities', {
    key,
    name: `${key} kommun`,
    kind: 'municipality',
    domains: [{ key: 'learning', label: 'Lärande' }],
    measures: [{ key: 'merit', label: 'Meritvärde', unit: 'poäng', decimals: 1 }],
    groups: [
      { key: 'all', label: 'Alla' },
      { key: 'girls', label: 'Flickor' },
      { key: 'boys', label: 'Pojkar' },
    ],
    suppression: { minN: 10, secondary: true, symbol: '..' },
    notation: { schoolYear: '2022/23', term: 'VT-23' },
    roles: [{ key: 'schoolDirector', label: 'Skolchef', value: 'Siv Skolchef' }],
  })
  const unit = (data: Record<string, unknown>) => make(payload, 'units', { municipality, schoolForms: [], ...data })
  const root = await unit({ key: 'kommunen', name: `${key} kommun`, kind: 'municipality' })
  const north = await unit({ key: 'norra', name: 'Norra området', kind: 'area', parent: root })
  const south = await unit({ key: 'sodra', name: 'Södra området', kind: 'area', parent: root })
  const school = (name: string, parent: string, grades: number[]) =>
    unit({ key: name.toLowerCase(), name, kind: 'school', parent, grades, schoolForms: ['compulsory'] })
  const ek = await school('Ekskolan', north, [0, 1, 2, 3])
  const al = await school('Alskolan', north, [4, 5, 6])
  const bok = await school('Bokskolan', south, [7, 8, 9])

  const person = async (name: string, role: string, units: string[] = []): Promise<Actor> => {
    const id = await make(payload, 'users', {
      name,
      email: `${name.toLowerCase()}-${randomUUID().slice(0, 8)}@example.test`,
      password: randomUUID(),
      tenants: [{ tenant: municipality, role, units }],
    })
    const user = await payload.findByID({ collection: 'users', id, depth: 0 })
    return { payload, user: user as User }
  }
  const strategist = await person('Strateg', 'qualityStrategist')
  const department = await person('Forvaltning', 'department')
  const head = await person('Rektor', 'headTeacher', [ek])
  const staff = await person('Medarbetare', 'staff', [ek])
  const otherHead = await person('Alrektor', 'headTeacher', [al])

  const sections = [
    {
      sectionKey: 'one',
      kind: 'section',
      title: 'Vi på {{unit}}',
      numbered: true,
      inContents: true,
      blocks: [
        { blockType: 'testNote', blockKey: 'note1', title: 'Anteckning' },
        { blockType: 'testPlan', blockKey: 'plan1', title: 'Plan' },
      ],
    },
    {
      sectionKey: 'two',
      kind: 'section',
      title: 'Underlag',
      numbered: true,
      inContents: true,
      blocks: [{ blockType: 'testFacts', blockKey: 'facts1', title: 'Fakta' }],
    },
    {
      sectionKey: 'nine',
      kind: 'section',
      title: 'Årskurs 9',
      showWhen: { grades: [9] },
      blocks: [{ blockType: 'testNote', blockKey: 'note9', title: 'Betyg' }],
    },
  ]
  const template = await make(payload, 'templates', {
    municipality,
    title: 'Kvalitetsdokument {{schoolYear}}',
    language: 'sv',
    layout: 'report',
    sections,
    _status: 'published',
  })
  const edition = async () => (await publishEdition(strategist, { templateId: template })).editionId
  const send = async (schoolYear: number, unitIds: string[]) =>
    distribute(strategist, { editionId: await edition(), schoolYear, unitIds, deadline: `${schoolYear + 1}-06-14` })
  return {
    payload,
    key,
    municipality,
    template,
    units: { root, north, south, ek, al, bok },
    people: { strategist, department, head, staff, otherHead },
    edition,
    /** Sends the template's edition; documents in the order of the units. */
    send,
    /** One document for Ekskolan. */
    document: async (schoolYear = 2023) => {
      const { documentIds } = await send(schoolYear, [ek])
      return String(documentIds[0])
    },
  }
}

export const saveId = () => randomUUID()
/** A refusal as an object, told in Swedish; throws when there was none. */
export const refusal = async (promise: Promise<unknown>) => {
  try {
    await promise
  } catch (error) {
    if (!isRefusal(error)) throw error
    const { code, status, refusal, details } = error
    return {
      code,
      status,
      refusal,
      message: tellRefusal(error, 'sv'),
      details: { ...details } as Record<string, unknown>,
    }
  }
  throw new Error('The command was not refused.')
}
