import { z } from 'zod'
import { parseContent } from '#document/input/content.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import { registryOf } from '#load/registryOf.ts'
import type { Actor } from '../../common/actor.ts'
import { idSchema } from '../../common/compareAndSet.ts'
import { parseArgs } from '../../common/parseArgs.ts'
import { wordsOf } from '../../common/words/wordsOf.ts'
import { differencesOf } from '../../distribution/correction/differences.ts'
import { contentOf } from '../contentOf.ts'
import { nowhere } from '../nowhere.ts'
import type { Design } from '../save/designOf.ts'
import { templateFor } from '../templateFor.ts'
import { templateAt } from './templateAt.ts'

const rev = z.number().int().nonnegative()
const schema = z.object({ templateId: idSchema, from: rev, to: rev })
export type CompareVersionsArgs = z.input<typeof schema>
/** What became of one version in the other, in sentences, by the identity of sections and blocks; and both whole. */
export type Comparison = { changes: string[]; before: Design; after: Design }

/** Throws `CommandError`: INVALID, NOT_FOUND. */
export const compareVersions = async (actor: Actor, args: CompareVersionsArgs): Promise<Comparison> => {
  const { municipality } = await templateFor(actor, args.templateId)
  const { templateId, from, to } = parseArgs(schema, args, actor)
  const [before, after] = await Promise.all([templateAt(actor, templateId, from), templateAt(actor, templateId, to)])
  const [old, now] = [before, after].map((design) => parseContent(contentOf({ ...design, title: design.title ?? '' })))
  const { vocabulary } = await loadMunicipality(actor.payload, municipality)
  if (!old || !now) return { changes: [], before, after }
  const around = { blocks: registryOf(actor.payload), place: nowhere(old, vocabulary, '', ''), words: wordsOf(actor) }
  const { texts, other } = differencesOf(old, now, around)
  return { changes: [...texts, ...other], before, after }
}
