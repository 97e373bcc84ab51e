import type { Where } from 'payload'
import { idOf } from '#access/idOf.ts'
import { answeringOf } from '#document/input/answeredBy.ts'
import type { TemplateContent } from '#document/input/input.ts'
import { keysSeenFrom } from '#document/input/instanceKeys.ts'
import type { NeedResult, OtherAnswerFact } from '#document/input/needs.ts'
import type { LoadContext } from '../context.ts'
import { findAll } from '../findAll.ts'
import { loadContents } from '../loadContents.ts'
import { isFrozen } from '../loadDocument.ts'
import type { NeedOf } from '../needOf.ts'
import { type OtherDocuments, otherDocuments } from '../otherDocuments.ts'
import { parseVisibility } from '../parse.ts'
import { toldAnswers } from '../toldAnswers.ts'

type Asked = { need: NeedOf<'otherAnswer'>; instanceKey: string }
/** In a repeated section the answer of the same item comes first, then one given for the whole. */
const keysFor = ({ need, instanceKey }: Asked): string[] => keysSeenFrom(instanceKey, need.blockKey)

type Contents = ReadonlyMap<string, TemplateContent>
/** Whether a document puts the question to its unit, and the unit itself answers it. */
const asks = ({ edition, visibility }: OtherDocuments['all'][number], blockKey: string, contents: Contents) => {
  const content = contents.get(idOf(edition) ?? '')
  const shown = parseVisibility(visibility)
  const section = content?.sections.find(({ blocks }) => blocks.some((block) => block.blockKey === blockKey))
  if (!content || !section || shown[section.sectionKey] === false || shown[blockKey] === false) return 'no'
  return answeringOf(content).has(section.sectionKey) ? 'another' : 'unit'
}
/**
 * Why another unit's answer is not there, where that is known: it was never asked, or has handed in without answering.
 * Else nothing: it is waited for.
 */
const whyNone = (
  { need }: Asked,
  { all, unitName }: OtherDocuments,
  contents: Contents,
): OtherAnswerFact | undefined => {
  const [asked] = all.filter((document) => asks(document, need.blockKey, contents) !== 'no')
  if (asked && (!isFrozen(asked.state) || asks(asked, need.blockKey, contents) === 'another')) return undefined
  const fact = asked?.fact ?? { title: '', unitName }
  return { ...fact, schoolYear: asked?.schoolYear ?? 0, answer: undefined, none: asked ? 'notAnswered' : 'notAsked' }
}

/**
 * Answers given in other documents, by block: two queries whatever the number of blocks. Any distribution's document
 * will do, the one that is handed in before one that is not. Of another unit that has none it is told why.
 */
export const resolveOtherAnswers = async (
  context: LoadContext,
  asked: Asked[],
): Promise<NeedResult<NeedOf<'otherAnswer'>>[]> => {
  const documentsFor = await otherDocuments(
    context,
    asked.map(({ need }) => need),
  )
  const documents = asked.flatMap(({ need }) => documentsFor(need).told.map(({ id }) => id))
  const ofAnswers: Where = {
    and: [{ document: { in: [...new Set(documents)] } }, { instanceKey: { in: [...new Set(asked.flatMap(keysFor))] } }],
  }
  const rows = documents.length === 0 ? [] : await findAll(context.payload, 'answers', context.municipality, ofAnswers)
  const answers = await toldAnswers(context.payload, context.municipality, rows)
  const found = asked.map((one): OtherAnswerFact | undefined => {
    for (const { id, schoolYear, fact } of documentsFor(one.need).told)
      for (const key of keysFor(one)) {
        const found = answers.find((answer) => idOf(answer.document) === id && answer.instanceKey === key)
        if (found) return { schoolYear, answer: found.value, documentId: id, instanceKey: key, ...fact }
      }
    return undefined
  })
  const silent = asked.filter(({ need }, at) => need.scope && need.scope !== 'unit' && !found[at])
  const editions = silent.flatMap(({ need }) => documentsFor(need).all.flatMap(({ edition }) => idOf(edition) ?? []))
  const contents = await loadContents(context.payload, context.municipality, editions)
  return asked.map((one, at) => (silent.includes(one) ? whyNone(one, documentsFor(one.need), contents) : found[at]))
}
