import { label } from '#blocks/kit/index.ts'

/** The marks and their explanation that stand where the designer has given none. */
export const focusWords = {
  highlightText: label('Utvecklingsområde för er skola', 'Development area for your school'),
  mandatoryText: label('SKA', 'mandatory'),
  mandatoryLegend: label(
    'mål från nämnden som alla skolor arbetar med',
    'goals of the board that all schools work towards',
  ),
}
