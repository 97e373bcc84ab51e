import { z } from 'zod'
import { formatSchoolYear } from '#document/text/swedish.ts'
import { type DocumentFacts, loadDocument, publicAdoption } from '#load/loadDocument.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { decideDocument } from '../common/decideDocument.ts'
import { isUniqueError } from '../common/isUniqueError.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { slugOf } from '../common/slugOf.ts'
import { documentFor, wrongState } from './documentFor.ts'
import { findDisclosures } from './publication/findDisclosures.ts'
import { enterPublication, leavePublication } from './publication/ledger.ts'
import { refusePersonalIn } from './refusePersonal.ts'

const schema = z.object({ documentId: z.string() })
export type PublishPageArgs = z.input<typeof schema>
export type PublishedPage = { state: 'published'; publicSlug: string }

const assertPublishable = (actor: Actor, now: DocumentFacts) => {
  if (now.state !== 'adopted') throw wrongState(now, 'publish')
  if (now.adoption?.faults?.length) throw new CommandError('FAULTY_FILE/publish', { faults: now.adoption.faults })
  refusePersonalIn(actor.payload, now, 'publish')
  if (!now.adoption?.archive) throw new CommandError('FILES_NOT_READY')
}

const publishAt = async (actor: Actor, judged: DocumentFacts, slug: string): Promise<DocumentFacts | undefined> => {
  try {
    return await decideDocument(actor, judged.id, (now) => {
      if (now.state === 'published') return undefined
      assertPublishable(actor, now)
      // The files were made anew after they were judged.
      if (now.adoption?.archive?.at !== judged.adoption?.archive?.at) throw new CommandError('BUSY/document')
      const publicSlug = now.publicSlug ?? slug
      return {
        data: {
          state: 'published',
          publicSlug,
          withdrawn: null,
          earlier: now.earlier.map((version) => ({ ...version, open: false })),
        },
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

/** The first address of words that is free. One that the document has had before it keeps. */
const publishSomewhere = async (actor: Actor, document: DocumentFacts): Promise<string> => {
  const { key } = await loadMunicipality(actor.payload, document.municipality)
  const year = formatSchoolYear(document.schoolYear)
  const base = slugOf(`${key} ${document.unitSnapshot.name} ${year} ${document.title}`)
  for (let number = 1; number < 100; number += 1) {
    const published = await publishAt(actor, document, number === 1 ? base : `${base}-${number}`)
    if (published?.publicSlug) return published.publicSlug
  }
  throw new CommandError('BUSY/address')
}

/**
 * Puts the public version of an adopted document on the web, at an address of words: municipality, unit, year, title.
 * Only the public files kept at adoption ever leave for an anonymous reader, so they are there first. An attacker tries
 * before to compute what is hidden, from these files and from all that is on the web. Again it answers the same address.
 *
 * Throws `CommandError`: INVALID, NOT_FOUND, FORBIDDEN, WRONG_STATE, PERSONAL, FAULTY_FILE, FILES_NOT_READY,
 * DISCLOSES, BUSY.
 */
export const publishPage = async (actor: Actor, args: PublishPageArgs): Promise<PublishedPage> => {
  const { payload } = actor
  const document = await documentFor(actor, args.documentId, 'decide')
  const { documentId } = parseArgs(schema, args, actor)
  if (document.state === 'published' && document.publicSlug)
    return { state: 'published', publicSlug: document.publicSlug }
  assertPublishable(actor, document)
  const { municipality } = document
  await enterPublication(payload, municipality, documentId, async (others) => {
    const disclosures = await findDisclosures(payload, document, others)
    if (disclosures.length > 0) throw new CommandError('DISCLOSES', { disclosures })
  })
  try {
    return { state: 'published', publicSlug: await publishSomewhere(actor, document) }
  } catch (error) {
    const now = await loadDocument(payload, documentId)
    if (now && !publicAdoption(now)) await leavePublication(payload, municipality, documentId)
    throw error
  }
}
