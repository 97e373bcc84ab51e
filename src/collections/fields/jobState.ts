import type { Field } from 'payload'
import { instant } from './instant.ts'

/** Where a job's row stands: moved by compare-and-set on `rev`, alive as long as its heartbeat is fresh. */
export const jobState = (): Field[] => [
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'queued',
    label: { sv: 'Läge', en: 'State' },
    options: [
      { value: 'queued', label: { sv: 'I kö', en: 'Queued' } },
      { value: 'running', label: { sv: 'Pågår', en: 'Running' } },
      { value: 'done', label: { sv: 'Klar', en: 'Done' } },
      { value: 'failed', label: { sv: 'Misslyckad', en: 'Failed' } },
    ],
  },
  { name: 'rev', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
  { name: 'heartbeatAt', type: 'date', label: { sv: 'Senaste livstecken', en: 'Heartbeat' }, admin: { date: instant } },
]
