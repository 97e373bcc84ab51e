import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { answersUnder } from '#document/input/answeredBy.ts'
import type { Audience, ComposeInput, RawBlock } from '#document/input/input.ts'
import { needsOf } from '#document/input/needsOf.ts'
import { findAll } from './findAll.ts'
import { gather } from './gather.ts'
import { withHandIns } from './handIns.ts'
import { LoadError } from './LoadError.ts'
import { withLastDays } from './lastDays.ts'
import { loadContents } from './loadContents.ts'
import { type DocumentFacts, isFrozen, loadDocument } from './loadDocument.ts'
import { loadMunicipality } from './loadMunicipality.ts'
import { loadUnits } from './loadUnits.ts'
import { loadUniverse } from './loadUniverse.ts'
import { readStoredInput } from './readStoredInput.ts'
import { registryOf } from './registryOf.ts'
import { suppress } from './suppress.ts'
import { type FigureAt, figuresAt } from './suppression/figuresAt.ts'
import type { PublicFigure } from './suppression/PublicFigure.ts'

const answersOf = async (payload: Payload, document: DocumentFacts): Promise<ComposeInput['answers']> => {
  const rows = await findAll(
    payload,
    'answers',
    document.municipality,
    { document: { equals: document.id } },
    { fields: ['document', 'instanceKey', 'value', 'rev'] },
  )
  return Object.fromEntries(
    rows
      .filter((row) => idOf(row.document) === document.id)
      .map((row) => [row.instanceKey, { value: row.value, rev: row.rev }]),
  )
}

export type DecisionFacts = Pick<DocumentFacts, 'adoption' | 'registryNumber'>
const adoptedOf = ({ by, role, date, paragraph }: NonNullable<DocumentFacts['adoption']>) => ({
  by,
  ...(role ? { role } : {}),
  date,
  ...(paragraph ? { paragraph } : {}),
})
/** What was decided after hand-in belongs on the document without thawing it. */
const decided = ({ adoption, registryNumber }: DecisionFacts) => ({
  ...(adoption ? { adopted: adoptedOf(adoption) } : {}),
  ...(registryNumber ? { registryNumber } : {}),
})

/** What a board reads before it decides must not be taken for what it decided. */
const withDecision = (input: ComposeInput, document: DocumentFacts): ComposeInput => ({
  ...input,
  document: {
    ...input.document,
    ...decided(document),
    ...(document.state === 'handedIn' && !document.adoption ? { proposal: true as const } : {}),
  },
})

/** The input as it is now, whatever the state: what hand-in freezes. Internal audience. */
export const loadLiveInput = async (
  payload: Payload,
  document: DocumentFacts,
  only?: (raw: RawBlock) => boolean,
): Promise<ComposeInput> => {
  const [municipality, contents, units, answers] = await Promise.all([
    loadMunicipality(payload, document.municipality),
    loadContents(payload, document.municipality, [document.edition]),
    loadUnits(payload, document.municipality, [document.unit]),
    only ? Promise.resolve({}) : answersOf(payload, document),
  ])
  const template = contents.get(document.edition)
  if (!template) throw new LoadError('NOT_FOUND/documentTemplate')
  const input = await gather(payload, {
    municipality,
    template,
    unit: document.unitSnapshot,
    unitRoles: units.get(document.unit)?.roles ?? {},
    schoolYear: document.schoolYear,
    visibility: document.visibility,
    answers,
    document: { id: document.id, ...decided(document) },
    ...(only ? { only } : {}),
  })
  return withHandIns(input, document.handIns)
}

/** A public version: what is composed, and every figure that it shows or hides; `at` says which block prints each. */
export type PublicVersion = { input: ComposeInput; figures: PublicFigure[]; at: FigureAt[] }

const publicVersion = async (payload: Payload, municipality: string, input: ComposeInput): Promise<PublicVersion> => {
  const blocks = registryOf(payload)
  const needs = needsOf(blocks, input)
  const facts = await loadUniverse(payload, municipality, input, needs, blocks)
  const open = suppress(input, needs, facts)
  const at = figuresAt(blocks, input, open, needs, facts.placed)
  return { input: open, figures: at.map(({ figure }) => figure), at }
}

/** For the public, figures about few persons are hidden before a single node exists. */
export const forAudience = async (
  payload: Payload,
  municipality: string,
  input: ComposeInput,
  audience: Audience,
): Promise<ComposeInput> => {
  return audience === 'internal' ? input : (await publicVersion(payload, municipality, input)).input
}

const internalInput = async (payload: Payload, documentId: string, decision: DecisionFacts | undefined) => {
  const found = await loadDocument(payload, documentId)
  if (!found) throw new LoadError('NOT_FOUND/documentGone')
  const document = { ...found, ...decision }
  const stored = isFrozen(document.state) ? document.frozenInput : undefined
  const input = stored ? withHandIns(readStoredInput(stored), document.handIns) : await loadLiveInput(payload, document)
  return { document, input: withDecision(await withLastDays(payload, document, input), document) }
}

/**
 * Everything a document is made of, as plain data. A document that has been handed in gives the input stored then,
 * with only the decision (adopted by, registry number) added; `decision` is one about to be made. Throws `LoadError`
 * NOT_FOUND when there is no such document, STORED_INPUT when its stored input cannot be read.
 */
export const loadComposeInput = async (
  payload: Payload,
  documentId: string,
  { audience, decision }: { audience: Audience; decision?: DecisionFacts | undefined },
): Promise<ComposeInput> => {
  const { document, input } = await internalInput(payload, documentId, decision)
  return forAudience(payload, document.municipality, input, audience)
}

/** The same for somebody who answers sections of it that are handed in by themselves: with what is written there now. */
export const withDrafts = async (
  payload: Payload,
  document: DocumentFacts,
  input: ComposeInput,
  roots: readonly string[],
): Promise<ComposeInput> => {
  const open = roots.filter((root) => !document.handIns[root])
  if (open.length === 0) return input
  const drafts = answersUnder(input.template, await answersOf(payload, document), open)
  return { ...input, answers: { ...input.answers, ...drafts } }
}

/** The public version of a document with its figures. Throws as `loadComposeInput`. */
export const loadPublicVersion = async (payload: Payload, documentId: string): Promise<PublicVersion> => {
  const { document, input } = await internalInput(payload, documentId, undefined)
  return publicVersion(payload, document.municipality, input)
}
