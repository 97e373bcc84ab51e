import { unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, expect, it } from 'vitest'
import question from '#blocks/text/question/block.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { adopt } from '#commands/document/adopt.ts'
import { handIn } from '#commands/document/handIn.ts'
import { publishPage } from '#commands/document/publishPage.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { archiveDocument } from '#files/archiveDocument.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { loadArchived } from '#load/loadPublished.ts'
import { today } from '#load/today.ts'
import { carriedIn } from '#word/form/carry.ts'
import { readWord } from '#word/read/readWord.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { make, makeWorld, saveId, type World } from './world.ts'

const guidance = 'Vägledning som ingen utanför skolan ska se.'
const key = 'nyckelnTillSvaret'

/** Only files that are made to come back carry anything: an adopted file is what a reader sees, and no more. */
forEachDatabase(
  'an adopted and published document',
  (database) => {
    let world: World
    let documentId = ''
    const archived = async (audience: 'internal' | 'public', format: 'docx' | 'pdf' | 'html') => {
      const document = await loadDocument(world.payload, documentId)
      const file = document && (await loadArchived(world.payload, document, audience, format))
      if (!file) throw new Error(`There is no ${format}.`)
      return new Uint8Array(file.bytes)
    }
    beforeAll(async () => {
      world = await makeWorld(database().payload)
      const { payload, municipality, units, people } = world
      const block = { blockType: 'question', blockKey: key, title: 'Läget', prompt: 'Hur gick det?', help: guidance }
      const templateId = await make(payload, 'templates', {
        municipality,
        title: 'Rapport',
        language: 'sv',
        layout: 'report',
        sections: [{ sectionKey: 'one', kind: 'section', title: 'Läget', blocks: [block] }],
        _status: 'published',
      })
      const { editionId } = await publishEdition(people.strategist, { templateId })
      const to = { editionId, schoolYear: 2023, unitIds: [units.ek], deadline: '2024-06-14' }
      documentId = String((await distribute(people.strategist, to)).documentIds[0])
      const changes = [{ path: ['answer'], value: 'Det gick bra.' }]
      await saveAnswer(people.head, { documentId, instanceKey: key, saveId: saveId(), changes })
      await handIn(people.head, { documentId, acceptGaps: true })
      await adopt(people.strategist, { documentId, by: 'Nämnden', date: today() })
      await archiveDocument(payload, documentId)
      await publishPage(people.strategist, { documentId })
    }, 300_000)

    it.each(['internal', 'public'] as const)(
      '%s: the Word file carries no part, comment or hidden text',
      async (audience) => {
        const bytes = await archived(audience, 'docx')
        const files = unzipSync(bytes)
        const names = Object.keys(files)
        const parts = names
          .filter((name) => name.endsWith('.xml'))
          .map((name) => Buffer.from(files[name] ?? '').toString())
        expect(carriedIn(readWord(bytes).custom)).toBeUndefined()
        expect(names.filter((name) => /customXml|embeddings|vbaProject/i.test(name))).toEqual([])
        expect(parts.join('')).toContain('Det gick bra.')
        for (const hidden of [/<w:vanish/, /<w:comment /, /<w:(ins|del) /, /svar_\d/, /<w:docVar /, /<property /])
          expect(parts.filter((part) => hidden.test(part))).toEqual([])
        for (const words of [guidance, key, documentId]) expect(parts.join('')).not.toContain(words)
      },
    )
    it.each(['internal', 'public'] as const)(
      '%s: the PDF has no attachment, script, form or layer',
      async (audience) => {
        const pdf = await getDocument({ data: await archived(audience, 'pdf'), useSystemFonts: true }).promise
        const layers = (await pdf.getOptionalContentConfig()) as { getGroups?: () => unknown; getOrder: () => unknown }
        expect(await pdf.getAttachments()).toBeNull()
        expect(await pdf.getJSActions()).toBeNull()
        expect(await pdf.getFieldObjects()).toBeNull()
        expect(layers.getOrder()).toBeNull()
        const texts = await Promise.all(
          Array.from({ length: pdf.numPages }, async (_, at) => {
            const page = await pdf.getPage(at + 1)
            const { items } = await page.getTextContent()
            return items.map((item) => ('str' in item ? item.str : '')).join(' ')
          }),
        )
        expect(texts.join(' ')).toContain('Det gick bra.')
        const { info, metadata } = await pdf.getMetadata()
        for (const words of [guidance, key, documentId])
          expect(`${texts.join(' ')}${JSON.stringify(info)}${metadata?.getRaw() ?? ''}`).not.toContain(words)
      },
    )
    it.each(['internal', 'public'] as const)(
      '%s: the page has no comment, data or guidance in it',
      async (audience) => {
        const html = Buffer.from(await archived(audience, 'html')).toString()
        expect(html).toContain('Det gick bra.')
        expect(html).not.toMatch(/<!--|<script|type="hidden"|application\/json/)
        for (const words of [guidance, documentId]) expect(html).not.toContain(words)
      },
    )
  },
  { blocks: [...testBlocks, question] },
)
