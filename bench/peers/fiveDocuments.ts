import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { DocumentTree } from '#document/tree/tree.ts'
import type { LoadAsset } from '#render/assets.ts'

export type BenchDocument = { name: string; tree: DocumentTree; loadAsset: LoadAsset; date: Date }

/** The longest finished document of each seed, as data: nobody asks the database when the clock runs. */
export const fiveDocuments = async (): Promise<{ documents: BenchDocument[]; close: () => Promise<void> }> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bench-'))
  Object.assign(process.env, { DATA_DIR: folder, DATABASE_URI: `file:${path.join(folder, 'bench.db')}` })
  // Imported only now: the configuration reads the environment.
  const [{ boot }, { loadSeed }, { seeds }, { findDocuments }, { loadAsset }, { treeOf }] = await Promise.all([
    import('#cli/boot.ts'),
    import('#seeds/loadSeed.ts'),
    import('#seeds/index.ts'),
    import('#cli/findDocuments.ts'),
    import('#load/loadAsset.ts'),
    import('../documents.ts'),
  ])
  const payload = await boot()
  const documents: BenchDocument[] = []
  for (const [name, open] of Object.entries(seeds)) {
    await loadSeed(payload, await open())
    let longest: { tree: DocumentTree; key: string; length: number } | undefined
    for (const { id } of await findDocuments(payload, name)) {
      const { tree, input } = await treeOf(payload, id)
      const { length } = JSON.stringify(tree)
      if (length > (longest?.length ?? 0)) longest = { tree, key: input.document.municipality.key, length }
    }
    if (!longest) continue
    const load = loadAsset(payload, longest.key)
    const kept = new Map<string, Awaited<ReturnType<LoadAsset>>>()
    for (const [, key = ''] of JSON.stringify(longest.tree).matchAll(/"asset":"([^"]+)"/g))
      kept.set(key, await load(key))
    documents.push({ name, tree: longest.tree, loadAsset: async (key) => kept.get(key), date: new Date('2023-09-20') })
    process.stdout.write(`  ${name}\n`)
  }
  const close = async () => {
    await payload.destroy()
    await rm(folder, { recursive: true, force: true })
  }
  return { documents, close }
}
