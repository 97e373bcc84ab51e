import { z } from 'zod'
import { compose } from '#document/compose.ts'
import { contentSchema, parseContent } from '#document/input/content.ts'
import type { ComposeInput, UnitSnapshot } from '#document/input/input.ts'
import { loadAsset } from '#load/loadAsset.ts'
import { previewInput } from '#load/previewInput.ts'
import { registryOf } from '#load/registryOf.ts'
import { inlineImages } from '#render/assets.ts'
import { pageFaces } from '#render/fontFiles.ts'
import { imageKeys } from '#render/imageKeys.ts'
import { themeOf } from '#render/themeOf.ts'
import type { Actor } from '../../common/actor.ts'
import { CommandError } from '../../common/CommandError.ts'
import { idSchema } from '../../common/compareAndSet.ts'
import { parseArgs } from '../../common/parseArgs.ts'
import { contentOf } from '../contentOf.ts'
import { checkedBy } from '../faults/checkedBy.ts'
import { goneElsewhere } from '../faults/goneElsewhere.ts'
import { headOf } from '../save/headOf.ts'
import { firstPlace } from './firstPlace.ts'

const schema = z.object({
  templateId: idSchema,
  unitId: idSchema.optional(),
  schoolYear: z.number().int().min(1990).max(2100).optional(),
  /** What stands in the editor and needs facts; without it the template as it is saved. */
  content: contentSchema.optional(),
})
export type PageFactsArgs = z.input<typeof schema>
/** What the page beside the editor is composed from, but for the template itself. */
export type PageFacts = {
  input: Omit<ComposeInput, 'template' | 'visibility'>
  /** Images as data URIs by asset key, and the typefaces as CSS: the page is one file, here as on the server. */
  images: [string, string][]
  faces: string
  units: UnitSnapshot[]
  /** Names of roles that stand for people, in any unit. */
  roles: string[]
  /** Blocks of other templates that are shown and are in none, by key. */
  gone: string[]
}

/**
 * Real figures, goals and images for one unit and year. Asked for once, and again only for what new or changed blocks
 * ask for besides. Throws `CommandError`: INVALID, NOT_FOUND (also when the municipality has no unit).
 */
export const pageFacts = async (actor: Actor, args: PageFactsArgs): Promise<PageFacts> => {
  const { payload } = actor
  const { municipality, design } = await headOf(actor, args.templateId)
  const { unitId, schoolYear: chosenYear, content: asked } = parseArgs(schema, args, actor)
  const checked = await checkedBy(payload, municipality)
  const units = checked.units.toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
  if (units.length === 0) throw new CommandError('NOT_FOUND/noUnits')
  const content = parseContent(asked ?? contentOf(design))
  const chosen = units.find(({ id }) => id === unitId)
  const among = { municipality, content, units: chosen ? [chosen] : units, vocabulary: checked.vocabulary }
  const { unit, schoolYear } =
    chosen && chosenYear !== undefined
      ? { unit: chosen, schoolYear: chosenYear }
      : await firstPlace(payload, among, chosenYear)
  const input = await previewInput(payload, { content, unitId: unit.id, schoolYear, audience: 'internal' })
  const { tree } = compose(registryOf(payload), input)
  const { template: _, visibility: __, ...rest } = input
  const images = await inlineImages(imageKeys(tree.children), loadAsset(payload, input.document.municipality.key))
  return {
    input: rest,
    images: [...images],
    faces: pageFaces(themeOf(tree)),
    units,
    roles: checked.roles,
    gone: await goneElsewhere(payload, municipality, content, checked.vocabulary),
  }
}
