import type { Field } from 'payload'
import { type Asked, inLanguage } from '#language'

const chooseTemplate = { sv: 'Välj en mall, eller ta bort raden.', en: 'Choose a template, or remove the row.' }

/** What a municipality decides of how long documents are kept, and of how its own people log in. */
export const securityFields: Field[] = [
  {
    name: 'retention',
    type: 'array',
    labels: {
      singular: { sv: 'Gallringsfrist', en: 'Retention period' },
      plural: { sv: 'Gallringsfrister', en: 'Retention periods' },
    },
    label: { sv: 'Gallring', en: 'Retention' },
    admin: {
      description: {
        sv: 'Dokument av mallar som inte står här bevaras. De andra tas bort för gott när fristen gått ut, med svar, historik, filer och webbsida. Vad som togs bort står i loggen.',
        en: 'Documents of templates that are not listed are kept. The others are removed for good when the period has ended, with answers, history, files and web page. The log says what was removed.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'template',
            type: 'relationship',
            relationTo: 'templates',
            // Not `required`: then the database would keep a template from being removed.
            validate: (value: unknown, { req }: Asked) => Boolean(value) || inLanguage(chooseTemplate, { req }),
            label: { sv: 'Dokument av mallen', en: 'Documents of the template' },
            admin: { width: '60%', allowCreate: false },
          },
          {
            name: 'years',
            type: 'number',
            required: true,
            min: 1,
            max: 100,
            label: {
              sv: 'Gallras efter (år efter läsårets slut)',
              en: 'Removed after (years from the end of the school year)',
            },
            admin: { width: '40%', step: 1 },
          },
        ],
      },
    ],
  },
  {
    name: 'onlyExternal',
    type: 'checkbox',
    defaultValue: false,
    label: {
      sv: 'Bara kommunens egen inloggning, inga lösenord',
      en: "The municipality's own login only, no passwords",
    },
    admin: {
      description: {
        sv: 'Gäller alla med en roll i kommunen utom reservkontot. Den som är inloggad med lösenord loggas ut när du sparar, du också.',
        en: 'For all who have a role in the municipality but the account kept in reserve. Whoever is logged in by password is logged out when you save, you as well.',
      },
    },
  },
  {
    name: 'breakGlass',
    type: 'relationship',
    relationTo: 'users',
    label: { sv: 'Reservkonto som får logga in med lösenord', en: 'Account in reserve that may use a password' },
    admin: { allowCreate: false, condition: (data) => data.onlyExternal === true },
  },
  {
    name: 'demandTotp',
    type: 'checkbox',
    defaultValue: false,
    label: {
      sv: 'Kvalitetsstrateger och administratörer måste ha tvåstegsinloggning',
      en: 'Quality strategists and administrators must log in in two steps',
    },
    admin: {
      description: {
        sv: 'Nästa gång de loggar in får de koppla en app som ger engångskoder. Rektorer och medarbetare väljer själva på sidan Mitt konto.',
        en: 'At their next login they connect an app that gives one-time codes. Head teachers and staff choose for themselves on the page My account.',
      },
    },
  },
]
