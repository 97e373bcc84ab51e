import type { ComposeInput } from '#document/input/input.ts'
import type { DocumentFact } from '#document/input/needs.ts'
import { StoredInputError } from '#document/input/StoredInputError.ts'
import { upgradeInput } from '#document/input/upgradeInput.ts'
import { sectionAnchor } from '#document/tree/numbering/sectionAnchor.ts'
import { numberedSections } from '#document/tree/sectionTree.ts'
import type { LoadContext } from '../context.ts'
import { findAll } from '../findAll.ts'
import type { NeedOf } from '../needOf.ts'
import { otherDocuments } from '../otherDocuments.ts'

/** What each section of handed-in documents is called there (`avsnitt 3`), read only where a section is asked for. */
const labelsOf = async (context: LoadContext, ids: string[]): Promise<Map<string, ReadonlyMap<string, string>>> => {
  if (ids.length === 0) return new Map()
  const rows = await findAll(
    context.payload,
    'documents',
    context.municipality,
    { id: { in: ids } },
    { fields: ['frozenInput'] },
  )
  return new Map(
    rows.flatMap(({ id, frozenInput }) => {
      const input = frozenInput ? readable(frozenInput) : undefined
      return input ? [[id, numberedSections(input).labels] as const] : []
    }),
  )
}
/** Another document's fault is told there; here its section is one that cannot be named, which the block says. */
const readable = (stored: unknown): ComposeInput | undefined => {
  try {
    return upgradeInput(stored)
  } catch (error) {
    if (error instanceof StoredInputError) return undefined
    throw error
  }
}

/** Addresses of other documents, and the number of the section that is pointed at. */
export const resolveDocumentLinks = async (
  context: LoadContext,
  needs: NeedOf<'documentLink'>[],
): Promise<(DocumentFact | undefined)[]> => {
  const documentsFor = await otherDocuments(context, needs)
  const pointed = needs.filter(({ sectionKey }) => sectionKey).flatMap((need) => documentsFor(need).told[0]?.id ?? [])
  const labels = await labelsOf(context, [...new Set(pointed)])
  return needs.map((need) => {
    const [document] = documentsFor(need).told
    const label = need.sectionKey && document ? labels.get(document.id)?.get(need.sectionKey) : undefined
    if (!document || !label) return document?.fact
    const { publicUrl } = document.fact
    const there = publicUrl ? `${publicUrl}#${sectionAnchor(need.sectionKey ?? '')}` : undefined
    return { ...document.fact, label, ...(there ? { url: there, publicUrl: there } : {}) }
  })
}
