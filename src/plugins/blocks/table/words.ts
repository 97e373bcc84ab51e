import { label } from '../fields/label.ts'

/** Words that stand where the designer has given none. */
export const tableWords = {
  addLabel: label('Lägg till rad', 'Add row'),
}
