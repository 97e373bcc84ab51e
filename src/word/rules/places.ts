import type { Details } from '../draft/DraftBlock.ts'
import type { Control, Paragraph } from '../read/Item.ts'
import { isAnswerPlace } from '../read/isAnswerPlace.ts'
import { type Rule, runOf } from './Rule.ts'
import { asksTo, clean, isDash, isQuestion, labelledLine, withoutBrackets } from './words.ts'

const controlOf = ({ controls }: Paragraph): Details => {
  const control: Control | undefined = controls.at(-1)
  return control ? { control, ...(control.options.length > 0 ? { options: control.options } : {}) } : {}
}

/** Empty lines after a prompt are where the answer goes. */
export const blank: Rule = (drafting, items, at) => {
  const item = items[at]
  if (item?.kind !== 'paragraph' || item.text.trim() !== '' || isAnswerPlace(item)) return 0
  drafting.blanks += 1
  const { prompt, help, text, blanks } = drafting
  const next = items[at + 1]
  // One empty line between a prompt and its list, boxes or place is only air.
  const isAir =
    next?.kind === 'table' || (next !== undefined && (next.boxes > 0 || next.list !== undefined || isAnswerPlace(next)))
  if (prompt && !isAir) drafting.question('blanks', 0.85)
  else if (blanks > 1 && help.length > 0 && text.length === 0 && !isAir) drafting.question('blanks', 0.85)
  return 1
}

/** `1 = inte alls, 2 = delvis, 3 = helt`, or `Inte alls – Delvis – Helt`, right after a prompt. */
export const scale: Rule = (drafting, items, at) => {
  const item = items[at]
  if (item?.kind !== 'paragraph' || !drafting.prompt) return 0
  const text = clean(item.text)
  const levels = text.match(/\b\d\s*[–=-]\s*\p{L}[^\d;,|]*/gu)?.map(clean) ?? []
  if (levels.length < 3) return 0
  drafting.question('scale', 0.6, { options: levels.map((level) => level.replace(/[\s–-]+$/, '')) }, item.place)
  return 1
}

/** A line, dots, a placeholder, a field: the answer to what was asked goes here. */
export const answerPlace: Rule = (drafting, items, at) => {
  const item = items[at]
  if (item?.kind !== 'paragraph' || !isAnswerPlace(item)) return 0
  const text = clean(item.text)
  const own = withoutBrackets(text)
  if (/^[[{<(]/.test(text) && text.length > 14 && !/(?<!\p{L})(här|text|objekt|datum)(?!\p{L})/iu.test(text))
    drafting.help.push({ ...item, text: own })
  const hasAsked = drafting.prompt || drafting.help.length > 0 || (drafting.sinceHeading === 0 && drafting.heading)
  const control = item.controls.at(-1)
  if (!hasAsked && control?.name) drafting.prompt = { ...item, text: control.name }
  else if (!hasAsked && own.length > 12 && text !== own) drafting.prompt = { ...item, text: own }
  if (hasAsked || drafting.prompt) drafting.question('place', 0.9, controlOf(item), item.place)
  // A rule or a line of dots with nothing asked is the rest of the place before it.
  return 1
}

const isLabelled = (line: Paragraph) =>
  labelledLine(line.text) !== undefined ||
  (line.field && line.boxes === 0 && /^[^.?]{2,50}:?\s*$/.test(labelOf(line)) && !asksTo(line.text))
const labelOf = ({ text, runs: _ }: Paragraph) => (text.includes(':') ? (text.split(':')[0] ?? '') : text)

/** Several `Namn: ____` under or beside each other are one record to fill in. */
export const labelledLines: Rule = (drafting, items, at) => {
  const run = runOf(items, at, isLabelled)
  const named = run.flatMap((line) =>
    (labelledLine(line.text) ?? [clean(labelOf(line))]).map((part) => ({ part, control: line.controls.at(-1) })),
  )
  const [first] = run
  if (!first || named.length < 2 || named.some(({ part }) => isQuestion(part) || part.length > 60)) return 0
  if (drafting.prompt) drafting.flush()
  drafting.flushText()
  const title = drafting.sinceHeading === 0 ? drafting.heading : ''
  drafting.put('records', title || named[0]?.part || '', first.place, 'labelledLines', 0.8, {
    ...drafting.takeHelp(),
    parts: named.map(({ part }) => part),
    controls: named.map(({ control }) => control),
    max: 1,
  })
  drafting.blanks = 0
  return run.length
}

/** A label and the place for its answer in one line. */
export const labelled: Rule = (drafting, items, at) => {
  const item = items[at]
  if (item?.kind !== 'paragraph' || isDash(item.text)) return 0
  const [label] = labelledLine(item.text) ?? []
  if (!label && !item.field) return 0
  const asked = label ?? (/[:?]/.test(item.text) ? item.text.replace(/([:?]).*/s, '$1') : item.text)
  if (drafting.prompt) drafting.flush()
  drafting.prompt = { ...item, text: asked.replace(/:\s*$/, '').trim() }
  drafting.question(
    'labelledLine',
    0.85,
    { ...controlOf(item), ...(asked.length < 40 && !isQuestion(asked) ? { short: true } : {}) },
    item.place,
  )
  return 1
}
