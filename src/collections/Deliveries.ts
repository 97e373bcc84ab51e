import type { CollectionConfig } from 'payload'
import { administration, commandsOnly } from '#access/rules.ts'
import { dataField } from './fields/common.ts'
import { instant } from './fields/instant.ts'

/** What has been packed for the archive, and what the archive has said that it holds. Removal may wait for the latter. */
export const Deliveries: CollectionConfig = {
  slug: 'deliveries',
  labels: {
    singular: { sv: 'Leverans till arkiv', en: 'Delivery to archive' },
    plural: { sv: 'Leveranser till arkiv', en: 'Deliveries to archive' },
  },
  access: { ...commandsOnly, read: administration },
  admin: { hidden: true },
  defaultSort: '-at',
  versions: false,
  fields: [
    { name: 'packageId', type: 'text', required: true, label: { sv: 'Paket', en: 'Package' } },
    { name: 'schoolYear', type: 'number', required: true, index: true, label: { sv: 'Läsår', en: 'School year' } },
    dataField('documents', { sv: 'Dokument', en: 'Documents' }),
    { name: 'at', type: 'date', required: true, label: { sv: 'Gjord', en: 'Made' }, admin: { date: instant } },
    { name: 'byName', type: 'text', label: { sv: 'Av', en: 'By' } },
    { name: 'receivedOn', type: 'text', label: { sv: 'Mottagen', en: 'Received' } },
    { name: 'receipt', type: 'text', label: { sv: 'Arkivets kvitto', en: 'Receipt' } },
  ],
}
