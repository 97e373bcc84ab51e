import type { CollectionConfig } from 'payload'
import { commandsOnly, member } from '#access/rules.ts'
import { instant } from './fields/instant.ts'

/** Measures and periods whose figures schools have begun to answer with: they stand still until somebody unlocks them. */
export const FigureLocks: CollectionConfig = {
  slug: 'figureLocks',
  labels: {
    singular: { sv: 'Låsta siffror', en: 'Locked figures' },
    plural: { sv: 'Låsta siffror', en: 'Locked figures' },
  },
  access: { ...commandsOnly, read: member },
  admin: { hidden: true },
  versions: false,
  indexes: [{ fields: ['municipality', 'measure', 'period'], unique: true }],
  fields: [
    { name: 'measure', type: 'text', required: true, label: { sv: 'Mått', en: 'Measure' } },
    { name: 'period', type: 'text', required: true, label: { sv: 'Period', en: 'Period' } },
    { name: 'reason', type: 'text', label: { sv: 'Varför', en: 'Why' } },
    { name: 'byName', type: 'text', label: { sv: 'Vem', en: 'Who' } },
    { name: 'at', type: 'date', required: true, label: { sv: 'När', en: 'When' }, admin: { date: instant } },
  ],
}
