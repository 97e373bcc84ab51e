import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { environmentTable } from './environmentTable.ts'
import { templatesText } from './templatesText.ts'

/**
 * `npm run generate` writes what follows from the sources: the barrel of block types, the compiled templates, the table
 * of the environment, Payload's types and the admin's import map. `--check` writes nothing that lasts and ends with status 1 when one of them is stale.
 */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const barrel = path.join(root, 'src/plugins/blocks/index.gen.ts')
const templates = path.join(root, 'src/templates/templates.gen.ts')
const operations = path.join(root, 'docs/operations.md')
const generated = [
  operations,
  barrel,
  templates,
  path.join(root, 'src/payload-types.ts'),
  path.join(root, 'src/app/(payload)/admin/importMap.js'),
]

/** Next, Node and vitest have no glob import in common, so the folders are listed in a file. */
const barrelText = () => {
  const folders = globSync('*/*/block.ts', { cwd: path.dirname(barrel) })
    .map((file) => path.dirname(file))
    .sort((a, b) => path.basename(a).localeCompare(path.basename(b), 'en'))
  return [
    '// Made by `npm run generate` from the folders beside it. Do not edit.',
    "import type { AssemblyBlock } from './kit/index.ts'",
    ...folders.map((folder) => `import ${path.basename(folder)} from './${folder}/block.ts'`),
    '',
    'export const coreBlocks: readonly AssemblyBlock[] = [',
    ...folders.map((folder) => `  ${path.basename(folder)},`),
    ']',
    '',
  ].join('\n')
}

const generate = async () => {
  await writeFile(barrel, barrelText())
  await writeFile(operations, environmentTable(await readFile(operations, 'utf8')))
  await writeFile(templates, templatesText(path.dirname(templates)))
  process.env.PAYLOAD_SECRET ??= 'not used'
  // After the barrel, which the configuration imports.
  const [{ generateImportMap }, { generateTypes }, { default: config }] = await Promise.all([
    import('payload'),
    import('payload/node'),
    import('../../payload.config.ts'),
  ])
  await generateTypes(await config, { log: false })
  await generateImportMap(await config, { log: false, force: true })
}

const contents = () => Promise.all(generated.map((file) => readFile(file, 'utf8').catch(() => undefined)))

const before = await contents()
await generate()
const after = await contents()
const stale = generated.filter((_, index) => before[index] !== after[index])
const names = stale.map((file) => path.relative(root, file)).join(', ')
if (process.argv.includes('--check')) {
  for (const [index, text] of before.entries()) if (text !== undefined) await writeFile(generated[index] ?? '', text)
  if (stale.length) console.error(`Stale: ${names}. Run npm run generate and commit the result.`)
  process.exit(stale.length ? 1 : 0)
}
console.log(stale.length ? `Written: ${names}` : 'Nothing to do.')
process.exit(0)
