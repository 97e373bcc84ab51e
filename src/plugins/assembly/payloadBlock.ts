import type { Block } from 'payload'
import { showWhenField } from '../../collections/fields/common.ts'
import type { AssemblyBlock } from '../blocks/defineBlock.ts'

const categories: Record<AssemblyBlock['category'], { sv: string; en: string }> = {
  structure: { sv: 'Uppställning', en: 'Structure' },
  text: { sv: 'Text', en: 'Text' },
  question: { sv: 'Frågor', en: 'Questions' },
  table: { sv: 'Tabeller', en: 'Tables' },
  figure: { sv: 'Figurer', en: 'Figures' },
  results: { sv: 'Resultat', en: 'Results' },
  goals: { sv: 'Mål', en: 'Goals' },
}

/** A block type as Payload knows it: its own settings between the heading and what every block has. */
export const payloadBlock = (block: AssemblyBlock): Block => ({
  slug: block.slug,
  // A block may be called as a collection is; their types may not.
  interfaceName: `${block.slug[0]?.toUpperCase()}${block.slug.slice(1)}Block`,
  labels: block.labels,
  admin: {
    group: categories[block.category],
    disableBlockName: true,
    components: {
      Label: {
        path: '/plugins/assembly/admin/BlockLabel.tsx#BlockLabel',
        clientProps: { kind: block.labels.singular },
      },
    },
  },
  fields: [
    {
      name: 'about',
      type: 'ui',
      admin: {
        components: {
          Field: {
            path: '/plugins/assembly/admin/BlockAbout.tsx#BlockAbout',
            clientProps: { about: block.description },
          },
        },
      },
    },
    {
      name: 'title',
      type: 'text',
      label: { sv: 'Rubrik', en: 'Heading' },
      admin: {
        description: { sv: 'Tomt: ingen rubrik. Variabler som {{schoolYear}} fungerar.', en: 'Empty: no heading.' },
      },
    },
    ...block.fields,
    {
      type: 'collapsible',
      label: { sv: 'Hjälptext och villkor', en: 'Help and conditions' },
      admin: { initCollapsed: true },
      fields: [
        {
          name: 'help',
          type: 'textarea',
          label: { sv: 'Hjälptext till den som svarar', en: 'Help to the answerer' },
          admin: {
            description: { sv: 'Samlas också i bilagan med stödtexter.', en: 'Also gathered in the appendix.' },
          },
        },
        {
          name: 'newPage',
          type: 'checkbox',
          defaultValue: false,
          label: { sv: 'Börja på ny sida', en: 'Start on a new page' },
        },
        {
          name: 'beside',
          type: 'checkbox',
          defaultValue: false,
          label: { sv: 'Placera bredvid blocket före', en: 'Place beside the block before' },
          admin: {
            description: {
              sv: 'Blir spalter där sidan är bred nog, annars under varandra.',
              en: 'Columns where the page is wide enough, else one below the other.',
            },
          },
        },
        showWhenField(),
      ],
    },
    { name: 'blockKey', type: 'text', admin: { hidden: true } },
    { name: 'libraryKey', type: 'text', admin: { hidden: true } },
    { name: 'libraryVersion', type: 'number', admin: { hidden: true } },
    { name: 'libraryKept', type: 'number', admin: { hidden: true } },
  ],
})
