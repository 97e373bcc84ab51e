import { formatDecimal } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'
import type { Disclosure, TellingFigure } from '../../document/publication/Disclosure.ts'

type Words = {
  language: Language
  quote: (title: string) => string
  here: string
  hidden: string
  hiddenIn: string
  from: string
  more: (count: number) => string
}
const most = 5

/** Which figures would be given away by which, a line each; the first five. */
export const disclosureLines = (disclosures: Disclosure[], words: Words): string[] => {
  const place = ({ documents }: TellingFigure) =>
    documents.length > 0 ? documents.map(words.quote).join(', ') : words.here
  const printed = ({ value }: TellingFigure) =>
    value === undefined ? words.hidden : value === '~100' ? value : formatDecimal(value, undefined, words.language)
  const tell = (one: TellingFigure) => `${one.figure}: ${printed(one)} (${place(one)})`
  return [
    ...disclosures
      .slice(0, most)
      .map(
        ({ hidden, by }) =>
          `• ${hidden.figure} (${words.hiddenIn} ${place(hidden)}), ${words.from} ${by.map(tell).join('; ')}.`,
      ),
    ...(disclosures.length > most ? [`• ${words.more(disclosures.length - most)}`] : []),
  ]
}
