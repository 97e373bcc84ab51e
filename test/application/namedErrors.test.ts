import { beforeAll, describe, expect, it } from 'vitest'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { type Rest, restAs } from '../support/rest.ts'
import { makeMunicipality, password, type TestMunicipality } from './municipality.ts'

forEachDatabase('a template that cannot be saved', (database) => {
  let here: TestMunicipality
  let rest: Rest
  beforeAll(async () => {
    const { payload, uri } = database()
    here = await makeMunicipality(payload, 'alfa')
    const { token } = await payload.login({
      collection: 'users',
      data: { email: here.people.qualityStrategist.email, password },
    })
    rest = restAs(payload, uri, token)
  })
  const save = async (sections: unknown[]) => {
    const data = { municipality: here.id, title: 'Plan', language: 'sv', layout: 'report', _status: 'published' }
    const { status, body } = await rest('POST', '/templates', { ...data, sections })
    return { status, message: body.errors?.[0]?.message ?? '' }
  }
  const table = (columns: unknown[]) => ({ blockType: 'table', title: 'Trygghet, åk 4–6', columns })

  describe('says where, in the designer’s own words', () => {
    it('by section, block and field', async () => {
      const { status, message } = await save([
        { kind: 'section', title: 'Inledning', blocks: [] },
        { kind: 'section', title: 'Resultat', blocks: [table([{ label: 'Flickor' }, { label: '' }])] },
        { kind: 'section', title: '', blocks: [{ blockType: 'question', prompt: '' }] },
      ])
      expect(status).toBe(400)
      expect(message).toMatch(/^Mallen är inte sparad: /u)
      // Payload's toast cuts at commas: those of headings are drawn otherwise.
      const items = message.split(': ').slice(1).join(': ').split(', ')
      expect(items).toEqual([
        'Avsnittet ”Resultat” > blocket ”Tabell: Trygghet‚ åk 4–6” > Kolumner 2 > Rubrik saknas',
        'Avsnitt 3 (utan rubrik) > blocket ”Fråga” > Fråga saknas',
        'Avsnitt 3 (utan rubrik) > Rubrik saknas',
      ])
    })
  })
})
