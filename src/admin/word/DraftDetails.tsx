import type { DraftBlock } from '#word/draft/DraftBlock.ts'
import { useWords } from '../words/useWords.ts'

const short = (text: string, length = 220) => (text.length > length ? `${text.slice(0, length)} …` : text)

/** What else was found at a place, as it will be used: columns, choices, guidance, the beginning of a text. */
export const DraftDetails = ({ block: { kind, title, details } }: { block: DraftBlock }) => {
  const { wordImport: words } = useWords()
  const { help, head, rows, parts, items, options, text, lines, control, statement } = details
  const answer = statement
    ? words.answers.yesNo
    : options?.length
      ? details.several
        ? words.answers.choices
        : words.answers.choice
      : control?.kind === 'date'
        ? words.answers.date
        : details.short
          ? words.answers.short
          : words.answers.text
  const facts: [string, string | undefined][] = [
    [words.answer, kind === 'question' ? answer : undefined],
    [words.parts, parts?.filter(Boolean).join(' · ')],
    [words.columns, head?.at(-1)?.filter(Boolean).join(' · ')],
    [words.options, options?.join(' · ')],
    [words.guidance, help],
  ]
  const texts = [lines?.join(' · '), text === title ? undefined : text, items?.join(' · '), tableText(rows, words.rows)]
  return (
    <>
      {texts.map((line) => (line ? <p key={line}>{short(line)}</p> : null))}
      {facts.map(([name, value]) =>
        value ? (
          <p className="wi-row__fact" key={name}>
            <span>{name}:</span> {short(value)}
          </p>
        ) : null,
      )}
    </>
  )
}
const tableText = (rows: string[][] | undefined, told: (count: number) => string): string | undefined => {
  const first = rows?.map((row) => row[0]).filter(Boolean)
  return rows?.length ? [told(rows.length), first?.join(' · ')].filter(Boolean).join(': ') : undefined
}
