import { z } from 'zod'
import {
  answerField,
  answerProblems,
  answerTypeShape,
  asNodes,
  blockWords,
  defineBlock,
  designerNodes,
  label,
  legendOf,
  noteAfter,
  printAnswer,
  scaleOf,
  setting,
  unanswered,
} from '#blocks/kit/index.ts'
import { answerOf } from '#document/answer/answer.ts'
import { isEmpty } from '#document/answer/checkFields.ts'
import type { Place } from '#document/input/input.ts'
import { paragraph } from '#document/tree/nodes.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import { fields } from './fields.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'

/**
 * One question and its answer. Settings: `{ prompt, intro, label, note, showPrompt, showLegend, whenEmpty, type,
 * required, help?, options: [{ key?, label, hint }], scale, printLevels: 'chosen'|'all', decimals, unit, min, max,
 * maxLength, itemLabel, parts }`. `prompt` is the question, `intro` facts above it, `label` the heading of the printed
 * answer (`Skolans svar`), `whenEmpty` `say` ("Ej besvarad") or `omit` (an optional unanswered question is left out).
 * Answer: `{ answer: <value of the type> }`.
 */
const config = z.object({
  ...answerTypeShape(),
  prompt: setting.text(),
  intro: setting.text(),
  label: setting.text(),
  note: setting.text(),
  showPrompt: setting.flag(true),
  showLegend: setting.flag(true),
  whenEmpty: setting.oneOf(['say', 'omit'], 'say'),
})
type Config = z.infer<typeof config>
const asked = (config: Config, { language }: Place) => ({
  ...config,
  key: 'answer',
  label: config.prompt || config.label || blockWords(language).answer,
})

export default defineBlock({
  slug: 'question',
  labels: { singular: label('Fråga', 'Question'), plural: label('Frågor', 'Questions') },
  description: label(
    'En fråga som skolan svarar på: text, val, tal, datum eller grad på en skala.',
    'A question the school answers: text, choice, number, date or degree on a scale.',
  ),
  category: 'question',
  rank: 1,
  picture,
  fields,
  config,
  /** The block's own `help` is common to all blocks and shown above the form; it is not repeated at the field. */
  answer: (config, _, place, plain) =>
    answerOf({ answer: answerField({ ...asked(config, place), help: '' }, place, plain) }),
  compose: ({ config, answer, origin, place, rich, plain }) => {
    const value = answer?.answer
    if (isEmpty(value) && config.whenEmpty === 'omit' && !config.required) return []
    const scale = scaleOf(config.scale, place)
    const needsScale = config.type === 'degree' || config.type === 'rating'
    const prompt = config.prompt && config.showPrompt
    const body: DocumentNode[] = isEmpty(value)
      ? [unanswered({ origin, place })]
      : asNodes(
          printAnswer(asked(config, place), value, { origin: { ...origin, path: 'answer' }, place, plain }),
          origin,
        )
    return [
      ...answerProblems([asked(config, place)], origin, place),
      ...designerNodes(origin, config.intro, rich),
      ...(prompt ? promptNodes(origin, config, rich) : []),
      ...(config.label
        ? [{ type: 'callout' as const, origin, variant: 'answer' as const, title: rich(config.label), children: body }]
        : body),
      ...(scale && needsScale && config.showLegend ? [paragraph(origin, legendOf(scale), 'muted')] : []),
    ]
  },
  fixture,
})

/** The question as a small heading; a list inside a long question stays a list. The note stands at its first words. */
const promptNodes = (
  origin: Parameters<typeof designerNodes>[0],
  config: Config,
  rich: Parameters<typeof designerNodes>[2],
): DocumentNode[] =>
  designerNodes(origin, config.prompt, rich, 'label').map((node, index) =>
    index === 0 && node.type === 'paragraph'
      ? { ...node, inlines: [...node.inlines, ...noteAfter(config.note, rich)] }
      : node,
  )
