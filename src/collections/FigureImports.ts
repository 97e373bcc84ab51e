import type { CollectionConfig } from 'payload'
import { administration, commandsOnly } from '#access/rules.ts'
import { dataField } from './fields/common.ts'
import { instant } from './fields/instant.ts'

const count = (name: string, sv: string, en: string) =>
  ({ name, type: 'number', required: true, defaultValue: 0, label: { sv, en } }) as const

/**
 * Files and fetches that figures came from. `storing` while it goes on (`stored` of `added + changed` are there), then
 * `done` or `failed`, and `undone` when somebody took all of it back. `columns` and `units` are what its names were said
 * to mean, for next time.
 */
export const FigureImports: CollectionConfig = {
  slug: 'figureImports',
  labels: { singular: { sv: 'Inläsning', en: 'Import' }, plural: { sv: 'Inläsningar', en: 'Imports' } },
  access: { ...commandsOnly, read: administration },
  admin: { useAsTitle: 'name', hidden: true },
  defaultSort: '-at',
  versions: false,
  fields: [
    { name: 'name', type: 'text', required: true, label: { sv: 'Fil eller källa', en: 'File or source' } },
    { name: 'source', type: 'text', label: { sv: 'Källa', en: 'Source' } },
    { name: 'period', type: 'text', required: true, label: { sv: 'Period', en: 'Period' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'storing',
      options: [
        { value: 'storing', label: { sv: 'Läses in', en: 'Being read' } },
        { value: 'done', label: { sv: 'Klar', en: 'Done' } },
        { value: 'failed', label: { sv: 'Avbruten', en: 'Broken off' } },
        { value: 'undone', label: { sv: 'Ångrad', en: 'Undone' } },
      ],
      label: { sv: 'Läge', en: 'State' },
    },
    count('added', 'Nya', 'New'),
    count('changed', 'Ändrade', 'Changed'),
    count('unchanged', 'Oförändrade', 'Unchanged'),
    count('refused', 'Inte inlästa', 'Refused'),
    count('stored', 'Sparade hittills', 'Stored so far'),
    count('kept', 'Ändrade sedan dess, lämnade', 'Changed since, left alone'),
    dataField('columns', { sv: 'Kolumner', en: 'Columns' }),
    dataField('units', { sv: 'Enheter', en: 'Units' }),
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
