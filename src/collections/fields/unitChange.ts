import type { Field } from 'payload'

/** Written by the commands that close, merge and move a unit: a date, so that what was is not rewritten. */
export const unitChangeFields: Field[] = [
  {
    name: 'closedOn',
    type: 'text',
    index: true,
    label: { sv: 'Nedlagd', en: 'Closed' },
    access: { create: () => false, update: () => false },
    admin: { position: 'sidebar', readOnly: true, condition: ({ closedOn }) => Boolean(closedOn) },
  },
  {
    name: 'mergedInto',
    type: 'relationship',
    relationTo: 'units',
    label: { sv: 'Sammanslagen med', en: 'Merged with' },
    access: { create: () => false, update: () => false },
    admin: { position: 'sidebar', readOnly: true, condition: ({ mergedInto }) => Boolean(mergedInto) },
  },
  {
    name: 'nextParent',
    type: 'relationship',
    relationTo: 'units',
    label: { sv: 'Flyttas till', en: 'Moves to' },
    access: { create: () => false, update: () => false },
    admin: { position: 'sidebar', readOnly: true, condition: ({ nextParent }) => Boolean(nextParent) },
  },
  {
    name: 'nextParentOn',
    type: 'text',
    index: true,
    label: { sv: 'Flyttas den', en: 'Moves on' },
    access: { create: () => false, update: () => false },
    admin: { position: 'sidebar', readOnly: true, condition: ({ nextParent }) => Boolean(nextParent) },
  },
]
