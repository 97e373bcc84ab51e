import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { coreBlocks } from '#blocks/index.gen.ts'

const root = path.resolve(import.meta.dirname, '../..')

it('lists every block folder in the barrel', () => {
  expect(coreBlocks).toHaveLength(globSync('src/plugins/blocks/*/*/block.ts', { cwd: root }).length)
})

it('decides nothing by block type outside the block itself: a new block is one folder', () => {
  const rooms =
    'src/{document,render,templates,load,commands,files,jobs,school,app,access,collections}/**/*.{ts,tsx,hbs}'
  const files = globSync(rooms, { cwd: root })
  expect(files.length).toBeGreaterThan(100)
  const decides = /blockType\s*[!=]==?\s*['"]|switch \([^)]*blockType/u
  expect(files.filter((file) => decides.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([])
})

it('reads the environment in few places', () => {
  const readers = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter((file) =>
    /process\.env/u.test(readFileSync(path.join(root, file), 'utf8')),
  )
  const allowed = /^src\/(env\.ts|instrumentation\.ts|cli\/|render\/|database\/atBoot\.ts|collections\/uploadDir\.ts)/u
  expect(readers.filter((file) => !allowed.test(file))).toEqual([])
})

/** What a reader looks for in the tree of folders is what a designer looks for in the list of block types. */
const categoriesOf: Record<string, string[]> = {
  text: ['text', 'question'],
  tables: ['table'],
  results: ['results'],
  goals: ['goals'],
  figures: ['figure'],
  structure: ['structure'],
}
it.each(globSync('src/plugins/blocks/*/*/block.ts', { cwd: root }))(
  '%s stands in the family of its category',
  (file) => {
    const [slug, family] = file.split('/').slice(3, 5).reverse()
    const block = coreBlocks.find((one) => one.slug === slug)
    expect(categoriesOf[family ?? '']).toContain(block?.category)
  },
)
