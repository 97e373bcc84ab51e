import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { toldOnPage } from '#app/(school)/_server/toldOnPage.ts'
import ErrorPage from '#app/(school)/error.tsx'
import { compose } from '#document/compose.ts'
import { StoredInputError } from '#document/input/StoredInputError.ts'
import { INPUT_VERSION, storedInput, upgradeInput } from '#document/input/upgradeInput.ts'
import { LoadError } from '#load/LoadError.ts'
import { readStoredInput } from '#load/readStoredInput.ts'
import { sampleInput, section } from './sampleInput.ts'
import { textOf } from './stored/textOf.ts'
import { testBlocks } from './testBlocks.ts'

const folder = path.join(import.meta.dirname, 'stored')
const kept = globSync('v*/*.json', { cwd: folder }).sort()
const read = async (file: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(path.join(folder, file), 'utf8'))
const faultOf = (stored: unknown) => {
  try {
    upgradeInput(stored)
    return undefined
  } catch (error) {
    if (error instanceof StoredInputError) return error
    throw error
  }
}

describe('an input that was stored', () => {
  it('is kept of every version, of every seed', () => {
    const versions = Array.from({ length: INPUT_VERSION }, (_, at) => `v${at + 1}`)
    expect([...new Set(kept.map((file) => path.dirname(file)))]).toEqual(versions)
    for (const version of versions) expect(kept.filter((file) => file.startsWith(`${version}/`))).toHaveLength(5)
  })
  it.each(kept)('%s makes the same document, word for word', async (file) => {
    expect(textOf(await read(file))).toBe(await readFile(path.join(folder, file.replace(/json$/, 'txt')), 'utf8'))
  })
  it.each(kept.filter((file) => file.startsWith(`v${INPUT_VERSION}/`)))(
    '%s comes back whole: the schema leaves nothing out',
    async (file) => {
      const stored = await read(file)
      expect(JSON.parse(JSON.stringify(storedInput(upgradeInput(stored))))).toEqual(stored)
    },
  )
  it('from before there were versions makes the same document', async () => {
    const { version: _, ...older } = await read(kept[0] ?? '')
    expect(textOf(older)).toBe(textOf(await read(kept[0] ?? '')))
  })
  it.each(['sets', 'resolved', 'vocabulary', 'variables', 'visibility', 'answers'])(
    'from before there were versions, without %s, still makes a document',
    (name) => {
      const input = sampleInput([section('s', [{ blockKey: 'a', blockType: 'say', words: 'Hej' }], { repeat: null })])
      const older = JSON.parse(JSON.stringify({ ...input, [name]: undefined }))
      const { tree, problems } = compose(testBlocks, upgradeInput(older))
      expect(JSON.stringify(tree)).toContain('Hej')
      expect(problems).toEqual([])
    },
  )
})

describe('an input that cannot be read', () => {
  const input = storedInput(sampleInput([]))
  it('of a later version is refused, with both versions', () => {
    const fault = faultOf({ ...input, version: INPUT_VERSION + 1, sets: 'something else by then' })
    expect(fault?.code).toBe('NEWER_INPUT')
    expect(fault?.details).toEqual({ stored: INPUT_VERSION + 1, known: INPUT_VERSION })
  })
  it.each([null, [], 'text', { ...input, version: 'ett' }, { ...input, unit: { id: 'u' } }])(
    'is refused with where it is broken: %#',
    (stored) => {
      expect(faultOf(stored)?.code).toBe('BROKEN_INPUT')
    },
  )
  it('says where it is broken', () => {
    expect(faultOf({ ...input, unit: { ...input.unit, grades: 'alla' } })?.details).toEqual({ place: 'unit.grades' })
  })
  it('is told to people by both versions and what to do, on the page as well, where Next hides other faults', () => {
    const page = (error: Error) => renderToStaticMarkup(createElement(ErrorPage, { error, reset: () => undefined }))
    const told = (language: 'sv' | 'en') => {
      try {
        readStoredInput({ ...input, version: INPUT_VERSION + 1 })
      } catch (error) {
        return error instanceof LoadError ? toldOnPage(error, language) : undefined
      }
    }
    const sentence = told('sv')?.digest ?? ''
    expect(sentence).toContain(`sparat i version ${INPUT_VERSION + 1}`)
    expect(sentence).toContain(`läser högst version ${INPUT_VERSION}`)
    expect(sentence).toContain('Inget är förlorat')
    expect(told('en')?.digest).toContain(`reads version ${INPUT_VERSION} at most`)
    // The message itself is kept from the browser in production; the digest is not.
    expect(page(Object.assign(new Error('hidden'), { digest: sentence }))).toContain(sentence)
    const other = page(Object.assign(new Error('hidden'), { digest: '2947103' }))
    expect(other).not.toContain('hidden')
    expect(other).toContain('Felnummer 2947103')
  })
})
