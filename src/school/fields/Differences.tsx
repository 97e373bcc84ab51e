import { differences } from '#document/answer/patch/differences.ts'

type Props = { before: string; after: string }

/** A text with what became of an earlier one: what was taken away struck, what is new underlined, in words for all. */
export const Differences = ({ before, after }: Props) => (
  <span className="differences">
    {differences(before, after).map(({ kind, text }, index) => {
      const key = `${index} ${kind}`
      if (kind === 'removed') return <del key={key}>{text}</del>
      return kind === 'added' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>
    })}
  </span>
)
