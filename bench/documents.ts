import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { compose } from '#document/compose.ts'
import type { DocumentNode, DocumentTree } from '#document/tree/tree.ts'
import { mapChildren } from '#document/tree/walk.ts'

/** A seed in a database of its own, as the demo makes it, and its published document, or the one that has come farthest: of Huddinge the finished F–9 school's. */
export const openBench = async (
  name = 'huddinge',
): Promise<{ payload: Payload; documentId: string; close: () => Promise<void> }> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bench-'))
  Object.assign(process.env, { DATA_DIR: folder, DATABASE_URI: `file:${path.join(folder, 'bench.db')}` })
  // Imported only now: the configuration reads the environment.
  const [{ boot }, { loadSeed }, { designed, seeds }] = await Promise.all([
    import('#cli/boot.ts'),
    import('#seeds/loadSeed.ts'),
    import('#seeds/index.ts'),
  ])
  const payload = await boot()
  const seed = await { ...seeds, ...designed }[name]?.()
  if (!seed) throw new Error(`There is no seed ${name}.`)
  await loadSeed(payload, seed)
  const inState = async (state: string) =>
    (await payload.find({ collection: 'documents', where: { state: { equals: state } }, limit: 1, depth: 0 })).docs[0]
  const document = (await inState('published')) ?? (await inState('adopted')) ?? (await inState('handedIn'))
  const close = async () => {
    await payload.destroy()
    await rm(folder, { recursive: true, force: true })
  }
  return { payload, documentId: String(document?.id), close }
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

/** A copy with ids of its own. */
export const renamed = (node: DocumentNode, copy: number): DocumentNode => {
  const inside = mapChildren(node, (child) => renamed(child, copy))
  return inside.id ? { ...inside, id: `${inside.id}-${copy}` } : inside
}

/** Sections that stand upright and hold tables and text, repeated until the tree is as long as wanted. */
export const lengthened = (tree: DocumentTree, copies: number): DocumentTree => {
  const body = tree.children.filter((node) => node.type === 'section' && node.variant === 'part').slice(0, 1)
  return {
    ...tree,
    children: Array.from({ length: copies }, (_, copy) => body.map((node) => renamed(node, copy))).flat(),
  }
}
