import type { Field } from 'payload'

type Siblings = { beside?: unknown; rowColumns?: unknown } | undefined

/** A row begins at a block that stands beside no other; those placed beside it are in it. */
export const rowFields = (): Field[] => [
  {
    name: 'rowColumns',
    type: 'select',
    label: { sv: 'Börja en rad med', en: 'Begin a row of' },
    options: ['2', '3', '4'].map((value) => ({ value, label: { sv: `${value} spalter`, en: `${value} columns` } })),
    admin: {
      description: {
        sv: 'Blocken efter, som placeras bredvid, fyller raden; fler än så fortsätter på nästa. Rubriker och diagram hamnar i jämnhöjd.',
        en: 'The blocks after it, placed beside, fill the row; more than that go on in the next. Headings and charts are level.',
      },
      condition: (_, siblings: Siblings) => siblings?.beside !== true,
    },
  },
  {
    name: 'rowGaps',
    type: 'checkbox',
    defaultValue: false,
    label: { sv: 'Lämna tomt där något inte visas', en: 'Leave the place of what is not shown empty' },
    admin: {
      description: {
        sv: 'Annars flyttar de som är kvar ihop.',
        en: 'Else those that are left close up.',
      },
      condition: (_, siblings: Siblings) => siblings?.beside !== true && Boolean(siblings?.rowColumns),
    },
  },
]
