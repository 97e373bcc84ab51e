import { z } from 'zod'
import { formatSchoolYear } from '#document/text/swedish.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { decideDocument } from '../common/decideDocument.ts'
import { isUniqueError } from '../common/isUniqueError.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { slugOf } from '../common/slugOf.ts'
import { documentFor, wrongState } from './documentFor.ts'
import { refusePersonalIn } from './refusePersonal.ts'

const schema = z.object({ documentId: z.string() })
export type PublishPageArgs = z.input<typeof schema>
export type PublishedPage = { state: 'published'; publicSlug: string }

const publishAt = async (actor: Actor, id: string, publicSlug: string): Promise<DocumentFacts | undefined> => {
  try {
    return await decideDocument(actor, id, (now) => {
      if (now.state === 'published') return undefined
      if (now.state !== 'adopted') throw wrongState(now, 'publish')
      if (now.adoption?.faults?.length) throw new CommandError('FAULTY_FILE/publish', { faults: now.adoption.faults })
      refusePersonalIn(actor.payload, now, 'publish')
      if (!now.adoption?.archive) throw new CommandError('FILES_NOT_READY')
      return {
        data: { state: 'published', publicSlug },
        entry: {
          action: 'publishPage',
          summary: `Publicerade ${now.title} för ${now.unitSnapshot.name}`,
          details: { publicSlug },
        },
      }
    })
  } catch (error) {
    if (!isUniqueError(error)) throw error
    return undefined
  }
}

/**
 * Puts the public version of an adopted document on the web, at an address of words: municipality, unit, year, title.
 * Only the public files kept at adoption ever leave for an anonymous reader, so they are there first. Again it answers
 * the same address.
 *
 * Throws `CommandError`: INVALID, NOT_FOUND, FORBIDDEN, WRONG_STATE, PERSONAL, FAULTY_FILE, FILES_NOT_READY, BUSY.
 */
export const publishPage = async (actor: Actor, args: PublishPageArgs): Promise<PublishedPage> => {
  const { documentId } = parseArgs(schema, args, actor)
  const document = await documentFor(actor, documentId, 'decide')
  const { key } = await loadMunicipality(actor.payload, document.municipality)
  const year = formatSchoolYear(document.schoolYear)
  const base = slugOf(`${key} ${document.unitSnapshot.name} ${year} ${document.title}`)
  for (let number = 1; number < 100; number += 1) {
    const published = await publishAt(actor, documentId, number === 1 ? base : `${base}-${number}`)
    if (!published?.publicSlug) continue
    return { state: 'published', publicSlug: published.publicSlug }
  }
  throw new CommandError('BUSY/address')
}
