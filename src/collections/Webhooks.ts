import type { CollectionConfig } from 'payload'
import { commandsOnly, fieldNobody, strategist } from '#access/rules.ts'
import { instant } from './fields/instant.ts'

/**
 * Other systems that want to be told when something has happened. What is told is read from the log; `seen` says how far.
 */
export const Webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: { singular: { sv: 'Webhook', en: 'Webhook' }, plural: { sv: 'Webhookar', en: 'Webhooks' } },
  access: { ...commandsOnly, read: strategist },
  admin: { hidden: true, useAsTitle: 'name' },
  defaultSort: '-createdAt',
  versions: false,
  fields: [
    { name: 'name', type: 'text', required: true, label: { sv: 'Namn', en: 'Name' } },
    { name: 'url', type: 'text', required: true, label: { sv: 'Adress', en: 'Address' } },
    // With blanks between, as a key's scopes.
    { name: 'events', type: 'text', required: true, label: { sv: 'Händelser', en: 'Events' } },
    // Encrypted by the server's secret: it has to be read to sign with.
    {
      name: 'secret',
      type: 'text',
      required: true,
      hidden: true,
      access: { read: fieldNobody, create: fieldNobody, update: fieldNobody },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'on',
      index: true,
      options: [
        { value: 'on', label: { sv: 'På', en: 'On' } },
        { value: 'off', label: { sv: 'Avslutad', en: 'Ended' } },
        { value: 'gone', label: { sv: 'Mottagaren finns inte', en: 'Receiver is gone' } },
      ],
      label: { sv: 'Läge', en: 'State' },
    },
    { name: 'seen', type: 'number', required: true, label: { sv: 'Läst i loggen till', en: 'Log read until' } },
    { name: 'byName', type: 'text', label: { sv: 'Gjord av', en: 'Made by' } },
    { name: 'endedAt', type: 'date', label: { sv: 'Avslutad', en: 'Ended' }, admin: { date: instant } },
  ],
}
