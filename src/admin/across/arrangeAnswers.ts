import type { AcrossAnswer, AcrossMark } from '#commands/reading/Across.ts'
import { sortKey } from '#document/text/sortKey.ts'

export type AcrossChoice = { search: string; area: string; theme: string; onlyQuotes: boolean }
export const wholeAcross: AcrossChoice = { search: '', area: '', theme: '', onlyQuotes: false }

export const placeOf = ({ documentId, instanceKey }: Pick<AcrossAnswer, 'documentId' | 'instanceKey'>): string =>
  `${documentId} ${instanceKey}`

/** The whole of a long answer, and not its first two hundred letters: a name's key is cut off. */
const foldedWords = (text: string) => text.split(/\s+/u).map(sortKey).join(' ')

/** The answers of an area that have all the words sought, in the unit's name or in what it wrote, and the theme. */
export const arrangeAnswers = (
  answers: AcrossAnswer[],
  marks: AcrossMark[],
  { search, area, theme, onlyQuotes }: AcrossChoice,
): AcrossAnswer[] => {
  const wanted = foldedWords(search).split(' ').filter(Boolean)
  return answers.filter((answer) => {
    const own = marks.filter((mark) => placeOf(mark) === placeOf(answer))
    const said = foldedWords([answer.unit, answer.where ?? '', ...answer.parts.map(({ text }) => text)].join(' '))
    return (
      (!area || answer.area === area) &&
      (!onlyQuotes || own.length > 0) &&
      (!theme || own.some(({ themes }) => themes.includes(theme))) &&
      wanted.every((word) => said.includes(word))
    )
  })
}
