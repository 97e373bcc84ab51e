import { z } from 'zod'
import {
  defineBlock,
  inColumns,
  label,
  problem,
  selectField,
  setting,
  textField,
  tokensHint,
} from '#blocks/kit/index.ts'
import { richTextSchema } from '#document/text/richText.ts'
import { richTextToNodes } from '#document/text/richTextToNodes.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'
import { textFaults } from './words.ts'

/**
 * Text that the designer writes. `{ content: Lexical JSON, variant: 'body'|'lead'|'guidance'|'info'|'decision'|'quote',
 * heading, source, textColumns: '1'|'2'|'3' }`; tokens in all of them. `heading` is the box's, `source` the quote's.
 */
const config = z.object({
  content: z.preprocess((value) => value ?? undefined, richTextSchema.optional()),
  variant: setting.oneOf(['body', 'lead', 'guidance', 'info', 'decision', 'quote'], 'body'),
  heading: setting.text(),
  source: setting.text(),
  textColumns: setting.oneOf(['1', '2', '3'], '1'),
})
const asLead = (node: DocumentNode): DocumentNode =>
  node.type === 'paragraph' && !node.style ? { ...node, style: 'lead' } : node

export default defineBlock({
  slug: 'richText',
  labels: { singular: label('Text', 'Text'), plural: label('Texter', 'Texts') },
  description: label(
    'Text som är lika för alla: brödtext, ingress, ruta eller citat.',
    'Text that is the same for everybody: body, introduction, box or quote.',
  ),
  category: 'text',
  rank: 2,
  picture,
  fields: [
    {
      name: 'content',
      type: 'richText',
      label: label('Text', 'Text'),
      admin: { description: tokensHint },
    },
    selectField({
      name: 'variant',
      label: label('Visas som', 'Shown as'),
      options: {
        body: label('Brödtext', 'Body text'),
        lead: label('Ingress', 'Introduction'),
        guidance: label('Ruta: stöd och anvisning', 'Box: guidance'),
        info: label('Ruta: fakta', 'Box: facts'),
        decision: label('Ruta: beslut', 'Box: decision'),
        quote: label('Citat', 'Quote'),
      },
      defaultValue: 'body',
    }),
    textField({
      name: 'heading',
      label: label('Rutans rubrik', 'Heading of the box'),
      when: ({ variant }) => ['guidance', 'info', 'decision'].includes(String(variant)),
    }),
    textField({
      name: 'source',
      label: label('Källa', 'Source'),
      when: ({ variant }) => variant === 'quote',
    }),
    selectField({
      name: 'textColumns',
      label: label('Spalter', 'Columns'),
      options: { 1: label('En', 'One'), 2: label('Två', 'Two'), 3: label('Tre', 'Three') },
      defaultValue: '1',
      when: ({ variant }) => ['body', 'lead'].includes(String(variant ?? 'body')),
    }),
  ],
  config,
  compose: ({ config, origin, place, rich }) => {
    const nodes = richTextToNodes(origin, config.content, place.language, rich)
    if (nodes.length === 0) return [problem(origin, 'EMPTY_TEXT', textFaults.empty[place.language])]
    const { variant } = config
    const across = (own: DocumentNode[]) => inColumns(origin, own, Number(config.textColumns))
    if (variant === 'body') return across(nodes)
    if (variant === 'lead') return across(nodes.map(asLead))
    if (variant === 'quote')
      return [{ type: 'quote', origin, children: nodes, ...(config.source ? { source: rich(config.source) } : {}) }]
    return [
      { type: 'callout', origin, variant, children: nodes, ...(config.heading ? { title: rich(config.heading) } : {}) },
    ]
  },
  fixture,
})
