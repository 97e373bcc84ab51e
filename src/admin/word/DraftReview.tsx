import { useMemo, useState } from 'react'
import type { DraftKind } from '#word/draft/DraftBlock.ts'
import { useMunicipality } from '../common/useMunicipality.ts'
import { useWords } from '../words/useWords.ts'
import { CarriedTemplate } from './CarriedTemplate.tsx'
import { DraftRow } from './DraftRow.tsx'
import { DraftSummary } from './DraftSummary.tsx'
import type { Reviewed } from './Reviewed.ts'
import type { ReadFile } from './readFile.ts'
import { sendTemplate } from './sendTemplate.ts'

type Props = { file: ReadFile; onAnother: () => void; onAsOther: () => void }

/** Place by place what became what. Every change is one click, and another click takes it back. */
export const DraftReview = ({ file, onAnother, onAsOther }: Props) => {
  const all = useWords()
  const { wordImport: words } = all
  const municipality = useMunicipality()
  const [blocks, setBlocks] = useState<Reviewed[]>(() =>
    file.draft.map((block, id) => ({ ...block, id, removed: false })),
  )
  const cover = file.draft.find(({ kind }) => kind === 'cover')
  const [title, setTitle] = useState(file.carried?.title ?? cover?.title ?? file.name.replace(/\.docx$/i, ''))
  const [told, setTold] = useState('')
  const [isBusy, setBusy] = useState(false)
  const levels = useMemo(() => levelsIn(blocks), [blocks])

  const change = (id: number, changes: Partial<Reviewed>) =>
    setBlocks((before) => before.map((block) => (block.id === id ? { ...block, ...changes, confidence: 1 } : block)))
  const create = async () => {
    if (!municipality) return setTold(words.noMunicipality)
    setBusy(true)
    setTold(words.creating)
    try {
      const draft = blocks.filter(({ removed }) => !removed)
      const id = await sendTemplate({ file, draft, title, municipality }, all)
      window.location.assign(`/admin/collections/templates/${id}`)
    } catch (error) {
      setTold(error instanceof Error ? error.message : all.call.unknown)
      setBusy(false)
    }
  }
  return (
    <>
      {file.carried ? (
        <CarriedTemplate file={file} onAsOther={onAsOther} template={file.carried} />
      ) : (
        <>
          <DraftSummary blocks={blocks} file={file} />
          <ol className="wi-list">
            {blocks.map((block) => (
              <DraftRow
                block={block}
                key={block.id}
                level={depthOf(block, levels)}
                onKind={(kind: DraftKind) => change(block.id, { kind, ...withLevel(block, kind, blocks) })}
                onLevel={(level) => change(block.id, { details: { ...block.details, level } })}
                onRemove={(removed) => change(block.id, { removed })}
              />
            ))}
          </ol>
        </>
      )}
      <div className="wi-make">
        <label>
          {words.templateTitle}
          <input maxLength={200} onChange={(event) => setTitle(event.target.value)} value={title} />
        </label>
        <button className="wi-button" disabled={isBusy} onClick={create} type="button">
          {words.create}
        </button>
        <button className="wi-button wi-button--plain" disabled={isBusy} onClick={onAnother} type="button">
          {words.another}
        </button>
        <p aria-live="polite" className="wi-told">
          {told}
        </p>
      </div>
    </>
  )
}

const levelsIn = (blocks: Reviewed[]): number[] =>
  [...new Set(blocks.flatMap(({ kind, details }) => (kind === 'section' ? [details.level ?? 1] : [])))].sort(
    (a, b) => a - b,
  )
/** A file's levels may be 1 and 5; the review speaks of 1, 2 and 3. */
const depthOf = ({ kind, details }: Reviewed, levels: number[]): number =>
  kind === 'section' ? Math.min(3, levels.indexOf(details.level ?? 1) + 1) : 0
/** What becomes a section lies as deep as the section before it. */
const withLevel = (block: Reviewed, kind: DraftKind, blocks: Reviewed[]): Partial<Reviewed> => {
  if (kind !== 'section' || block.details.level) return {}
  const before = blocks.findLast(({ id, kind: other }) => id < block.id && other === 'section')
  return { details: { ...block.details, level: before?.details.level ?? 1 } }
}
