type Props = {
  status: string
  className?: string
  /** What the button says, and what it does; nothing when there is nothing to undo. */
  undo: string
  onUndo: (() => void) | undefined
}

/** What was just done, told to those who listen as well, and the way back. */
export const StatusLine = ({ status, className = 'paste-report', undo, onUndo }: Props) => (
  <p className={className}>
    <span role="status">{status}</span>{' '}
    {onUndo && (
      <button type="button" className="quiet" onClick={onUndo}>
        {undo}
      </button>
    )}
  </p>
)
