import type { MeasuredValue } from '#document/answer/value.ts'
import { assertNever, type Inline } from '#document/tree/tree.ts'
import { attributes } from './attributes.ts'

const signed = (sign: string, words: string) => `${sign}${words}${[...sign].reverse().join('')}`

const inlineOf = (inline: Inline): string => {
  switch (inline.type) {
    case 'text':
      return signed(`${inline.bold ? '**' : ''}${inline.italic ? '_' : ''}`, inline.text)
    case 'link':
      return `[${inline.text}](${inline.href})`
    case 'reference':
      return `[${inline.text}](#${inline.target})`
    case 'note': {
      const { type: _, inlines, ...rest } = inline
      return `{note${Object.keys(rest).length > 0 ? ` ${attributes(rest)}` : ''}: ${inlinesOf(inlines)}}`
    }
    case 'tag': {
      const { type: _, label, ...rest } = inline
      return `<${label} ${attributes(rest)}>`
    }
    case 'break':
      return ' ⏎ '
    default:
      return assertNever(inline)
  }
}
/** `Se [avsnitt 2](#maal) <Uppnått symbol="●" tone=good>{note: Läsåret 2022/23.}`; text that was made in parts is told by `·`. */
export const inlinesOf = (inlines: Inline[]): string =>
  inlines
    .map(
      (inline, index) =>
        `${inline.type === 'text' && inlines[index - 1]?.type === 'text' ? '·' : ''}${inlineOf(inline)}`,
    )
    .join('')

/** `87.5 n=12`, `suppressed`: the value a cell or a series stands for, as it is stored. */
export const printValue = (value: MeasuredValue): string => {
  const { kind, ...rest } = value
  if (kind !== 'number') return [kind, attributes(rest)].filter(Boolean).join(' ')
  const { value: number, ...more } = rest as Omit<Extract<MeasuredValue, { kind: 'number' }>, 'kind'>
  return [number, attributes(more)].filter(Boolean).join(' ')
}
