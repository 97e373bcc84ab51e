import { label } from '../fields/label.ts'

/** Headings and names that stand where the designer has given none. */
export const answerViewWords = {
  itemLabel: label('Post', 'Record'),
}
