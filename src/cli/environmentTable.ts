import { z } from 'zod'
import { environmentSchema } from '#env'

const [begin, end] = ['<!-- environment: made by `npm run generate` -->', '<!-- /environment -->']

type Described = { description?: string; default?: unknown }
const cell = (text: string) => text.replaceAll('|', '\\|')

/** The text with the table of all environment variables, from their schema, between its two marks. */
export const environmentTable = (text: string): string => {
  const { properties = {} } = z.toJSONSchema(environmentSchema, { io: 'input', unrepresentable: 'any' })
  const rows = Object.entries(properties as Record<string, Described>).map(([name, about]) => {
    const usual = about.default === undefined || about.default === '' ? '' : `\`${String(about.default)}\``
    return `| \`${name}\` | ${usual} | ${cell(about.description ?? '')} |`
  })
  const [before] = text.split(begin)
  const after = text.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`The marks ${begin} and ${end} are missing.`)
  return [`${before}${begin}`, '', '| Variable | Default | For |', '|---|---|---|', ...rows, '', `${end}${after}`].join(
    '\n',
  )
}
