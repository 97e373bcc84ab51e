import type { Field } from 'payload'
import { z } from 'zod'
import { flag, label, setting } from './settings.ts'

/** What every table of results may be set to; the same names in all of them. */
export const resultShape = {
  /** Above the table, tokens allowed. Each block has a default of its own. */
  caption: label,
  /** Cells left empty are reported at hand-in. */
  required: flag(true),
  comment: flag(true),
  commentLabel: setting(z.string(), 'Eventuell kommentar'),
  /** Asks how many pupils the answered figures are about. */
  askCounts: flag(true),
  countLabel: setting(z.string(), 'Antal elever bakom siffrorna'),
  /** Lets a school's figures without number of pupils into the public version. */
  publishUnknown: flag(false),
  /** Definitions and populations of the measures under the table. */
  definitions: flag(true),
  showUnit: flag(false),
  asGiven: flag(false),
}
const resultSchema = z.object(resultShape)
export type ResultSettings = z.output<typeof resultSchema>

const checkbox = (name: string, defaultValue: boolean, sv: string, en: string, description?: string): Field => ({
  name,
  type: 'checkbox',
  defaultValue,
  label: { sv, en },
  ...(description ? { admin: { description } } : {}),
})

export const captionField: Field = {
  name: 'caption',
  type: 'text',
  label: { sv: 'Tabellrubrik', en: 'Table caption' },
  admin: {
    description: {
      sv: 'Står över tabellen, med nummer. Variabler som {{läsår}} kan användas.',
      en: 'Stands above the table, with its number. Variables such as {{schoolYear}} may be used.',
    },
  },
}

export const resultFields: Field[] = [
  {
    type: 'collapsible',
    label: { sv: 'Svar, kommentar och visning', en: 'Answers, comment and display' },
    admin: { initCollapsed: true },
    fields: [
      checkbox('required', true, 'Ska fyllas i', 'To be filled in'),
      checkbox('comment', true, 'Kommentarsfält under tabellen', 'Comment field under the table'),
      {
        name: 'commentLabel',
        type: 'text',
        defaultValue: 'Eventuell kommentar',
        label: { sv: 'Kommentarsfältets rubrik', en: 'Label of the comment field' },
      },
      checkbox(
        'askCounts',
        true,
        'Fråga efter antal elever',
        'Ask for the number of pupils',
        'Behövs för att dölja små grupper i den publika versionen.',
      ),
      checkbox(
        'publishUnknown',
        false,
        'Visa tal utan angivet elevantal i den publika versionen',
        'Show figures without a number of pupils in the public version',
      ),
      checkbox(
        'definitions',
        true,
        'Måttens definitioner under tabellen',
        'Definitions of the measures under the table',
      ),
      checkbox('showUnit', false, 'Enhet efter varje tal', 'Unit after each figure'),
      checkbox(
        'asGiven',
        false,
        'Lika många decimaler som talet angavs med',
        'As many decimals as the figure was given with',
      ),
    ],
  },
]
