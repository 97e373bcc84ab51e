import type { CollectionConfig } from 'payload'
import { administration, commandsOnly } from '#access/rules.ts'
import { dataField } from './fields/common.ts'
import { instant } from './fields/instant.ts'

/**
 * What a figure was before something replaced or removed it, by whom and when. `before` and `after` are
 * `{ value, n, source, asOf, origin, import }`; `after` is nothing where it was removed. An import is undone by these rows.
 */
export const FigureHistory: CollectionConfig = {
  slug: 'figureHistory',
  labels: {
    singular: { sv: 'Ersatt siffra', en: 'Replaced figure' },
    plural: { sv: 'Ersatta siffror', en: 'Replaced figures' },
  },
  access: { ...commandsOnly, read: administration },
  admin: { hidden: true },
  defaultSort: '-at',
  versions: false,
  indexes: [{ fields: ['unit', 'measure', 'group', 'period'] }],
  fields: [
    { name: 'unit', type: 'relationship', relationTo: 'units', index: true, label: { sv: 'Enhet', en: 'Unit' } },
    { name: 'measure', type: 'text', required: true, label: { sv: 'Mått', en: 'Measure' } },
    { name: 'group', type: 'text', required: true, label: { sv: 'Elevgrupp', en: 'Group' } },
    { name: 'period', type: 'text', required: true, label: { sv: 'Period', en: 'Period' } },
    dataField('before', { sv: 'Före', en: 'Before' }),
    dataField('after', { sv: 'Efter', en: 'After' }),
    { name: 'import', type: 'text', index: true, label: { sv: 'Inläsning', en: 'Import' } },
    { name: 'byName', type: 'text', label: { sv: 'Vem', en: 'Who' } },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: { sv: 'När', en: 'When' },
      admin: { date: instant },
    },
  ],
}
