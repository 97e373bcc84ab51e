import { use, useCallback, useMemo } from 'react'
import { checkWords } from '#document/answer/checkWords.ts'
import { useWords } from '../../words/InLanguage.tsx'
import type { ControlProps } from '../control.ts'
import { BlockContext, useForm } from '../FormContext.tsx'
import { CardRows } from './CardRows.tsx'
import { GridFrame } from './GridFrame.tsx'
import { GridTable } from './GridTable.tsx'
import type { Edit, Place } from './grid/model.ts'
import { gridOfTable } from './gridOfTable.ts'
import { layoutOf } from './layoutOf.ts'
import { TableNotes } from './TableNotes.tsx'

/** A table of answers. Takes a block of cells from a spreadsheet in one go, and gives it back as easily. */
export const TableControl = ({ field, path, id, labelledBy, describedBy }: ControlProps<'table'>) => {
  const { queue, readOnly } = useForm()
  const { language } = useWords()
  const instanceKey = use(BlockContext)
  const layout = layoutOf(field)
  const place = path.join('/')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a path is compared by what it says
  const read = useCallback(
    ({ row, column }: Place) =>
      queue.read(instanceKey, [...path, row, column]) ?? field.prefill?.[row]?.[column]?.value,
    [queue, instanceKey, place, field],
  )
  const write = (edits: Edit[]) => {
    for (const { row, column, after } of edits) queue.write(instanceKey, [...path, row, column], after)
    void queue.flush()
  }
  const model = useMemo(() => gridOfTable(field), [field])
  const words = checkWords(language)
  const name = field.label === words.unnamedTable ? words.theTable : words.quoted(field.label)
  return (
    <GridFrame access={{ model, read, write, readOnly }} name={name} id={id} className="table-control">
      {layout === 'cards' ? (
        <CardRows field={field} path={path} labelledBy={labelledBy} />
      ) : (
        <div className="table-scroll" data-long={field.rows.length > 12 || undefined}>
          <GridTable field={field} path={path} labelledBy={labelledBy} describedBy={describedBy} layout={layout} />
        </div>
      )}
      <TableNotes field={field} />
    </GridFrame>
  )
}
