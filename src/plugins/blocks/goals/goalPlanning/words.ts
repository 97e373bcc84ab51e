import { label } from '#blocks/kit/index.ts'

/** The label that stands where the designer has given none. */
export const planningWords = {
  linkLabel: label('Kopplas till', 'Linked to'),
}
