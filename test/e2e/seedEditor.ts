import { boot, finish } from '#cli/boot.ts'
import { newKey } from '#document/input/newKey.ts'
import type { Template } from '#payload-types'
import { seeds } from '#seeds/index.ts'
import { loadSeed } from '#seeds/loadSeed.ts'
import { make } from '#test/flow/world.ts'

type Section = NonNullable<Template['sections']>[number]

/** The sections again and again, with keys of their own, until there are so many blocks. */
const grown = (sections: Section[], wanted: number): Section[] => {
  const made: Section[] = []
  let left = wanted
  for (let round = 0; left > 0; round += 1)
    for (const { id: _, ...section } of sections) {
      if (left <= 0 || (round > 0 && section.kind === 'front')) continue
      const blocks = (section.blocks ?? [])
        .slice(0, left)
        .map(({ id: __, ...block }) => (round > 0 ? { ...block, blockKey: newKey('b') } : block))
      left -= blocks.length
      made.push({ ...section, ...(round > 0 ? { sectionKey: newKey('s') } : {}), blocks })
    }
  return made
}

/** Huddinge as the demo makes it, and its template grown to 150 blocks and cut to 10. Prints ids as JSON. */
await finish(async () => {
  const payload = await boot()
  const seed = await seeds.huddinge?.()
  if (!seed) throw new Error('The Huddinge seed is gone.')
  await loadSeed(payload, seed)
  const { docs } = await payload.find({ collection: 'templates', draft: true, depth: 0, limit: 50 })
  const [own] = docs.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
  if (!own) throw new Error('The seed has no template.')
  const copy = async (title: string, blocks: number) => {
    const { id: _, _status, createdAt, updatedAt, rev, ...rest } = own
    return make(payload, 'templates', { ...rest, title, sections: grown(rest.sections ?? [], blocks) }, true)
  }
  const printed = { own: own.id, big: await copy('Stor mall', 150), small: await copy('Liten mall', 10) }
  process.stdout.write(`\n${JSON.stringify(printed)}\n`)
  await payload.destroy()
})
