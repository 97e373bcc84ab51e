import type { ArrayField } from 'payload'
import type { Registry } from '#blocks/kit/index.ts'
import { blocksField } from './blocksField.ts'
import { showWhenField } from './showWhenField.ts'

const kinds = [
  { value: 'front', label: { sv: 'Omslag och inledning', en: 'Front matter' } },
  { value: 'part', label: { sv: 'Del', en: 'Part' } },
  { value: 'section', label: { sv: 'Avsnitt', en: 'Section' } },
  { value: 'subsection', label: { sv: 'Underavsnitt', en: 'Subsection' } },
  { value: 'appendix', label: { sv: 'Bilaga', en: 'Appendix' } },
]
const sets = [
  { value: 'grades', label: { sv: 'årskurs', en: 'grade' } },
  { value: 'gradeBands', label: { sv: 'stadium', en: 'grade band' } },
  { value: 'schoolForms', label: { sv: 'skolform', en: 'school form' } },
  { value: 'domains', label: { sv: 'målområde', en: 'domain' } },
  { value: 'subjects', label: { sv: 'ämne', en: 'subject' } },
  { value: 'goals', label: { sv: 'av enhetens mål', en: "of the unit's goals" } },
  { value: 'unitsBelow', label: { sv: 'underliggande enhet', en: 'unit below' } },
  { value: 'areasBelow', label: { sv: 'underliggande område eller verksamhet', en: 'area or division below' } },
]

const answerers = [
  { value: 'unit', label: { sv: 'enheten', en: 'the unit' } },
  { value: 'headTeacher', label: { sv: 'enhetens rektor', en: "the unit's head teacher" } },
  { value: 'strategist', label: { sv: 'kvalitetsstrategen', en: 'the quality strategist' } },
  {
    value: 'municipality',
    label: { sv: 'huvudmannen (strateg eller förvaltning)', en: 'the municipality (strategist or department)' },
  },
]
const moments = [
  { value: 'before', label: { sv: 'innan resten är inlämnat', en: 'before the rest is handed in' } },
  { value: 'after', label: { sv: 'när resten är inlämnat', en: 'once the rest is handed in' } },
]

/** A template's sections, each with its blocks (`SectionContent` in document/input.ts). */
export const sectionsField = (registry: Registry): ArrayField => ({
  name: 'sections',
  type: 'array',
  label: { sv: 'Avsnitt', en: 'Sections' },
  labels: { singular: { sv: 'Avsnitt', en: 'Section' }, plural: { sv: 'Avsnitt', en: 'Sections' } },
  // The editor holds them as plain data; Payload's form would hold all blocks at once, and be too slow to type in.
  admin: { disabled: true },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'title', type: 'text', required: true, label: { sv: 'Rubrik', en: 'Title' }, admin: { width: '67%' } },
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'section',
          options: kinds,
          label: { sv: 'Slag', en: 'Kind' },
          admin: { width: '33%' },
        },
      ],
    },
    blocksField(registry, { name: 'blocks', label: { sv: 'Block', en: 'Blocks' } }),
    {
      type: 'collapsible',
      label: { sv: 'Avsnittets inställningar', en: 'Section settings' },
      admin: { initCollapsed: true },
      fields: [
        { name: 'help', type: 'textarea', label: { sv: 'Hjälptext till den som svarar', en: 'Help to the answerer' } },
        {
          type: 'row',
          fields: [
            {
              name: 'numbered',
              type: 'checkbox',
              defaultValue: true,
              label: { sv: 'Numrera rubriken', en: 'Number the heading' },
              admin: { width: '33%' },
            },
            {
              name: 'inContents',
              type: 'checkbox',
              defaultValue: true,
              label: { sv: 'Med i innehållsförteckningen', en: 'In the contents' },
              admin: { width: '33%' },
            },
            {
              name: 'newPage',
              type: 'checkbox',
              defaultValue: false,
              label: { sv: 'Börja på ny sida', en: 'Start on a new page' },
              admin: { width: '33%' },
            },
          ],
        },
        {
          name: 'pageSide',
          type: 'select',
          options: [
            { value: 'left', label: { sv: 'vänstersida', en: 'left page' } },
            { value: 'right', label: { sv: 'högersida', en: 'right page' } },
          ],
          label: { sv: 'Börja på en', en: 'Start on a' },
          admin: {
            condition: (_, section) => section?.kind !== 'front',
            description: {
              sv: 'För det som trycks på båda sidor av papperet. Där det behövs lämnas sidan före tom, i PDF och Word.',
              en: 'For what is printed on both sides of the paper. Where it is needed the page before is left blank, in PDF and Word.',
            },
          },
        },
        {
          name: 'repeat',
          type: 'select',
          options: sets,
          label: { sv: 'Upprepa för varje', en: 'Repeat for each' },
          admin: {
            description: {
              sv: 'Avsnittet kommer en gång per årskurs, ämne och så vidare. {{varje}} skriver ut vilken.',
              en: 'The section comes once for each. {{item}} prints which.',
            },
          },
        },
        {
          name: 'repeatWithin',
          type: 'checkbox',
          defaultValue: false,
          label: { sv: 'Upprepas med avsnittet ovanför', en: 'Repeated with the section above' },
          admin: {
            condition: (_, section) => section?.kind === 'section' || section?.kind === 'subsection',
            description: {
              sv: 'Kommer en gång för varje post som delen eller avsnittet ovanför upprepas för, till exempel varje årskurs på varje skola.',
              en: 'Comes once for each item that the part or section above is repeated for, such as each grade of each school.',
            },
          },
        },
        {
          type: 'row',
          fields: [
            {
              name: 'answeredBy',
              type: 'select',
              options: answerers,
              label: { sv: 'Besvaras av', en: 'Answered by' },
              admin: {
                width: '50%',
                description: {
                  sv: 'Tomt: den som besvarar dokumentet. Annars lämnas avsnittet in för sig, med vad som står under det, och dokumentet visar vems orden är. Avsnittets dagar sätts i utskicket; efter den sista kan det inte besvaras.',
                  en: 'Empty: whoever answers the document. Otherwise the section is handed in by itself, with what stands under it, and the document shows whose words they are. Its days are set when it is sent out; after the last it cannot be answered.',
                },
              },
            },
            {
              name: 'answeredWhen',
              type: 'select',
              options: moments,
              label: { sv: 'Besvaras när', en: 'Answered when' },
              admin: {
                width: '50%',
                condition: (_, section) => Boolean(section?.answeredBy),
                description: {
                  sv: 'Tomt: både före och efter att resten är inlämnat.',
                  en: 'Empty: both before and after the rest is handed in.',
                },
              },
            },
          ],
        },
        {
          name: 'answeredAs',
          type: 'text',
          label: { sv: 'Kallas i dokumentet', en: 'Called in the document' },
          admin: {
            condition: (_, section) => Boolean(section?.answeredBy),
            description: {
              sv: 'Till exempel ”huvudmannen” eller {{huvudman}}, om den som svarar gör det för någon annan. Tomt: rollens namn.',
              en: 'For example “the principal” or {{principal}}, where whoever answers does so for another. Empty: the name of the role.',
            },
          },
        },
        showWhenField(),
      ],
    },
    { name: 'sectionKey', type: 'text', admin: { hidden: true } },
    { name: 'libraryKey', type: 'text', admin: { hidden: true } },
    { name: 'libraryVersion', type: 'number', admin: { hidden: true } },
  ],
})
