import type { Place } from '#document/input/input.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'

/** The school year so many years from the one the document follows up, in the municipality's notation. */
export const yearLabel = (place: Place, yearOffset: number): string =>
  formatSchoolYear(place.schoolYear + yearOffset, place.vocabulary.notation.schoolYear)
