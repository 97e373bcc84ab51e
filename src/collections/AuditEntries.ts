import type { CollectionConfig } from 'payload'
import { administration, commandsOnly } from '#access/rules.ts'
import { instant } from './fields/instant.ts'

const cell = '/admin/audit/AuditCell.tsx#AuditCell'

/**
 * Who did what, when. Append-only: hooks and commands write it, nobody changes it. Not a collection of the tenancy
 * plugin, for a failed login has no municipality: those rows are the platform administrator's.
 */
export const AuditEntries: CollectionConfig = {
  slug: 'auditEntries',
  labels: { singular: { sv: 'Loggpost', en: 'Audit entry' }, plural: { sv: 'Logg', en: 'Audit log' } },
  access: { ...commandsOnly, read: administration },
  admin: {
    useAsTitle: 'action',
    defaultColumns: ['at', 'action', 'noun', 'userName', 'summary'],
    description: { sv: 'Vem som gjort vad. Kan inte ändras.', en: 'Who did what. Cannot be changed.' },
  },
  defaultSort: '-at',
  versions: false,
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: { sv: 'Tid', en: 'Time' },
      admin: { date: instant },
    },
    {
      name: 'action',
      type: 'text',
      required: true,
      index: true,
      label: { sv: 'Händelse', en: 'Action' },
      admin: { components: { Cell: cell } },
    },
    {
      name: 'noun',
      type: 'text',
      index: true,
      label: { sv: 'Vad', en: 'What' },
      admin: { components: { Cell: cell } },
    },
    { name: 'docId', type: 'text', index: true, label: { sv: 'Id', en: 'Id' } },
    {
      name: 'municipality',
      type: 'relationship',
      relationTo: 'municipalities',
      index: true,
      label: { sv: 'Kommun', en: 'Municipality' },
    },
    { name: 'user', type: 'relationship', relationTo: 'users', index: true, label: { sv: 'Användare', en: 'User' } },
    // The name as it was: users are deleted, the log is not.
    { name: 'userName', type: 'text', label: { sv: 'Namn då', en: 'Name then' } },
    { name: 'summary', type: 'text', label: { sv: 'Sammanfattning', en: 'Summary' } },
    // The chain (src/commands/log): a number without gaps, and hashes that tie each entry to the one before it. `user` is
    // not in the hash, for it goes with the person; `person` is, and stays.
    { name: 'seq', type: 'number', unique: true, index: true, admin: { hidden: true } },
    { name: 'person', type: 'text', admin: { hidden: true } },
    { name: 'previous', type: 'text', admin: { hidden: true } },
    { name: 'hash', type: 'text', admin: { hidden: true } },
    { name: 'details', type: 'json', label: { sv: 'Uppgifter', en: 'Details' }, admin: { hidden: true } },
  ],
}
