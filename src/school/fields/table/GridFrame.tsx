import type { ReactNode } from 'react'
import { useWords } from '../../words/InLanguage.tsx'
import type { GridAccess } from './grid/GridAccess.ts'
import { PastePreview } from './grid/PastePreview.tsx'
import { useGrid } from './grid/useGrid.ts'

type Props = { access: GridAccess; name: string; id?: string; className: string; children: ReactNode }

/** Cells that are copied, pasted and filled as in a spreadsheet, with what is told of it and the way back below them. */
export const GridFrame = ({ access, name, id, className, children }: Props) => {
  const { paste: words } = useWords()
  const { root, handlers, report, canUndo, canRedo, onUndo, onRedo, paste, endPaste } = useGrid(access)
  return (
    <div ref={root} id={id} tabIndex={id ? -1 : undefined} className={className} data-grid="" {...handlers}>
      {children}
      <p className="paste-report">
        <span role="status">{report}</span>{' '}
        {canUndo && (
          <button type="button" className="quiet" onClick={onUndo}>
            {words.undo}
          </button>
        )}{' '}
        {canRedo && (
          <button type="button" className="quiet" onClick={onRedo}>
            {words.redo}
          </button>
        )}
      </p>
      {paste && <PastePreview paste={paste} access={access} name={name} onDone={endPaste} />}
    </div>
  )
}
