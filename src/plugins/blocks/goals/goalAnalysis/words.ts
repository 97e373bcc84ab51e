import { label } from '#blocks/kit/index.ts'

/** The question that stands where the designer has given none. */
export const analysisWords = {
  keepLabel: label('Ska målet finnas kvar kommande läsår?', 'Should the goal remain next school year?'),
  keepHelp: label(
    'Svara ja eller nej och berätta varför, eller varför inte.',
    'Answer yes or no and say why, or why not.',
  ),
}
