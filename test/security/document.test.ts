import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const tests = globSync('test/**/*.test.{ts,tsx}', { cwd: root })
const filesNamed = (name: string) =>
  name.includes('/')
    ? [name].filter((one) => existsSync(path.join(root, one)))
    : tests.filter((one) => path.basename(one) === name)
/** What a text names in code marks that is a file of ours: `test/…`, `src/…`, or a test by its own name. */
const namedIn = (text: string) =>
  [...text.matchAll(/`([^`\s]+)`/gu)]
    .map(([, name = '']) => name)
    .filter((name) => /^(test|src)\/|\.test\.tsx?$/u.test(name))

/** Lines that end in a test: what, its file, its name. */
const rowsIn = (text: string) =>
  [...text.matchAll(/^\| ([^|]+) \| `(test\/[^`]+)`: ([^|]+) \|$/gmu)].map(
    ([, what = '', file = '', name = '']) => [what, file, name.trim()] as const,
  )
const isTested = (_: string, file: string, name: string) => expect(read(file).replace(/\\(.)/gu, '$1')).toContain(name)

describe('docs/security.md', () => {
  const text = read('docs/security.md')
  const chapters = [...text.matchAll(/^\| (V\d+) [^|]*\| ([^|]*)\| (.*?) ?\|$/gmu)]

  it('has a row for each of the seventeen chapters of ASVS 5', () => {
    expect(chapters.map(([, chapter]) => chapter)).toEqual(Array.from({ length: 17 }, (_, at) => `V${at + 1}`))
  })
  it.each(chapters.map(([, chapter = '', state = '', words = '']) => [chapter, state.trim(), words] as const))(
    '%s: %s, and the tests it names are there',
    (_, state, words) => {
      expect(state).toMatch(/^(held|not held|not applicable|by the municipality)/u)
      const named = namedIn(words)
      expect(named.filter((name) => filesNamed(name).length !== 1)).toEqual([])
      if (state.startsWith('held')) expect(named.some((name) => name.startsWith('test/'))).toBe(true)
      expect(words).not.toMatch(/no test/u)
    },
  )

  const holes = rowsIn(text)
  it('names for each hole that was found the test that keeps it closed', () => expect(holes.length).toBeGreaterThan(20))
  it.each(holes)('%s', isTested)
})

describe('docs/measures.md', () => {
  const rows = rowsIn(read('docs/measures.md'))
  it('names a test for each kind of bad input', () => expect(rows.length).toBeGreaterThan(6))
  it.each(rows)('%s', isTested)
})

describe('docs/suppression.md', () => {
  it('names tests that are there', () => {
    const named = namedIn(read('docs/suppression.md'))
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((name) => filesNamed(name).length === 0)).toEqual([])
  })
})

describe('what the program is made of', () => {
  it('is told by one command, as CycloneDX: every package of the program with its version, and no tool of ours', () => {
    const { scripts, name, dependencies, devDependencies } = JSON.parse(read('package.json'))
    const [command, ...args] = String(scripts.sbom).split(' ')
    const told = execFileSync(command ?? '', args, { cwd: root, maxBuffer: 1e8 }).toString()
    const { bomFormat, specVersion, metadata, components } = JSON.parse(told)
    expect([bomFormat, specVersion, metadata.component.name]).toEqual(['CycloneDX', '1.5', name])
    type Component = { name: string; version: string }
    const all = components as Component[]
    const versions = all.map((one) => `${one.name}@${one.version}`)
    for (const [one, version] of Object.entries(dependencies)) expect(versions).toContain(`${one}@${version}`)
    for (const tool of Object.keys(devDependencies).filter((one) =>
      /^(vitest|vite|smtp-server|dependency-cruiser)$/u.test(one),
    ))
      expect(all.map((one) => one.name)).not.toContain(tool)
    expect(all.filter(({ version }) => !version)).toEqual([])
  }, 120_000)
})
