import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formOf, type SectionForm } from '#document/answer/formOf.ts'
import type { TemplateContent } from '#document/input/input.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { registryOf } from '#load/registryOf.ts'
import { seeds } from '#seeds/index.ts'
import { loadSeed } from '#seeds/loadSeed.ts'
import { answersIn } from '#word/form/answersIn.ts'
import { carriedIn } from '#word/form/carry.ts'
import { wordForm } from '#word/form/wordForm.ts'
import { readWord } from '#word/read/readWord.ts'
import { startDatabase, type TestDatabase } from '../support/startDatabase.ts'
import { missingLibreOffice } from '../validators/libreoffice.ts'
import { judgeDocx, missingOpenXml } from '../validators/openxml.ts'
import { resaveDocx } from '../validators/resaveDocx.ts'

/** In CI the smallest of the five; all of them with WORD_FORMS=all. */
const names = process.env.WORD_FORMS === 'all' ? Object.keys(seeds) : ['skolverket-sbs']
const [noLibreOffice, noOpenXml] = await Promise.all([missingLibreOffice(), missingOpenXml()])

describe.each(names)('the documents of %s as forms in Word', (name) => {
  let database: TestDatabase
  let forms: { title: string; template: TemplateContent; sections: SectionForm[]; bytes: Uint8Array }[]
  beforeAll(async () => {
    database = await startDatabase('sqlite')
    const { payload } = database
    const seed = await seeds[name]?.()
    if (!seed) throw new Error(`There is no seed ${name}.`)
    await loadSeed(payload, seed)
    const { docs } = await payload.find({ collection: 'documents', depth: 0, pagination: false })
    forms = await Promise.all(
      docs.map(async ({ id, title }) => {
        const input = await loadComposeInput(payload, String(id), { audience: 'internal' })
        const sections = formOf(registryOf(payload), input)
        const facts = { documentId: String(id), unit: input.unit.name, title, template: input.template }
        return { title, template: input.template, sections, bytes: await wordForm(sections, facts) }
      }),
    )
  }, 600_000)
  afterAll(() => database.stop())

  const comesBack = (bytes: Uint8Array, { title, template, sections }: (typeof forms)[number]) => {
    const { items, custom } = readWord(bytes)
    const carried = carriedIn(custom)
    expect(carried?.template, title).toEqual(JSON.parse(JSON.stringify(template)))
    if (!carried?.form) throw new Error(`${title} carries no form.`)
    const { answers, findings } = answersIn(items, carried.form, sections, template.language)
    expect(
      findings.filter(({ kind }) => kind !== 'same'),
      title,
    ).toEqual([])
    const asked = sections.flatMap((section) => section.items).filter(({ form, value }) => form && value !== undefined)
    expect(asked.length + findings.length, title).toBeGreaterThan(0)
    for (const { instanceKey, value } of asked) expect(answers[instanceKey], `${title} ${instanceKey}`).toEqual(value)
  }

  it('come back with the same template and every answer', () => {
    for (const form of forms) comesBack(form.bytes, form)
  })
  it.skipIf(noLibreOffice)(
    'come back when LibreOffice has saved them in between',
    async () => {
      const saved = await resaveDocx(forms.map(({ bytes }) => bytes))
      saved.forEach((bytes, at) => {
        const form = forms[at]
        expect(Buffer.compare(bytes, form?.bytes ?? bytes)).not.toBe(0)
        if (form) comesBack(bytes, form)
      })
    },
    600_000,
  )
  it.skipIf(noOpenXml)(
    'are Word files as the standard says',
    async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'word-form-'))
      const file = path.join(folder, 'form.docx')
      await writeFile(file, forms[0]?.bytes ?? '')
      expect(await judgeDocx(file)).toEqual([])
      await rm(folder, { recursive: true })
    },
    120_000,
  )
})
