import type { Field } from 'payload'
import { z } from 'zod'
import { flagField, label, row, setting, textField, tokensHint } from '#blocks/kit/index.ts'

/** What every table of results may be set to; the same names in all of them. */
export const resultShape = {
  /** Above the table, tokens allowed. Each block has a default of its own. */
  caption: setting.optionalText(),
  /** Cells left empty are reported at hand-in. */
  required: setting.flag(true),
  comment: setting.flag(true),
  commentLabel: setting.optionalText(),
  /** Asks how many pupils the answered figures are about. */
  askCounts: setting.flag(true),
  countLabel: setting.optionalText(),
  /** Lets a school's figures without number of pupils into the public version. */
  publishUnknown: setting.flag(false),
  /** Definitions and populations of the measures under the table. */
  definitions: setting.flag(true),
  showUnit: setting.flag(false),
  asGiven: setting.flag(false),
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
      textField({
        name: 'countLabel',
        label: label('Rubrik över antalen', 'Heading of the numbers'),
        description: label(
          'Tom: Antal elever bakom siffrorna, i enkäter antal svarande.',
          'Empty: Number of pupils behind the figures, in surveys number of respondents.',
        ),
        when: ({ askCounts }) => askCounts !== false,
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
