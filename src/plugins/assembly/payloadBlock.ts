import type { Block } from 'payload'
import { type AssemblyBlock, pictureUrl } from '#blocks/kit/index.ts'
import { categories } from './categories.ts'
import { rowFields } from './rowFields.ts'
import { withRowNames } from './rowNames.ts'
import { showWhenField } from './showWhenField.ts'

/** Payload's list of block types shows and searches the name alone; what the type is for stands on a line of its own. */
export const nameAndUse = ({ labels, description }: AssemblyBlock) => ({
  sv: `${labels.singular.sv}\n${description.sv}`,
  en: `${labels.singular.en}\n${description.en}`,
})

/** A block type as Payload knows it: its own settings between the heading and what every block has. */
export const payloadBlock = (block: AssemblyBlock): Block => ({
  slug: block.slug,
  // A block may be called as a collection is; their types may not.
  interfaceName: `${block.slug[0]?.toUpperCase()}${block.slug.slice(1)}Block`,
  labels: { singular: nameAndUse(block), plural: block.labels.plural },
  admin: {
    group: categories[block.category],
    disableBlockName: true,
    custom: { asks: block.asks, ...(block.cells ? { hasCells: true } : {}) },
    // The words beside the picture say it all, so it has no text of its own.
    ...(block.picture ? { images: { thumbnail: { url: pictureUrl(block.picture), alt: '' } } } : {}),
    components: {
      Label: {
        path: '/admin/template/BlockLabel.tsx#BlockLabel',
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
            path: '/admin/template/BlockAbout.tsx#BlockAbout',
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
        description: {
          sv: 'Tomt: ingen rubrik. {{ öppnar en lista med det som fylls i av sig självt.',
          en: 'Empty: no heading. {{ opens a list of what is filled in by itself.',
        },
      },
    },
    ...withRowNames(block.fields),
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
        ...rowFields(),
        showWhenField(),
      ],
    },
    { name: 'blockKey', type: 'text', admin: { hidden: true } },
    { name: 'libraryKey', type: 'text', admin: { hidden: true } },
    { name: 'libraryVersion', type: 'number', admin: { hidden: true } },
    { name: 'libraryKept', type: 'number', admin: { hidden: true } },
  ],
})
