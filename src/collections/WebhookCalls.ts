import type { CollectionConfig } from 'payload'
import { commandsOnly, strategist } from '#access/rules.ts'
import { instant } from './fields/instant.ts'

/** What is told, or was: one event to one receiver. Its id follows from both, and it is moved by compare-and-set alone. */
export const WebhookCalls: CollectionConfig = {
  slug: 'webhookCalls',
  labels: { singular: { sv: 'Webhookanrop', en: 'Webhook call' }, plural: { sv: 'Webhookanrop', en: 'Webhook calls' } },
  access: { ...commandsOnly, read: strategist },
  admin: { hidden: true },
  defaultSort: '-createdAt',
  versions: false,
  indexes: [{ fields: ['state', 'dueAt'] }],
  fields: [
    {
      name: 'webhook',
      type: 'relationship',
      relationTo: 'webhooks',
      required: true,
      index: true,
      label: { sv: 'Webhook', en: 'Webhook' },
    },
    { name: 'event', type: 'text', required: true, label: { sv: 'Händelse', en: 'Event' } },
    // As it is sent, the same each time: the signature is of these very signs.
    { name: 'body', type: 'text', required: true, label: { sv: 'Innehåll', en: 'Content' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      options: [
        { value: 'waiting', label: { sv: 'Väntar', en: 'Waiting' } },
        { value: 'delivered', label: { sv: 'Framme', en: 'Delivered' } },
        { value: 'failed', label: { sv: 'Gick inte', en: 'Failed' } },
      ],
      label: { sv: 'Läge', en: 'State' },
    },
    { name: 'rev', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0, label: { sv: 'Försök', en: 'Attempts' } },
    { name: 'dueAt', type: 'date', required: true, label: { sv: 'Nästa försök', en: 'Next attempt' } },
    { name: 'triedAt', type: 'date', label: { sv: 'Senaste försök', en: 'Last attempt' }, admin: { date: instant } },
    { name: 'status', type: 'number', label: { sv: 'Svar', en: 'Answer' } },
    { name: 'fault', type: 'text', label: { sv: 'Fel', en: 'Fault' } },
  ],
}
