import type { Field } from 'payload'
import { type Asked, inLanguage } from '#language'

const wrongNumber = { sv: 'Skriv organisationsnumret som 212000-1234.', en: 'Write the number as 212000-1234.' }
const text = (name: string, sv: string, en: string, help?: { sv: string; en: string }): Field => ({
  name,
  type: 'text',
  maxLength: 200,
  label: { sv, en },
  admin: { width: '50%', ...(help ? { description: help } : {}) },
})

/** What the municipality and its archive have agreed on (`DeliveryProfile`): it stands in every package. */
export const deliveryField = (): Field => ({
  name: 'delivery',
  type: 'group',
  label: false,
  admin: {
    description: {
      sv: 'Står i varje arkivpaket (FGS Paketstruktur 2.0), som görs på sidan Arkiv. Det är arkivet som vet vad som ska stå här.',
      en: 'Stands in every archive package (FGS Paketstruktur 2.0), made on the page Archive. The archive knows what to write here.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        text('archivist', 'Arkivbildare', 'Archival creator', {
          sv: 'Nämnden vars handlingar det är. Tomt: kommunen.',
          en: 'The board whose records they are. Empty: the municipality.',
        }),
        {
          name: 'organisationNumber',
          type: 'text',
          label: { sv: 'Organisationsnummer', en: 'Organisation number' },
          validate: (value: unknown, { req }: Asked) =>
            !value || /^\d{6}-\d{4}$/u.test(String(value)) || inLanguage(wrongNumber, { req }),
          admin: { width: '50%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        text('submitter', 'Levererande organisation', 'Submitting organisation', {
          sv: 'Tomt: arkivbildaren.',
          en: 'Empty: the archival creator.',
        }),
        text('contact', 'Kontaktperson', 'Contact'),
      ],
    },
    {
      type: 'row',
      fields: [
        text('preserver', 'Arkiv som tar emot', 'Receiving archive'),
        text('agreement', 'Leveransöverenskommelse', 'Submission agreement'),
      ],
    },
    {
      type: 'row',
      fields: [
        text('referenceCode', 'Arkivets referenskod', 'Reference code'),
        {
          name: 'withPublic',
          type: 'checkbox',
          defaultValue: true,
          label: { sv: 'Ta med den offentliga versionen', en: 'Include the public version' },
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'beforeRemoval',
      type: 'checkbox',
      defaultValue: false,
      label: {
        sv: 'Gallra inget fastställt dokument som arkivet inte har bekräftat',
        en: 'Remove no adopted document that the archive has not confirmed',
      },
    },
  ],
})
