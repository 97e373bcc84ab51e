import { useWords } from '../words/useWords.ts'
import { type Reviewed, sureFrom } from './Reviewed.ts'
import type { ReadFile } from './readFile.ts'

const asked = ['question', 'table', 'records']

/** What the whole became, what was left out on purpose, and whether any word was lost. */
export const DraftSummary = ({ blocks, file }: { blocks: Reviewed[]; file: ReadFile }) => {
  const { wordImport: words } = useWords()
  const kept = blocks.filter(({ removed }) => !removed)
  const sections = kept.filter(({ kind }) => kind === 'section').length
  const questions = kept.filter(({ kind }) => asked.includes(kind)).length
  const unsure = kept.filter(({ confidence }) => confidence < sureFrom).length
  const remarks = file.remarks.map((remark) =>
    remark.kind === 'margins' ? words.remarks.margins(remark.text.slice(0, 200)) : words.remarks[remark.kind],
  )
  return (
    <div className="wi-summary">
      <p>
        <strong>{words.found(sections, questions, kept.length - sections - questions)}</strong>{' '}
        {unsure > 0 ? words.unsure(unsure) : null}
      </p>
      <p>{words.help}</p>
      <ul>
        <li>
          {file.lost.length > 0 ? words.lost([...new Set(file.lost)].slice(0, 60).join(', ')) : words.nothingLost}
        </li>
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </div>
  )
}
