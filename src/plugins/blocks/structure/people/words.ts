import { label } from '#blocks/kit/index.ts'

/** Headings and names that stand where the designer has given none. */
export const peopleWords = {
  itemLabel: label('Person', 'Person'),
}
