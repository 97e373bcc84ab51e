import type { Disclosure, TellingFigure } from '../../document/publication/Disclosure.ts'

type Words = { here: string; hidden: string; from: string; more: (count: number) => string }
const most = 5

/** Which figures would be given away by which, a line each; the first five. */
export const disclosureLines = (disclosures: Disclosure[], words: Words): string[] => {
  const place = ({ documents }: TellingFigure) =>
    documents.length > 0 ? documents.map((title) => `”${title}”`).join(', ') : words.here
  const tell = (one: TellingFigure) => `${one.figure}: ${one.value ?? words.hidden} (${place(one)})`
  return [
    ...disclosures
      .slice(0, most)
      .map(({ hidden, by }) => `• ${hidden.figure}, ${words.from} ${by.map(tell).join('; ')}.`),
    ...(disclosures.length > most ? [`• ${words.more(disclosures.length - most)}`] : []),
  ]
}
