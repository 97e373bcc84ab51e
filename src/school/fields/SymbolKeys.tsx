import { valueSymbols } from '#document/answer/value.ts'
import { speakGap } from '#document/text/swedish.ts'
import { useWords } from '../words/InLanguage.tsx'
import type { FieldOf } from './control.ts'

const gaps = ['missing', 'suppressed', 'notApplicable', 'about100'] as const
type Props = { field: FieldOf<'number'>; text: string; onKey: (text: string) => void }

/**
 * What the number keyboard of a phone lacks: the signs for why there is no number, and minus. Shown by touch screens
 * alone; a key of it leaves the focus where it is.
 */
export const SymbolKeys = ({ field, text, onKey }: Props) => {
  const { language, field: words } = useWords()
  const mayBeNegative = field.min === undefined ? field.unit !== '%' : field.min.startsWith('-')
  const keep = (event: React.PointerEvent) => event.preventDefault()
  return (
    <span className="symbol-keys">
      {mayBeNegative && (
        <button
          type="button"
          tabIndex={-1}
          aria-label={words.changeSign}
          onPointerDown={keep}
          onClick={() => onKey(/^[−-]/.test(text) ? text.slice(1) : `−${text}`)}
        >
          ±
        </button>
      )}
      {gaps.map((kind) => (
        <button
          key={kind}
          type="button"
          tabIndex={-1}
          aria-label={speakGap(kind, language)}
          onPointerDown={keep}
          onClick={() => onKey(valueSymbols[kind])}
        >
          {valueSymbols[kind]}
        </button>
      ))}
    </span>
  )
}
