import { en } from '#school/words/en.ts'
import { sv } from '#school/words/sv.ts'
import { lettersIn, sentencesOf } from './sentencesOf.ts'

const wordsOf = (dictionary: typeof sv) => new Set(sentencesOf(dictionary).flatMap(({ text }) => lettersIn(text)))
/** Words of a Swedish form, of its findings and of printed documents, that are no English words. */
const swedish = new Set(
  [...wordsOf(sv), ...lettersIn('frågan tabell tabellen rad kolumn listan saknar texten tecken högst ryms ligger')]
    .concat(lettersIn('januari mars maj juni augusti oktober sekretess uppgift aktuellt elever Medelvärde Ämne Mål'))
    .concat(lettersIn('Post Ansvarig Datum Innehåll Sida avsnitt Bilaga Figur Noter besvarad och för inte är'))
    .filter((word) => !wordsOf(en).has(word)),
)

/** The Swedish words in a text, by what our dictionaries know and by å, ä and ö. Names go in `but`. */
export const swedishIn = (text: string, but: string[] = []): string[] => {
  const rest = but.reduce((left, name) => left.replaceAll(name, ' '), text)
  return [...new Set(lettersIn(rest))].filter((word) => swedish.has(word) || /[åäö]/.test(word))
}

/** In the browser: all that is read out or seen on the page, also what only a screen reader is told. */
export const allText = (): string => {
  const told = ['aria-label', 'title', 'placeholder', 'alt']
  const values = [...document.querySelectorAll('*')].flatMap((element) =>
    told.flatMap((name) => element.getAttribute(name) ?? []),
  )
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script, style') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  while (walker.nextNode()) values.push(walker.currentNode.textContent ?? '')
  return [document.title, ...values].join('\n')
}
