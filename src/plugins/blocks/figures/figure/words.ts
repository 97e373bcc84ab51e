import { label } from '#blocks/kit/index.ts'

/** What is said where something must be mended, with what to do. */
export const figureFaults = {
  empty: label(
    'Figuren har inga delar. Lägg till delar i mallen.',
    'The figure has no parts. Add parts in the template.',
  ),
  noAlt: label(
    'Figuren saknar textalternativ. Beskriv i mallen vad figuren visar, för den som inte ser den.',
    'The figure has no text alternative. Describe in the template what it shows, for those who cannot see it.',
  ),
}
