import { defineBlock } from '#blocks/kit/index.ts'
import { composeFocus, type FocusNeeds } from './composeFocus.ts'
import { config } from './config.ts'
import { fields } from './fields.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'
import { focusWords } from './words.ts'

/**
 * Development areas of the unit's area for a school year, by domain, mandatory ones marked; in mode `highlight` those
 * that concern this school stand out by background, symbol and words. Shown in the form as well.
 *
 * Config (all optional): yearOffset: 0 · mode: 'list' | 'highlight' · highlightText · mandatoryText ('SKA')
 *   mandatoryLegend ('-' for none) · domain | domains
 * Answer: none.
 */
export default defineBlock({
  slug: 'focusItems',
  labels: {
    singular: { sv: 'Utvecklingsområden', en: 'Development areas' },
    plural: { sv: 'Utvecklingsområden', en: 'Development areas' },
  },
  description: {
    sv: 'Områdets utvecklingsområden för ett läsår, med skolans egna utmärkta om man vill.',
    en: "The area's development areas for a school year, with the school's own highlighted if wanted.",
  },
  category: 'goals',
  rank: 4,
  picture,
  fields,
  config,
  words: focusWords,
  needs: (config, place): FocusNeeds => ({
    items: { kind: 'focusItems', schoolYear: place.schoolYear + config.yearOffset },
  }),
  compose: composeFocus,
  fixture,
})
