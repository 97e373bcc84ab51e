import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { compose } from '#document/compose.ts'
import type { DocumentNode, DocumentTree } from '#document/tree/tree.ts'
import { mapChildren } from '#document/tree/walk.ts'

/** Huddinge in a database of its own, as the demo makes it, and the finished F–9 school's document. */
export const openBench = async (): Promise<{ payload: Payload; documentId: string; close: () => Promise<void> }> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bench-'))
  Object.assign(process.env, { DATA_DIR: folder, DATABASE_URI: `file:${path.join(folder, 'bench.db')}` })
  // Imported only now: the configuration reads the environment.
  const [{ boot }, { loadSeed }, { seeds }] = await Promise.all([
    import('#cli/boot.ts'),
    import('#seeds/loadSeed.ts'),
    import('#seeds/index.ts'),
  ])
  const payload = await boot()
  const seed = await seeds.huddinge?.()
  if (!seed) throw new Error('The bench needs the Huddinge seed.')
  await loadSeed(payload, seed)
  const { docs } = await payload.find({
    collection: 'documents',
    where: { state: { equals: 'published' } },
    limit: 1,
    depth: 0,
  })
  const close = async () => {
    await payload.destroy()
    await rm(folder, { recursive: true, force: true })
  }
  return { payload, documentId: String(docs[0]?.id), close }
}

/** The document's tree as the server makes it, and the input it is made from. */
export const treeOf = async (payload: Payload, documentId: string) => {
  const [{ loadComposeInput }, { registryOf }] = await Promise.all([
    import('#load/loadComposeInput.ts'),
    import('#load/registryOf.ts'),
  ])
  const input = await loadComposeInput(payload, documentId, { audience: 'internal' })
  return { input, tree: compose(registryOf(payload), input).tree, blocks: registryOf(payload) }
}

/** Sections that stand upright and hold tables and text, repeated until the tree is as long as wanted. */
export const lengthened = (tree: DocumentTree, copies: number): DocumentTree => {
  const body = tree.children.filter((node) => node.type === 'section' && node.variant === 'part').slice(0, 1)
  const renamed = (node: DocumentNode, copy: number): DocumentNode => {
    const inside = mapChildren(node, (child) => renamed(child, copy))
    return inside.id ? { ...inside, id: `${inside.id}-${copy}` } : inside
  }
  return {
    ...tree,
    children: Array.from({ length: copies }, (_, copy) => body.map((node) => renamed(node, copy))).flat(),
  }
}
