import type { Place, TemplateContent, Vocabulary } from '#document/input/input.ts'
import { nowhereUnit } from './faults/nowhereInput.ts'

/** A place to parse settings with: settings are checked, not what they find. */
export const nowhere = (
  content: Pick<TemplateContent, 'language'>,
  vocabulary: Vocabulary,
  sectionKey: string,
  blockKey: string,
): Place => ({
  unit: nowhereUnit,
  schoolYear: 2000,
  audience: 'internal',
  language: content.language,
  vocabulary,
  sectionKey,
  instanceKey: blockKey,
})
