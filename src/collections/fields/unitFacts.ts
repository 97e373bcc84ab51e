import type { Field } from 'payload'

/** What is told of a unit in documents: `{{unit.address}}`, rows of tables and pages repeated for it. */
export const unitFactsField = (): Field => ({
  type: 'collapsible',
  label: { sv: 'Uppgifter till dokument', en: 'Facts for documents' },
  admin: {
    initCollapsed: true,
    description: {
      sv: 'Blir variabler i mallar: {{enhet.adress}}, {{enhet.telefon}}, {{enhet.elever}}, {{enhet.nedlagd}} och så vidare.',
      en: 'Become variables in templates: {{unit.address}}, {{unit.phone}}, {{unit.pupils}}, {{unit.closed}} and so on.',
    },
  },
  fields: [
    { name: 'address', type: 'textarea', maxLength: 300, label: { sv: 'Adress', en: 'Address' } },
    {
      type: 'row',
      fields: [
        {
          name: 'phone',
          type: 'text',
          maxLength: 60,
          label: { sv: 'Telefonnummer', en: 'Telephone' },
          admin: { width: '50%' },
        },
        { name: 'email', type: 'email', label: { sv: 'E-post', en: 'Email' }, admin: { width: '50%' } },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'web',
          type: 'text',
          maxLength: 200,
          label: { sv: 'Webbplats', en: 'Website' },
          admin: { width: '50%' },
        },
        {
          name: 'pupils',
          type: 'number',
          min: 0,
          max: 1_000_000,
          label: { sv: 'Antal barn eller elever', en: 'Number of children or pupils' },
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      label: { sv: 'Bild', en: 'Picture' },
      admin: {
        description: {
          sv: 'Bildens text i mediebiblioteket läses upp för den som inte ser den.',
          en: "The picture's text in the media library is read aloud to those who cannot see it.",
        },
      },
    },
  ],
})
