import type { Payload } from 'payload'
import type { Blocks } from '#document/composition.ts'
import type { Place, TemplateContent, Vocabulary } from '#document/input/input.ts'
import type { Need } from '#document/input/needs.ts'
import { nowhere } from '../template/nowhere.ts'
import { keepStill } from './lockFigures.ts'

type Sent = {
  municipality: string
  content: TemplateContent
  vocabulary: Vocabulary
  schoolYear: number
  title: string
  byName: string
}
const figuresIn = (need: Need) =>
  need.kind === 'measures'
    ? need.measures.flatMap((measure) => need.periods.map((period) => ({ measure, period })))
    : need.kind === 'measuresBelow'
      ? [{ measure: need.measure, period: need.period }]
      : []

/** Measures and periods that a template asks for in a school year; a block that cannot be asked asks for none. */
const askedFor = (blocks: Blocks, { content, vocabulary, schoolYear }: Sent) =>
  content.sections.flatMap((section) =>
    section.blocks.flatMap((raw) => {
      const place: Place = { ...nowhere(content, vocabulary, section.sectionKey, raw.blockKey), schoolYear }
      try {
        return Object.values(blocks.get(raw.blockType)?.needs(raw, place) ?? {}).flatMap(figuresIn)
      } catch {
        return []
      }
    }),
  )

/**
 * When a document is sent out its answering begins, and the figures it shows stand still: what one school has analysed is
 * what the next one sees. Only measures of the register are locked; again, it locks what is new.
 */
export const lockAnswered = async (payload: Payload, blocks: Blocks, sent: Sent): Promise<void> => {
  const { municipality, vocabulary, title, byName } = sent
  const known = new Set(vocabulary.measures.map(({ key }) => key))
  const asked = askedFor(blocks, sent).filter(({ measure }) => known.has(measure))
  const unique = [...new Map(asked.map((one) => [`${one.measure} ${one.period}`, one])).values()]
  await keepStill(
    payload,
    unique.map((one) => ({ municipality, ...one, reason: `Utskickad: ${title}`, byName })),
  )
}
