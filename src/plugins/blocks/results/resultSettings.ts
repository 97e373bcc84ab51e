import type { Field } from 'payload'
import { z } from 'zod'
import { label } from '../fields/label.ts'
import { flagField, row, textField, tokensHint } from '../fields/payloadFields.ts'
import { flag, words } from './settings.ts'

/** What every table of results may be set to; the same names in all of them. */
export const resultShape = {
  /** Above the table, tokens allowed. Each block has a default of its own. */
  caption: words,
  /** Cells left empty are reported at hand-in. */
  required: flag(true),
  comment: flag(true),
  commentLabel: words,
  /** Asks how many pupils the answered figures are about. */
  askCounts: flag(true),
  countLabel: words,
  /** Lets a school's figures without number of pupils into the public version. */
  publishUnknown: flag(false),
  /** Definitions and populations of the measures under the table. */
  definitions: flag(true),
  showUnit: flag(false),
  asGiven: flag(false),
}
const resultSchema = z.object(resultShape)
export type ResultSettings = z.output<typeof resultSchema>

export const captionField = textField({
  name: 'caption',
  label: label('Tabellrubrik', 'Table caption'),
  description: tokensHint,
})

/** Settings that most tables of results keep as they are. */
export const resultFields: Field[] = [
  {
    type: 'collapsible',
    label: label('Svar, kommentar och visning', 'Answers, comment and display'),
    admin: { initCollapsed: true },
    fields: [
      row(
        flagField({ name: 'required', label: label('Ska fyllas i', 'To be filled in'), defaultValue: true }),
        flagField({
          name: 'comment',
          label: label('Kommentarsfält under tabellen', 'Comment field under the table'),
          defaultValue: true,
        }),
      ),
      textField({
        name: 'commentLabel',
        label: label('Kommentarsfältets rubrik', 'Label of the comment field'),
        when: ({ comment }) => comment !== false,
      }),
      flagField({
        name: 'askCounts',
        label: label('Fråga efter antal elever', 'Ask for the number of pupils'),
        description: label(
          'Behövs för att dölja små grupper i den publika versionen.',
          'Needed to hide small groups in the public version.',
        ),
        defaultValue: true,
      }),
      flagField({
        name: 'publishUnknown',
        label: label(
          'Visa tal utan angivet elevantal i den publika versionen',
          'Show figures without a number of pupils in the public version',
        ),
      }),
      flagField({
        name: 'definitions',
        label: label('Måttens definitioner under tabellen', 'Definitions of the measures under the table'),
        defaultValue: true,
      }),
      row(
        flagField({ name: 'showUnit', label: label('Enhet efter varje tal', 'Unit after each figure') }),
        flagField({
          name: 'asGiven',
          label: label('Lika många decimaler som talet angavs med', 'As many decimals as the figure was given with'),
        }),
      ),
    ],
  },
]
