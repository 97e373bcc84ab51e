import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { inlineWords } from './inlineWords.ts'

const root = path.join(import.meta.dirname, '../..')
/** All that people see of the application is said by these rooms; their dictionaries lie in `words/`. */
const sources = ['src/app', 'src/school', 'src/admin']
  .flatMap((room) => globSync(`${room}/**/*.{ts,tsx}`, { cwd: root }))
  .filter((file) => !/\/words\/|\.test\.tsx?$/.test(file))

describe('what pages say stands in the dictionaries', () => {
  it('is written in no component, page or route', () => {
    expect(sources.length).toBeGreaterThan(250)
    const found = sources.flatMap((file) =>
      inlineWords(file, readFileSync(path.join(root, file), 'utf8')).map((line) => `${file}:${line}`),
    )
    expect(found).toEqual([])
  })

  it.each([
    ['the text of an element', 'const A = () => <p>Logga in</p>'],
    ['English as well', 'const A = () => <p>Log in</p>'],
    ['what is read out', 'const A = () => <nav aria-label="Huvudmeny" />'],
    ['a string', "const title = 'Mina dokument'"],
    ['a sentence with something in it', `const text = 'Du har ' + left`],
  ])('is found when it is written there: %s', (_, source) => {
    expect(inlineWords('a.tsx', source)).toHaveLength(1)
  })

  it('lets pairs, addresses and classes be', () => {
    const source =
      "const a = { sv: 'Går inte', en: 'Does not work' }; const b = <a className='klar' href='/mina-dokument'>{a.sv}</a>"
    expect(inlineWords('a.tsx', source)).toEqual([])
  })
})
