import type { Drafting } from '../draft/Drafting.ts'
import { type Rule, runOf } from './Rule.ts'
import { clean, isQuestion, startsWithBox } from './words.ts'

const sign = /[☐☑☒□❏❑🞎]/u
const words = (text: string) => text.split(sign).map(clean)

/** Boxes to tick, under each other or beside each other, are the choices of what was asked before. */
export const boxes: Rule = (drafting, items, at) => {
  const item = items[at]
  if (item?.kind !== 'paragraph' || item.boxes === 0) return 0
  if (item.boxes > 1 || !startsWithBox(item.text)) return inLine(drafting, item.text, item.place)
  const run = runOf(items, at, ({ text, boxes: count }) => count === 1 && startsWithBox(text))
  const options = run.map(({ text }) => clean(text.replace(sign, '')))
  takePrompt(drafting)
  if (options.length > 1 && (drafting.prompt || drafting.help.length > 0 || drafting.sinceHeading === 0)) {
    drafting.question('boxes', 0.9, { options, several: options.length > 2 }, item.place)
    return run.length
  }
  drafting.flush()
  for (const option of options) drafting.put('question', option, item.place, 'loneBox', 0.7, { statement: true })
  return run.length
}

/** `Är planen klar? ☐ Ja ☐ Nej`, `☐ Ja ☐ Nej` or `Ja ☐ Nej ☐`. */
const inLine = (drafting: Drafting, text: string, place: string): number => {
  const parts = words(text)
  const isAfter = !startsWithBox(text) && parts.at(-1) === ''
  const asked = startsWithBox(text) || isAfter ? '' : (parts[0] ?? '')
  const options = (asked ? parts.slice(1) : parts).filter((part) => part !== '')
  takePrompt(drafting)
  if (asked) {
    drafting.flush()
    const statement = options.length === 0
    drafting.put('question', asked.replace(/:$/, ''), place, 'boxes', 0.85, statement ? { statement } : { options })
    return 1
  }
  if (isAfter && options.length === 1) {
    drafting.flush()
    drafting.put('question', options[0] ?? '', place, 'loneBox', 0.7, { statement: true })
    return 1
  }
  drafting.question('boxes', 0.85, { options, several: options.length > 3 }, place)
  return 1
}

/** Right before boxes a text that ends in a colon or question mark asks, however long it is. */
const takePrompt = (drafting: Drafting): void => {
  const last = drafting.text.at(-1)
  if (drafting.prompt || !last || !(isQuestion(last.text) || /:\s*$/.test(last.text))) return
  drafting.text.pop()
  drafting.prompt = last
}
