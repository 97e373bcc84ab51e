import sharp from 'sharp'
import { asUser } from '#access/asUser.ts'
import { idOf } from '#access/idOf.ts'
import { readUpload } from '#load/readUpload.ts'
import type { User } from '#payload-types'
import { payload } from './session.ts'

export type House = { name: string; logo?: string }
/** Logotypes as they stand in the page's head: some kilobytes each, made once for each picture. */
const made = new Map<string, Promise<string | undefined>>()

const logoOf = async (id: string): Promise<string | undefined> => {
  const running = await payload()
  const row = await running.db.findOne<{ id: string; filename?: string; updatedAt?: string }>({
    collection: 'media',
    where: { id: { equals: id } },
  })
  if (!row?.filename) return undefined
  const { filename } = row
  const key = `${id} ${row.updatedAt}`
  const shrink = async () => {
    const small = sharp(await readUpload(running, 'media', filename)).resize({ height: 80, withoutEnlargement: true })
    return `data:image/png;base64,${(await small.png().toBuffer()).toString('base64')}`
  }
  const logo = made.get(key) ?? shrink().catch(() => undefined)
  if (made.size > 500) made.clear()
  made.set(key, logo)
  return logo
}

/**
 * Whose house this is: the municipality of the person, or before login the only one there is. With several nobody is
 * named before it is known who asks.
 */
export const houseOf = async (user: User | undefined): Promise<House | undefined> => {
  const running = await payload()
  const asked = { collection: 'municipalities', depth: 0, limit: 2, pagination: false } as const
  const { docs } = user
    ? await running.find({ ...asked, ...asUser(user) })
    : await running.db.find<{ id: string; name: string; theme?: { logo?: string | null } }>(asked)
  const [only, another] = docs
  if (!only || another) return undefined
  const logo = idOf(only.theme?.logo)
  const shown = logo && (await logoOf(logo))
  return { name: only.name, ...(shown ? { logo: shown } : {}) }
}
