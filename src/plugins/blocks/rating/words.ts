import { label } from '../fields/label.ts'

/** Headings and names that stand where the designer has given none. */
export const ratingWords = {
  criteriaHeading: label('Kriterium', 'Criterion'),
  meanLabel: label('Genomsnitt', 'Mean'),
}
