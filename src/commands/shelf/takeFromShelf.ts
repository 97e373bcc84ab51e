import { z } from 'zod'
import { parseContent } from '#document/input/content.ts'
import { shelfEntry } from '#shelf/shelf.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { ownMunicipality } from '../common/ownMunicipality.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { makeTemplate } from '../template/makeTemplate.ts'
import { addWords } from './addWords.ts'

const schema = z.object({ key: z.string().min(1).max(100) })
export type TakeFromShelfArgs = z.input<typeof schema> & { municipality: string }

/**
 * A template of the shelf as a draft of the municipality's own, with the words it needs: subjects, measures, scales and
 * roles that the municipality lacks are added, and none is changed. Again makes another template. Throws `CommandError`:
 * NOT_FOUND (no such template, or no municipality of which the person is a strategist), INVALID.
 */
export const takeFromShelf = async (actor: Actor, args: TakeFromShelfArgs): Promise<{ templateId: string }> => {
  const municipality = ownMunicipality(actor, args.municipality)
  const { key } = parseArgs(schema, args, actor)
  const entry = shelfEntry(key)
  if (!entry) throw new CommandError('NOT_FOUND/shelf')
  const { content, words } = await entry.load()
  const made = await makeTemplate(actor, municipality, parseContent(JSON.parse(JSON.stringify(content))))
  if (words) await addWords(actor, municipality, words)
  return made
}
