import { label } from '#blocks/kit/index.ts'

/** Headings and names that stand where the designer has given none. */
export const ratingWords = {
  criteriaHeading: label('Kriterium', 'Criterion'),
  meanLabel: label('Genomsnitt', 'Mean'),
}

/** What is said where something must be mended, with what to do. */
export const ratingFaults = {
  empty: label(
    'Skattningen saknar kriterier eller roller. Lägg till dem i mallen.',
    'The rating has no criteria or no roles. Add them in the template.',
  ),
  outside: (levels: string[]) =>
    label(
      `Skattningen ”${levels.join('”, ”')}” finns inte på skalan och är inte medräknad. Välj på nytt.`,
      `The rating “${levels.join('”, “')}” is not on the scale and has not been counted. Choose again.`,
    ),
}
