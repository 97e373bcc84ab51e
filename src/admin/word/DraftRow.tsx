import type { DraftKind } from '#word/draft/DraftBlock.ts'
import { useWords } from '../words/useWords.ts'
import { Choice } from './Choice.tsx'
import { DraftDetails } from './DraftDetails.tsx'
import { type Reviewed, sureFrom } from './Reviewed.ts'

const usual: DraftKind[] = ['section', 'question', 'richText', 'list', 'table', 'records']
type Props = {
  block: Reviewed
  /** 1 to 3 for a section, else 0. */
  level: number
  onKind: (kind: DraftKind) => void
  onLevel: (level: number) => void
  onRemove: (removed: boolean) => void
}

/** One place of the file: what it says, what it becomes, why, and what else it may become. */
export const DraftRow = ({ block, level, onKind, onLevel, onRemove }: Props) => {
  const { wordImport: words } = useWords()
  const { kind, removed, confidence, rule } = block
  const title = block.title || words.untitled
  const kinds = usual.includes(kind) ? usual : [...usual, kind]
  return (
    <li
      className="wi-row"
      data-kind={kind}
      data-level={level}
      data-removed={removed}
      data-unsure={confidence < sureFrom}
    >
      <div className="wi-row__said">
        <p className="wi-row__title">{title}</p>
        <DraftDetails block={block} />
        <p className="wi-row__why">
          {confidence < sureFrom ? <strong>{words.unsureMark}: </strong> : null}
          {words.rules[rule]}
        </p>
      </div>
      <div className="wi-row__choices">
        {removed ? null : (
          <Choice
            chosen={kind}
            label={words.becomes(title)}
            named={(one) => words.kinds[one]}
            onChoose={onKind}
            options={kinds}
          />
        )}
        {removed || kind !== 'section' ? null : (
          <Choice
            chosen={level}
            label={words.levelOf(title)}
            named={(one) => words.level(one)}
            onChoose={onLevel}
            options={[1, 2, 3]}
          />
        )}
        <button
          aria-label={removed ? words.keepNamed(title) : words.removeNamed(title)}
          className="wi-remove"
          onClick={() => onRemove(!removed)}
          type="button"
        >
          {removed ? words.keep : words.remove}
        </button>
      </div>
    </li>
  )
}
