import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n')
const isComment = (line = '') => /^\s*(\/\/|\/?\*)/.test(line)
const casts = (files: string[], cast: RegExp) =>
  files.flatMap((file) =>
    linesOf(file).flatMap((line, at) => (cast.test(line) && !isComment(line) ? [{ file, line: line.trim(), at }] : [])),
  )
const own = globSync(['src/**/*.{ts,tsx}', 'seeds/**/*.ts', 'payload.config.ts'], { exclude: ['src/**/*.test.ts'] })
const tests = globSync(['test/**/*.{ts,tsx}', 'bench/**/*.ts'], { exclude: ['test/architecture/casts.test.ts'] })

it('lets nothing past the types as `never`: a type says it, or a test says `pastTypes`', () => {
  expect(own.length).toBeGreaterThan(1000)
  expect(casts([...own, ...tests], /\bas never\b/)).toEqual([])
})

it('gives a reason beside each cast past two types', () => {
  const found = casts(own, /\bas unknown as\b/)
  expect(found.length).toBeLessThan(20)
  // In the five lines above: a statement may begin there, with what is said of it before.
  const bare = found.filter(
    ({ file, at }) =>
      !linesOf(file)
        .slice(Math.max(at - 5, 0), at)
        .some(isComment),
  )
  expect(bare).toEqual([])
})

it('names collections without a cast, but where a program has them from Object.keys', () => {
  expect(casts(own, /\bas CollectionSlug\b/).map(({ file }) => file)).toEqual(['src/plugins/swedishOrder/fillKeys.ts'])
})
