import type { Field } from 'payload'
import { eventDate } from '../eventDates.ts'

/** What the pages Tillgänglighet and Personuppgifter say of a municipality; the rest they know from the system itself. */
export const aboutSiteField = (): Field => ({
  name: 'site',
  type: 'group',
  label: false,
  admin: {
    description: {
      sv: 'Blir de två sidor som lagen kräver: /tillganglighet och /personuppgifter. Alla kan läsa dem, och varje sida länkar dit.',
      en: 'Becomes the two pages that the law asks for: /tillganglighet and /personuppgifter. Everybody may read them, and every page links there.',
    },
  },
  fields: [
    {
      name: 'responsible',
      type: 'text',
      maxLength: 200,
      label: { sv: 'Ansvarig nämnd eller styrelse', en: 'Board that is responsible' },
      admin: {
        description: {
          sv: 'Personuppgiftsansvarig och den som står bakom webbplatsen. Tomt: kommunen.',
          en: 'Controller of personal data and who is behind the website. Empty: the municipality.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        { name: 'email', type: 'email', label: { sv: 'E-post', en: 'Email' }, admin: { width: '50%' } },
        {
          name: 'phone',
          type: 'text',
          maxLength: 60,
          label: { sv: 'Telefonnummer', en: 'Telephone' },
          admin: { width: '50%' },
        },
      ],
    },
    { name: 'address', type: 'textarea', maxLength: 300, label: { sv: 'Postadress', en: 'Postal address' } },
    {
      type: 'row',
      fields: [
        {
          name: 'conformance',
          type: 'select',
          label: { sv: 'Webbplatsen uppfyller lagens krav', en: 'The website meets the law’s demands' },
          admin: { width: '50%' },
          options: [
            { value: 'full', label: { sv: 'Helt', en: 'Fully' } },
            { value: 'partly', label: { sv: 'Delvis', en: 'Partly' } },
            { value: 'not', label: { sv: 'Inte', en: 'Not' } },
          ],
        },
        {
          name: 'assessedOn',
          type: 'text',
          validate: eventDate,
          label: { sv: 'Senast bedömd (åååå-mm-dd)', en: 'Last assessed (yyyy-mm-dd)' },
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'updatedOn',
      type: 'text',
      validate: eventDate,
      label: { sv: 'Redogörelsen uppdaterad (åååå-mm-dd)', en: 'Statement updated (yyyy-mm-dd)' },
      admin: {
        description: {
          sv: 'Ändra när brister har åtgärdats eller kommit till. Tomt: dagen för bedömningen.',
          en: 'Change when shortcomings have been mended or found. Empty: the day of the assessment.',
        },
      },
    },
    {
      name: 'assessment',
      type: 'textarea',
      maxLength: 2000,
      label: { sv: 'Hur webbplatsen har prövats', en: 'How the website was tested' },
    },
    {
      name: 'shortcomings',
      type: 'textarea',
      maxLength: 10_000,
      label: { sv: 'Kända brister', en: 'Known shortcomings' },
      admin: {
        description: {
          sv: 'En brist på varje rad: vad som inte går, varför, och när det ska vara åtgärdat.',
          en: 'One to a line: what does not work, why, and when it will be mended.',
        },
      },
    },
    {
      name: 'officer',
      type: 'text',
      maxLength: 300,
      label: { sv: 'Dataskyddsombud (e-post eller telefon)', en: 'Data protection officer (email or telephone)' },
    },
    {
      name: 'personalData',
      type: 'textarea',
      maxLength: 10_000,
      label: { sv: 'Mer om personuppgifter', en: 'More on personal data' },
      admin: {
        description: {
          sv: 'Det som är särskilt för er: vem som driver servern, vem som annars får del av uppgifterna.',
          en: 'What is particular to you: who runs the server, who else receives data.',
        },
      },
    },
  ],
})
