import {
  answerProblems,
  defineBlock,
  designerNodes,
  label,
  pickAnswer,
  printUnknown,
  problem,
} from '#blocks/kit/index.ts'
import type { Needs } from '#document/input/needs.ts'
import { answerViewConfig } from './config.ts'
import { fields } from './fields.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'
import { nothing, sourceLine, sourceOf } from './source.ts'
import { sourceRows } from './sourceRows.ts'
import { viewAnswer } from './viewAnswer.ts'
import { viewList } from './viewList.ts'
import { type ViewAnswers, viewTable } from './viewTable.ts'
import { answerViewFaults, answerViewWords } from './words.ts'

/**
 * Shows what another block was answered: in this document, an earlier year's, or another unit's that is handed in.
 * `{ caption, intro, sourceKey, from: 'document'|'earlier'|'other', yearsBack, scope: 'municipality'|'area'|'key:…',
 * field, columns: [{ key?, label, shows, fill: 'shown'|'answer', <answer type> }], rowNames: [{ key, label }],
 * itemLabel, print: 'table'|'list', numbered }`. A shown column takes `shows` (or its own key) from each record or row;
 * an answered one is filled in here, under the key the record has there. Without columns the whole answer is printed.
 * Answer: `{ rows: { [recordKey]: { [columnKey]: value } } }`.
 */
export default defineBlock({
  slug: 'answerView',
  labels: {
    singular: label('Svar från annat block', "Another block's answer"),
    plural: label('Svar från andra block', "Other blocks' answers"),
  },
  description: label(
    'Visar poster eller svar från ett annat block, i år, tidigare eller ur en annan enhets dokument, och kan fråga vidare om var och en.',
    "Shows another block's records or answers, this year, earlier or from another unit's document, and may ask further about each.",
  ),
  category: 'question',
  rank: 4,
  picture,
  fields,
  config: answerViewConfig,
  words: answerViewWords,
  needs: (config): Needs => {
    if (!config.sourceKey) return {}
    const { sourceKey: blockKey, yearsBack, scope } = config
    if (config.from === 'earlier') return { earlier: { kind: 'otherAnswer', blockKey, yearsBack } }
    if (config.from === 'other') return { other: { kind: 'otherAnswer', blockKey, yearsBack: 0, scope } }
    return { source: { kind: 'answer', blockKey } }
  },
  answer: (config, data, place, plain) => viewAnswer(config, sourceOf(config, data), place, plain),
  compose: ({ config, answer, data, origin, place, rich, plain }) => {
    const context = { origin, place, rich, plain }
    const intro = [
      ...answerProblems(
        config.columns.filter(({ fill }) => fill === 'answer'),
        origin,
        place,
      ),
      ...designerNodes(origin, config.intro, rich),
    ]
    if (!config.sourceKey) return [problem(origin, 'NO_SOURCE', answerViewFaults.noSource[place.language])]
    const source = sourceOf(config, data)
    const from = sourceLine(config, data, context)
    const answers = (answer?.rows ?? {}) as ViewAnswers
    const rows = sourceRows(config, source)
    if (config.columns.length === 0 || (rows.length === 0 && Object.keys(answers).length === 0)) {
      const whole =
        config.columns.length === 0 || rows.length === 0
          ? printUnknown(origin, pickAnswer(source, config.field), place.language)
          : []
      return [...intro, ...(whole.length > 0 ? whole : [nothing(config, context)]), ...from]
    }
    if (config.print === 'list') return [...intro, viewList(config, rows, context), ...from]
    return [...intro, viewTable(config, rows, answers, context), ...from]
  },
  fixture,
})
