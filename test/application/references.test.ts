import { beforeAll, describe, expect, it } from 'vitest'
import { coreBlocks } from '#blocks/index.gen.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { type Rest, restAs } from '../support/rest.ts'
import { makeMunicipality, password, type TestMunicipality } from './municipality.ts'
import { pictureBlock } from './pictureBlock.ts'

forEachDatabase(
  'references stay inside the municipality',
  (database) => {
    let here: TestMunicipality
    let there: TestMunicipality
    let rest: Rest

    beforeAll(async () => {
      const { payload, uri } = database()
      here = await makeMunicipality(payload, 'alfa')
      there = await makeMunicipality(payload, 'beta')
      const { email } = here.people.qualityStrategist
      const { token } = await payload.login({ collection: 'users', data: { email, password } })
      rest = restAs(payload, uri, token)
    })

    const templateWith = (settings: Record<string, unknown>) => ({
      municipality: here.id,
      title: 'Med bild',
      sections: [{ title: 'Avsnitt', kind: 'section', blocks: [{ blockType: 'testPicture', ...settings }] }],
    })

    describe.each(['?draft=true', ''])('in blocks of a template (%s)', (query) => {
      it('refuses a picture of another municipality', async () => {
        const { status, body } = await rest('POST', `/templates${query}`, templateWith({ picture: there.media.id }))
        expect(status).toBe(400)
        expect(body.errors?.[0]?.message).toContain('annan kommun')
      })
      it('refuses it deep in an array too', async () => {
        const { status } = await rest(
          'POST',
          `/templates${query}`,
          templateWith({ rows: [{ like: there.template.id }] }),
        )
        expect(status).toBe(400)
      })
      it('takes one of its own', async () => {
        const settings = { picture: here.media.id, rows: [{ like: here.template.id }] }
        expect((await rest('POST', `/templates${query}`, templateWith(settings))).status).toBe(201)
      })
    })

    it('refuses a foreign picture when a draft is changed', async () => {
      const { status } = await rest('PATCH', `/templates/${here.template.id}?draft=true`, {
        sections: templateWith({ picture: there.media.id }).sections,
      })
      expect(status).toBe(400)
    })

    it('refuses a foreign logotype, area and school', async () => {
      expect((await rest('PATCH', `/municipalities/${here.id}`, { theme: { logo: there.media.id } })).status).toBe(400)
      expect((await rest('PATCH', `/municipalities/${here.id}`, { theme: { logo: here.media.id } })).status).toBe(200)
      const focus = { municipality: here.id, key: 'f2', schoolYear: 2023, domain: 'learning', text: 'Läsning' }
      expect((await rest('POST', '/focusItems', { ...focus, area: there.area.id })).status).toBe(400)
      const marked = { ...focus, area: here.area.id, highlightedFor: [here.own.id, there.own.id] }
      expect((await rest('POST', '/focusItems', marked)).status).toBe(400)
    })

    it('refuses to move a document to another municipality, for the platform administrator too', async () => {
      const { payload } = database()
      const move = payload.update({ collection: 'units', id: here.own.id, data: { municipality: there.id } })
      await expect(move).rejects.toThrow('Kommunen kan inte bytas')
    })

    it('refuses it to the system too: commands do not get past the hook', async () => {
      const { payload } = database()
      const data = {
        municipality: here.id,
        title: 'X',
        edition: there.edition.id,
        schoolYear: 2023,
        units: [here.own.id],
        state: 'open' as const,
      }
      await expect(payload.create({ collection: 'distributions', data })).rejects.toThrow('annan kommun')
    })
  },
  { blocks: [...coreBlocks, pictureBlock] },
)
