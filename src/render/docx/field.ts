import { BuilderElement, Run, TextRun } from 'docx'
import { xmlText } from './xmlText.ts'

const mark = (type: 'begin' | 'separate' | 'end', dirty?: boolean) =>
  new BuilderElement<{ type: string; dirty?: string }>({
    name: 'w:fldChar',
    attributes: {
      type: { key: 'w:fldCharType', value: type },
      ...(dirty ? { dirty: { key: 'w:dirty', value: 'true' } } : {}),
    },
  })

class Instruction extends BuilderElement<{ space: string }> {
  constructor(text: string) {
    super({ name: 'w:instrText', attributes: { space: { key: 'xml:space', value: 'preserve' } } })
    this.root.push(xmlText(text))
  }
}

/** Opens a field; what is written until `fieldEnd` is its stored result. A dirty field is computed when Word opens the file. */
export const fieldStart = (instruction: string, dirty = false): Run[] => [
  new Run({ children: [mark('begin', dirty)] }),
  new Run({ children: [new Instruction(` ${instruction} `)] }),
  new Run({ children: [mark('separate')] }),
]
export const fieldEnd = (): Run => new Run({ children: [mark('end')] })

/** A field with its result. Without one Word computes it when the document is opened. */
export const field = (instruction: string, result: string | undefined): Run[] => [
  ...fieldStart(instruction, result === undefined),
  new TextRun(result ?? '–'),
  fieldEnd(),
]

/** A hidden entry for the contents field (`TC`); it prints nothing where it stands. */
export const contentsMark = (title: string, level: number): Run[] => [
  new Run({ vanish: true, children: [mark('begin')] }),
  new Run({
    vanish: true,
    children: [new Instruction(` TC "${title.replace(/["\\]/g, '\\$&')}" \\f C \\l ${level} `)],
  }),
  new Run({ vanish: true, children: [mark('end')] }),
]
