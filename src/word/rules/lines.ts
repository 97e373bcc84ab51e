import type { Drafting } from '../draft/Drafting.ts'
import type { Rule } from './Rule.ts'
import { asksTo, isGuidance, isPrompt, isQuestion, withoutBrackets } from './words.ts'

/** `Källa: …` right under a table is the table's note. */
const sourceOf = (drafting: Drafting, text: string): boolean => {
  const last = drafting.blocks.at(-1)
  if (!/^(källa|kommentar till tabellen|anm\.?):/i.test(text.trim()) || last?.kind !== 'table') return false
  if (drafting.prompt || drafting.help.length > 0 || drafting.text.length > 0 || last.details.note) return false
  last.details.note = text.trim()
  return true
}

/** Guidance waits for the question or table that it guides to. */
export const guidance: Rule = (drafting, items, at) => {
  const item = items[at]
  if (item?.kind !== 'paragraph' || !isGuidance(item)) return 0
  if (sourceOf(drafting, item.text)) return 1
  const { prompt } = drafting
  if (prompt && !isQuestion(prompt.text) && !asksTo(prompt.text)) {
    drafting.text.push(prompt)
    drafting.prompt = undefined
  }
  if (drafting.blanks > 0 && drafting.help.length > 0) drafting.flush()
  drafting.help.push({ ...item, text: withoutBrackets(item.text) })
  return 1
}

/** Words that ask wait for their place. Two requests in a row: the first is guidance to the second. */
export const prompt: Rule = (drafting, items, at) => {
  const item = items[at]
  if (item?.kind !== 'paragraph' || !isPrompt(item)) return 0
  const before = drafting.prompt
  if (before && asksTo(before.text) && !isQuestion(before.text)) drafting.help.push(before)
  else if (before) drafting.flush()
  drafting.flushText()
  drafting.prompt = item
  drafting.blanks = 0
  return 1
}

/** Everything else is text. */
export const plain: Rule = (drafting, items, at) => {
  const item = items[at]
  if (item?.kind !== 'paragraph') return 0
  if (sourceOf(drafting, item.text)) return 1
  if (drafting.prompt || drafting.help.length > 0) drafting.flush()
  drafting.text.push(item)
  return 1
}
