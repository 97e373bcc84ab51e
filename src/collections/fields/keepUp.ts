import type { Field } from 'payload'

/** For collections with lists that are long to fill in: see the component. Fresh each time, as Payload changes it. */
export const keepUpField = (): Field => ({
  name: 'keepUp',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/admin/common/KeepUp.tsx#KeepUp' },
  },
})
