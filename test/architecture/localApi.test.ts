import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const calls =
  /payload\s*\.(find|findByID|findVersions|create|update|delete|count|duplicate|findDistinct|restoreVersion)\s*(<[^(]*>)?\(/gu

/** These act for the system, and say so: they check rights themselves, or run before there is anybody. */
const forTheSystem = [
  'src/commands/',
  'src/files/',
  'src/load/',
  'src/jobs/',
  'src/cli/',
  'src/database/',
  'src/collections/hooks/',
  'src/plugins/accounts/',
  'src/plugins/audit/',
  'src/plugins/tenancy/',
]

/** The text of a call, by counting parentheses from where it opens. */
const callAt = (text: string, start: number) => {
  let depth = 0
  for (let index = text.indexOf('(', start); index < text.length; index++) {
    depth += text[index] === '(' ? 1 : text[index] === ')' ? -1 : 0
    if (depth === 0) return text.slice(start, index + 1)
  }
  return text.slice(start)
}

/** Calls of the Local API that skip access rules without being allowed to, as `file: call`. */
const bareCalls = (file: string, text: string) =>
  forTheSystem.some((folder) => file.startsWith(folder))
    ? []
    : [...text.matchAll(calls)]
        .map(({ index }) => callAt(text, index))
        .filter((call) => !call.includes('...asUser('))
        .map((call) => `${file}: ${call.slice(0, 80)}`)

it('calls the Local API on behalf of people through asUser alone', () => {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: root })
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap((file) => bareCalls(file, readFileSync(path.join(root, file), 'utf8')))).toEqual([])
})

it('sees a bare call', () => {
  expect(bareCalls('src/app/x.ts', "await payload.find({ collection: 'units', where: f(1) })")).toHaveLength(1)
  expect(bareCalls('src/app/x.ts', "await req.payload.findByID({ collection: 'units', id, ...asUser(user) })")).toEqual(
    [],
  )
})
