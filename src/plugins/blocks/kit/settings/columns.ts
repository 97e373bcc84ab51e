import type { Field } from 'payload'
import { label } from '../define/label.ts'
import { type AnswerType, answerTypeShape, firstType } from './answerType.ts'
import { answerTypeFields } from './answerTypeFields.ts'
import { keyedArray } from './keyedArray.ts'
import { noteField, row, textField, wholeField } from './payloadFields.ts'
import { setting } from './settings.ts'

/** What every column has: heading, common heading with its neighbours, note, width, and the type of its answers. */
export const columnShape = (first: AnswerType = firstType.answer) => ({
  label: setting.text(),
  group: setting.text(),
  note: setting.text(),
  width: setting.whole(0, { max: 20 }),
  ...answerTypeShape(first),
})

type Options = {
  /** A column without a heading has that of another block's. */
  inherits?: boolean
  name?: string
  label?: { sv: string; en: string }
  description?: { sv: string; en: string }
  types?: readonly AnswerType[]
  defaultType?: AnswerType
  /** Fields before the type: how the column is filled. */
  before?: Field[]
  after?: Field[]
  required?: boolean
}
/** The columns editor: an array whose rows parse with `keyedList(columnShape())`, of the same first type. */
export const columnsField = ({
  name = 'columns',
  label: words = label('Kolumner', 'Columns'),
  description,
  before = [],
  after = [],
  required = false,
  inherits = false,
  ...types
}: Options = {}): Field =>
  keyedArray({
    name,
    label: words,
    labels: { singular: label('kolumn', 'column'), plural: label('kolumner', 'columns') },
    ...(required ? { required, minRows: 1 } : {}),
    admin: { initCollapsed: true, ...(description ? { description } : {}) },
    fields: [
      row(
        textField({
          name: 'label',
          label: label('Rubrik', 'Heading'),
          ...(inherits
            ? { description: label('Tomt: som i kolumnen där.', 'Empty: as the column there.') }
            : { required: true as const }),
          width: '60%',
        }),
        textField({
          name: 'group',
          label: label('Gemensam rubrik', 'Common heading'),
          description: label(
            'Kolumner intill varandra med samma rubrik grupperas.',
            'Neighbours with the same are grouped.',
          ),
          width: '40%',
        }),
      ),
      ...before,
      ...answerTypeFields(types),
      ...after,
      row(
        noteField,
        wholeField({
          name: 'width',
          label: label('Bredd', 'Width'),
          description: label(
            'I förhållande till de andra; tomt väljs av sig självt.',
            'Relative to the others; empty is automatic.',
          ),
          max: 20,
          width: '30%',
        }),
      ),
    ],
  })
