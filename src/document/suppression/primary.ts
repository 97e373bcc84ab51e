import type { Figure, Hidden, MeasureRule } from './Figure.ts'

/** How many persons a figure is about; undefined where nobody has said so. A count is about as many as it counts. */
export const personsOf = ({ value }: Pick<Figure, 'value'>, { kind }: MeasureRule): number | undefined => {
  if ('n' in value && value.n !== undefined) return value.n
  return kind === 'count' && value.kind === 'number' ? Number(value.value) : undefined
}

const isFigure = ({ value: { kind } }: Figure) => kind === 'number' || kind === 'about100'

/** Whether a figure must be hidden for its own sake. What has no figure to hide stays as it is. */
export const primaryOf = (figure: Figure, rule: MeasureRule): Hidden | undefined => {
  if (figure.value.kind === 'suppressed') return 'few'
  if (figure.published || rule.limit <= 1 || !isFigure(figure)) return undefined
  const persons = personsOf(figure, rule)
  if (persons === undefined) return figure.typed ? 'unknown' : undefined
  return persons > 0 && persons < rule.limit ? 'few' : undefined
}
