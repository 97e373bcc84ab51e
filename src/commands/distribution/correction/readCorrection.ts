import type { Payload } from 'payload'
import type { TemplateContent, UnitSnapshot } from '#document/input/input.ts'
import { visibilityFor } from '#document/input/sections.ts'
import { findAll } from '#load/findAll.ts'
import { loadContents } from '#load/loadContents.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import { registryOf } from '#load/registryOf.ts'
import { wordsOf } from '../../common/words/wordsOf.ts'
import { nowhere } from '../../template/nowhere.ts'
import type { Differences } from './blockDifferences.ts'
import { correctionsIn } from './corrections.ts'
import { differencesOf } from './differences.ts'

/**
 * `at`: when the document was corrected; `reasons`: why. What was changed in it, in sentences: `texts` in words alone, `other`
 * in what is asked.
 */
export type Correction = { at: string; reasons: string[] } & Differences
type Of = Pick<DocumentFacts, 'municipality' | 'edition' | 'unitSnapshot' | 'corrected'>

/** Questions that a school does not get are none of its concern. */
const seenBy = (unit: UnitSnapshot, { sections, ...rest }: TemplateContent): TemplateContent => {
  const visibility = visibilityFor(sections, unit)
  return {
    ...rest,
    sections: sections
      .filter(({ sectionKey }) => visibility[sectionKey])
      .map(({ blocks, ...section }) => ({ ...section, blocks: blocks.filter(({ blockKey }) => visibility[blockKey]) })),
  }
}

/**
 * What has been corrected in a document since its school last saw it, in the document's language. Undefined where there is
 * nothing to see.
 */
export const readCorrection = async (
  payload: Payload,
  { municipality, edition, unitSnapshot, corrected }: Of,
): Promise<Correction | undefined> => {
  if (!corrected) return undefined
  const { since, at } = corrected
  const [contents, rows, { vocabulary }] = await Promise.all([
    loadContents(payload, municipality, [since, edition]),
    findAll(payload, 'editions', municipality, { id: { in: [since, edition] } }, { fields: ['corrections'] }),
    loadMunicipality(payload, municipality),
  ])
  const [before, after] = [contents.get(since), contents.get(edition)]
  if (!before || !after) return undefined
  const words = wordsOf({ language: after.language })
  const { difference } = words
  const told = { ...words, difference: { ...difference, ...difference.done } }
  const around = { blocks: registryOf(payload), place: nowhere(before, vocabulary, '', ''), words: told }
  const { texts, other } = differencesOf(seenBy(unitSnapshot, before), seenBy(unitSnapshot, after), around)
  if (texts.length + other.length === 0) return undefined
  const of = (id: string) => correctionsIn(rows.find((row) => row.id === id)?.corrections)
  const reasons = of(edition)
    .slice(of(since).length)
    .map(({ reason }) => reason)
  return { at, reasons: [...new Set(reasons)], texts: [...new Set(texts)], other: [...new Set(other)] }
}
