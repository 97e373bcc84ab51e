import { readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { installedBlocks } from '#blocks/installed.ts'
import { withoutRowIds } from '#commands/common/withoutRowIds.ts'
import { importTemplate } from '#commands/template/importTemplate.ts'
import { draftFile } from '#commands/template/page/draftFile.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { blockMarkName } from '#document/tree/blockMark.ts'
import type { Template } from '#payload-types'
import { draftOf } from '#word/draft/draftOf.ts'
import { carriedIn } from '#word/form/carry.ts'
import { rewrittenIn } from '#word/form/rewrittenIn.ts'
import { readWord } from '#word/read/readWord.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { missingLibreOffice } from '../validators/libreoffice.ts'
import { resaveDocx } from '../validators/resaveDocx.ts'
import { testBlocks } from './testBlocks.ts'
import { makeWorld, refusal, type World } from './world.ts'

const noLibreOffice = await missingLibreOffice()
const file = (name: string) => readFileSync(new URL(`../word/${name}.docx`, import.meta.url))
const draft = (name: string) =>
  draftOf(readWord(file(name)).items).map(({ kind, title, details, place }) => ({ kind, title, details, place }))

forEachDatabase(
  'a template from a Word file',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    const importAs = (person: keyof World['people'], name: string) =>
      importTemplate(world.people[person], {
        municipality: world.municipality,
        fileName: `${name.split('/').at(-1)}.docx`,
        draft: draft(name),
      })
    const stored = async (id: string) =>
      (await database().payload.findByID({ collection: 'templates', id, draft: true, depth: 0 })) as Template

    it('is a draft of the municipality, with sections and blocks as they were reviewed', async () => {
      const { templateId } = await importAs('strategist', 'foreign/h4-handlingsplan')
      const template = await stored(templateId)
      expect(template).toMatchObject({
        title: 'Huvudmannens kvalitetsrapport',
        _status: 'draft',
        municipality: world.municipality,
      })
      expect(template.sections?.map(({ title }) => title)).toEqual([
        'Omslag',
        'Inledning',
        'Organisation',
        'Resultat',
        'Analys',
        'Handlingsplan',
      ])
      const types = template.sections?.flatMap(({ blocks }) => (blocks ?? []).map(({ blockType }) => blockType))
      expect(types).toEqual(['cover', 'contents', 'richText', 'question', 'table', 'question', 'question', 'table'])
    })

    it.each([
      'foreign/h1-fetstil',
      'foreign/h5-innehallskontroller',
      'foreign/h8-tillsyn',
      'others/n3-gamla-falt',
      'others/n5-utbildad-hand',
    ])('%s can be published as it was read', async (name) => {
      const { templateId } = await importAs('strategist', name)
      await expect(publishEdition(world.people.strategist, { templateId })).resolves.toMatchObject({
        code: 'PUBLISHED',
      })
    })

    it('comes back whole as the Word file that the editor makes of it', async () => {
      const { templateId } = await importAs('strategist', 'foreign/h5-innehallskontroller')
      const { title, language, layout, sections } = await stored(templateId)
      const content = JSON.parse(JSON.stringify({ title, language, layout, sections }))
      const place = { templateId, unitId: world.units.ek, schoolYear: 2023 }
      const { base64 } = await draftFile(world.people.strategist, { ...place, format: 'docx', content })
      const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
      const { custom, blockTexts } = readWord(bytes)
      const own = carriedIn(custom)
      const carried = own?.template
      const again = await importTemplate(world.people.strategist, {
        municipality: world.municipality,
        fileName: 'utkast.docx',
        content: carried,
      })
      const { sections: after } = await stored(again.templateId)
      const blocksIn = (all: Template['sections']) => (all ?? []).flatMap(({ blocks }) => blocks ?? [])
      expect(blocksIn(after).length).toBeGreaterThan(0)
      expect(withoutRowIds(blocksIn(after))).toEqual(withoutRowIds(blocksIn(sections)))

      // Each block that is printed is found again by its bookmark, also when LibreOffice has saved the file.
      if (!own) throw new Error('Nothing was carried.')
      const printed = blocksIn(sections).filter(({ blockType }) => !['cover', 'contents'].includes(blockType))
      expect(Object.keys(blockTexts)).toEqual(
        expect.arrayContaining(printed.map(({ blockKey }) => blockMarkName(String(blockKey)))),
      )
      expect(rewrittenIn(own, blockTexts)).toEqual([])
      if (!noLibreOffice) {
        const [saved] = await resaveDocx([bytes])
        expect(rewrittenIn(own, readWord(saved ?? bytes).blockTexts)).toEqual([])
      }
      const files = unzipSync(bytes)
      const xml = strFromU8(files['word/document.xml'] ?? bytes)
      const question = printed.find(({ blockType }) => blockType === 'question')
      const mark = xml.indexOf(`w:name="${blockMarkName(String(question?.blockKey))}"`)
      files['word/document.xml'] = strToU8(xml.slice(0, mark) + xml.slice(mark).replace(/<\/w:t>/, ' tillagt</w:t>'))
      expect(rewrittenIn(own, readWord(zipSync(files)).blockTexts)).toEqual([
        expect.stringContaining(String(question && 'prompt' in question ? question.prompt : '')),
      ])
    }, 120_000)

    it('is refused to who makes no templates, and in another municipality', async () => {
      await expect(importAs('head', 'foreign/h1-fetstil')).rejects.toMatchObject({ refusal: 'NOT_FOUND/municipality' })
      const other = await makeWorld(database().payload)
      await expect(
        importTemplate(world.people.strategist, {
          municipality: other.municipality,
          fileName: 'mall.docx',
          draft: draft('foreign/h1-fetstil'),
        }),
      ).rejects.toMatchObject({ refusal: 'NOT_FOUND/municipality' })
    })

    it('refuses a draft that is no draft, in words', async () => {
      const broken = importTemplate(world.people.strategist, {
        municipality: world.municipality,
        fileName: 'mall.docx',
        draft: [{ kind: 'something' as 'section', title: 'a', details: {}, place: '1' }],
      })
      expect(await refusal(broken)).toMatchObject({ code: 'INVALID' })
    })
  },
  { blocks: [...installedBlocks, ...testBlocks] },
)
