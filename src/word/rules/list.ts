import { linesOf } from '../draft/Drafting.ts'
import { type Rule, runOf } from './Rule.ts'
import { asksTo, isDash, isPrompt, isQuestion, withoutDash } from './words.ts'

/** Points under each other: a list; or, when most of them ask, guidance to one question. */
export const list: Rule = (drafting, items, at) => {
  const run = runOf(
    items,
    at,
    ({ list: inList, text, level }) => level === 0 && text.trim() !== '' && (inList !== undefined || isDash(text)),
  )
  const [first] = run
  if (!first) return 0
  // A numbered question with room under it is a question.
  if (run.length === 1 && isPrompt(first)) return 0
  const asked = run.filter(({ text }) => isQuestion(text) || asksTo(text)).length * 2 > run.length
  const colon = /:\s*$/.test(drafting.text.at(-1)?.text ?? '')
  const lead = drafting.prompt ?? (colon ? drafting.text.pop() : undefined)
  if (asked) {
    drafting.help.push(...run.map((line) => ({ ...line, text: withoutDash(line.text) })))
    drafting.prompt = lead
    drafting.question('askedList', 0.75, {}, first.place)
    return run.length
  }
  drafting.prompt = undefined
  const { help } = drafting
  drafting.help = []
  drafting.flushText()
  const texts = run.map(({ text }) => withoutDash(text))
  const title = lead?.text ?? (drafting.sinceHeading > 0 || !drafting.heading ? (texts[0] ?? '') : drafting.heading)
  drafting.put('list', title, first.place, 'list', 0.85, {
    items: texts,
    ...(lead ? { text: lead.text } : {}),
    ...(first.list?.ordered ? { ordered: true } : {}),
    ...(help.length > 0 ? { help: linesOf(help) } : {}),
  })
  drafting.blanks = 0
  return run.length
}
