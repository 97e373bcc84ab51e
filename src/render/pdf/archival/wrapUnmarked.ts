import { StatementReader } from './StatementReader.ts'

type Kind = 'begin marked' | 'path' | 'no paint' | 'show' | 'boundary' | 'paint'

/** Operators that matter here; all others change the graphics state. */
const KINDS = new Map<string, Kind>([
  ...of('begin marked', 'BDC BMC'),
  ...of('path', 'm l c v y h re'),
  ...of('no paint', 'n'),
  ...of('show', 'Tj TJ \' " BI'),
  ...of('boundary', 'BT ET Q'),
  ...of('paint', 'f F f* B B* b b* S s sh Do'),
])
const OPEN = '/Artifact BMC\n'
const CLOSE = 'EMC\n'

/**
 * Puts whatever is painted outside marked content into artifacts.
 *
 * Chromium leaves painting without an accessibility node unmarked: page margin boxes, decorative borders, `alt=""`.
 * Meets ISO 14289-1, 7.1 (veraPDF UA 7.1-3: content is an artifact or tagged); marked content and text objects stay
 * properly nested (ISO 32000-1, 14.6.1), as an artifact never spans BT, ET or Q.
 *
 * @param content a content stream (ISO 32000-1, 7.8.2), one character per byte
 * @param isMarked whether the form XObject of that name marks its own content and so must not lie in an artifact
 * @returns the new stream, or nothing when all painting was marked already
 */
export function wrapUnmarked(content: string, isMarked: (form: string) => boolean): string | undefined {
  const pieces: string[] = []
  let copied = 0
  let open = false
  let pathStart = -1
  const insert = (text: string, place: number) => {
    pieces.push(content.slice(copied, place), text)
    copied = place
  }
  const begin = (place: number) => {
    if (!open) insert(OPEN, place)
    open = true
  }
  const end = (place: number) => {
    if (open) insert(CLOSE, place)
    open = false
  }
  const reader = new StatementReader(content)
  while (reader.next()) {
    const kind = KINDS.get(reader.operator)
    if (kind === undefined) continue
    const { start } = reader
    if (kind === 'begin marked') {
      end(start)
      reader.skipMarked()
    } else if (kind === 'path') pathStart = pathStart < 0 ? start : pathStart
    else if (kind === 'no paint') pathStart = -1
    else if (kind === 'show') begin(start)
    else if (kind === 'boundary') end(start)
    else {
      if (reader.operator === 'Do' && isMarked(reader.operand)) end(start)
      else begin(pathStart < 0 ? start : pathStart)
      pathStart = -1
    }
  }
  if (pieces.length === 0) return undefined
  end(content.length)
  return pieces.join('') + content.slice(copied)
}

function of(kind: Kind, operators: string): [string, Kind][] {
  return operators.split(' ').map((operator) => [operator, kind])
}
