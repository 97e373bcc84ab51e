import {
  Bookmark,
  CheckBox,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { FormField } from '#document/answer/form.ts'
import type { FormItem, SectionForm } from '#document/answer/formOf.ts'
import type { TemplateContent } from '#document/input/input.ts'
import type { Language } from '#document/tree/tree.ts'
import type { CarriedPlace } from './Carried.ts'
import { carry } from './carry.ts'
import { formStyles } from './formStyles.ts'
import { formWords } from './formWords.ts'
import { type GridRow, gridOf } from './gridOf.ts'
import { choicesOf, chosenIn, writtenLines } from './writtenLines.ts'

export type FormFacts = {
  documentId: string
  unit: string
  title: string
  template: TemplateContent
}

/**
 * The form of a document as a Word file, empty or begun, that can be written in and read back. Every place for an answer
 * is a framed box after its label; the label's bookmark is the place's name, so that nothing that is written in the box
 * can take it away.
 */
export const wordForm = async (sections: SectionForm[], facts: FormFacts): Promise<Uint8Array> => {
  const { language } = facts.template
  const words = formWords[language]
  const writing: Writing = { language, places: [] }
  const children = [
    new Paragraph({ text: facts.title, heading: HeadingLevel.TITLE }),
    new Paragraph({ text: facts.unit, style: 'Enhet' }),
    ...words.how.map((line) => new Paragraph({ text: line, style: 'Ledtext' })),
    ...sections.flatMap((section) => sectionPart(section, writing)),
  ]
  const document = new Document({ title: facts.title, styles: formStyles, sections: [{ children }] })
  const bytes = await Packer.pack(document, 'uint8array')
  const { documentId, unit, title, template } = facts
  const answers = Object.fromEntries(
    sections.flatMap(({ items }) =>
      items.flatMap(({ instanceKey, value }) => (value === undefined ? [] : [[instanceKey, value]])),
    ),
  )
  return carry(new Uint8Array(bytes), {
    version: 1,
    template,
    form: { documentId, unit, title, answers, places: writing.places },
  })
}

type Writing = { language: Language; places: CarriedPlace[] }
const guidance = (text: string | undefined) =>
  text?.trim() ? text.split('\n').map((line) => new Paragraph({ text: line, style: 'Ledtext' })) : []

const sectionPart = ({ kind, title, number, help, items }: SectionForm, writing: Writing): (Paragraph | Table)[] => {
  const asked = items.filter(({ form }) => form && form.fields.length > 0)
  if (asked.length === 0) return []
  const heading = kind === 'subsection' ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1
  return [
    new Paragraph({ text: [number, title].filter(Boolean).join(' '), heading }),
    ...guidance(help),
    ...asked.flatMap((item) => itemPart(item, writing)),
  ]
}

const itemPart = (item: FormItem, writing: Writing): (Paragraph | Table)[] => [
  ...(item.title ? [new Paragraph({ text: item.title, heading: HeadingLevel.HEADING_3 })] : []),
  ...guidance(item.help),
  ...(item.form?.fields ?? []).flatMap(({ key, field }) => (field.hidden ? [] : fieldPart(item, key, field, writing))),
]

const fieldPart = (item: FormItem, key: string, field: FormField, writing: Writing): (Paragraph | Table)[] => {
  const name = `svar_${writing.places.length + 1}`
  const value = (item.value as Record<string, unknown> | undefined)?.[key]
  const grid = gridOf(field, value, writing.language)
  writing.places.push({
    name,
    instanceKey: item.instanceKey,
    key,
    ...(grid ? { rows: grid.rows.flatMap((row) => (row.key === undefined ? [] : [row.key])) } : {}),
  })
  const label = field.label || item.title || formWords[writing.language].answer
  return [
    new Paragraph({ style: 'Etikett', children: [new Bookmark({ id: name, children: [new TextRun(label)] })] }),
    ...guidance(field.help),
    ...(grid ? guidance(grid.choices.join('\n')) : []),
    grid ? gridTable(grid.head, grid.rows, name) : box(boxLines(field, value, writing.language)),
    new Paragraph({ text: '', style: 'Mellan' }),
  ]
}

const boxLines = (field: FormField, value: unknown, language: Language): Paragraph[] => {
  const choices = choicesOf(field)
  if (!choices) {
    const lines = writtenLines(field, value, language)
    return (lines.length > 0 ? lines : ['']).map((text) => new Paragraph(text))
  }
  const chosen = chosenIn(value)
  return choices.map(
    ({ key, label }) =>
      new Paragraph({ children: [new CheckBox({ checked: chosen.includes(key) }), new TextRun(` ${label}`)] }),
  )
}
const full = { size: 100, type: WidthType.PERCENTAGE }
const box = (children: Paragraph[]): Table =>
  new Table({ width: full, rows: [new TableRow({ children: [new TableCell({ children })] })] })

/** Each row's first cell has the row's bookmark; a row without one was added by whoever wrote. */
const gridTable = (head: string[], rows: GridRow[], name: string): Table => {
  let known = 0
  return new Table({
    width: full,
    rows: [
      new TableRow({
        tableHeader: true,
        children: head.map((text) => new TableCell({ children: [new Paragraph({ text, style: 'Tabellhuvud' })] })),
      }),
      ...rows.map(({ key, label, cells }) => {
        if (key !== undefined) known += 1
        const run = new TextRun(label)
        const first = key === undefined ? [run] : [new Bookmark({ id: `${name}_${known}`, children: [run] })]
        return new TableRow({
          children: [
            new TableCell({ children: [new Paragraph({ children: first })] }),
            ...cells.map(
              (lines) =>
                new TableCell({ children: (lines.length > 0 ? lines : ['']).map((text) => new Paragraph(text)) }),
            ),
          ],
        })
      }),
    ],
  })
}
