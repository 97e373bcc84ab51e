import { defineBlock, label, problem } from '#blocks/kit/index.ts'
import { paragraph, text } from '#document/tree/nodes.ts'
import { figureConfig } from './config.ts'
import { drawingOf } from './drawingOf.ts'
import { fields } from './fields.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'
import { figureFaults } from './words.ts'

/**
 * A drawn figure. `{ kind: 'wheel'|'chain'|'tree'|'yearWheel', caption, alt, centre, direction: 'vertical'|'horizontal',
 * startMonth, items: [{ label, detail, level, month }] }`. `level` (1 to 5) is for trees, whose first item is the root;
 * `month` (1 to 12) for the annual wheel; order is that of the settings. Tokens in all texts.
 */
export default defineBlock({
  slug: 'figure',
  labels: { singular: label('Figur', 'Figure'), plural: label('Figurer', 'Figures') },
  description: label(
    'Hjul, kedja, träd eller årshjul som ritas av dina ord.',
    'A wheel, chain, tree or annual wheel drawn from your words.',
  ),
  category: 'figure',
  rank: 2,
  picture,
  fields,
  config: figureConfig,
  compose: ({ config, origin, place, rich, plain }) => {
    if (config.items.length === 0) return [problem(origin, 'EMPTY_FIGURE', figureFaults.empty[place.language])]
    const named = {
      ...config,
      items: config.items.map((item) => ({ ...item, label: plain(item.label), detail: plain(item.detail) })),
    }
    const alt = plain(config.alt)
    return [
      ...(alt ? [] : [problem(origin, 'MISSING_ALT', figureFaults.noAlt[place.language])]),
      {
        type: 'figure',
        origin,
        caption: rich(config.caption),
        alt: alt || named.items.map((item) => item.label).join(', '),
        drawing: drawingOf(named, plain(config.centre)),
      },
      ...(named.items.some((item) => item.detail.length > 60)
        ? named.items.map((item) => paragraph(origin, text(`${item.label}: ${item.detail}`)))
        : []),
    ]
  },
  fixture,
})
