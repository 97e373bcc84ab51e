'use client'
import { useMemo } from 'react'
import type { FocusMatrix, FocusRow } from '#commands/focus/readFocus.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'
import { StatusLine } from '../common/StatusLine.tsx'
import { askAt } from '../figures/askFigures.ts'
import { Select } from '../figures/Select.tsx'
import { wordsOf } from '../words/wordsOf.ts'
import { FocusTable } from './FocusTable.tsx'
import type { Mark } from './marks.ts'
import { useFocusActions } from './useFocusActions.ts'

type Props = { municipality: string; first: FocusMatrix; language: Language }
/** Development areas of an area by its schools: marked, written, ordered and copied in place, each action saved at once. */
export const FocusPage = ({ municipality, first, language }: Props) => {
  const { focus: words } = wordsOf(language)
  const ask = useMemo(
    () => askAt(`/api-skola/utvecklingsomraden/${municipality}`, language, wordsOf(language)),
    [municipality, language],
  )
  const { matrix, status, undo, show: shown, does } = useFocusActions(ask, first, words)
  const { areaId, schoolYear, rows, schools, domains, years } = matrix
  const year = (start: number) => formatSchoolYear(start)
  const show = (next: { areaId?: string; schoolYear?: number }) =>
    shown(next, (fresh) => {
      const query = { omrade: fresh.areaId, lasar: String(fresh.schoolYear), kommun: municipality }
      history.replaceState(null, '', `?${new URLSearchParams(query)}`)
    })
  const mark = (marks: Mark[]) =>
    does({ kind: 'mark', marks }, { kind: 'mark', marks: marks.map((one) => ({ ...one, on: !one.on })) })
  const remove = ({ id, ...row }: FocusRow) => does({ kind: 'remove', id }, { kind: 'restore', row }, words.removed)
  const earlier = years.find((one) => one < schoolYear)
  return (
    <div className="figures">
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <div className="figures-choices">
        <Select
          label={words.area}
          value={areaId}
          options={matrix.areas.map(({ id, name }) => [id, name])}
          onChange={(next) => show({ areaId: next })}
        />
        <Select
          label={words.year}
          value={String(schoolYear)}
          options={years.map((one) => [String(one), year(one)])}
          onChange={(next) => show({ schoolYear: Number(next) })}
        />
        {earlier && (
          <button type="button" onClick={() => does({ kind: 'copy', fromYear: earlier })}>
            {words.copy(year(earlier))}
          </button>
        )}
      </div>
      <StatusLine status={status} undo={words.undo} onUndo={undo && (() => does(undo))} />
      {schools.length === 0 && <p className="notice">{words.noSchools}</p>}
      {domains.length === 0 && <p className="notice">{words.noDomains}</p>}
      {rows.length === 0 && domains.length > 0 && <p>{words.empty}</p>}
      {domains.length > 0 && (
        <>
          {rows.length > 0 && <p className="table-notes">{words.help}</p>}
          <FocusTable matrix={matrix} words={words} onAction={does} onMark={mark} onRemove={remove} />
        </>
      )}
    </div>
  )
}
