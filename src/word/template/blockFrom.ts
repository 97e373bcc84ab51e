import type { DraftBlock, DraftKind } from '../draft/DraftBlock.ts'
import { answerOfControl, answerOfDetails } from './answerOfControl.ts'
import { linesIn, linesLeft } from './linesIn.ts'
import type { Made, Maker, Making } from './Making.ts'
import { tableBlock } from './tableBlock.ts'
import { textBlock } from './textBlock.ts'
import { knownAnswer } from './variablesIn.ts'

const question: Maker = (draft, { say, language }) => {
  const { title, details } = draft
  return {
    blockType: 'question',
    prompt: say(title),
    ...answerOfDetails(details, language),
  }
}

/** A form that is filled in once; what the system knows is given. */
const form: Maker = ({ details }, { say }) => ({
  blockType: 'documentControl',
  caption: say(details.caption ?? ''),
  rows: (details.parts ?? []).map((label, at) => {
    const known = knownAnswer(label)
    const answer = answerOfControl(details.controls?.[at], 'shortText')
    return { label: say(label), ...(known ? { fill: 'given', value: known } : { fill: 'answer', ...answer }) }
  }),
})
const records: Maker = (draft, making) => {
  const { title, details } = draft
  if (details.max === 1 && details.parts?.length) return form(draft, making)
  const head = details.parts ?? details.head?.at(-1) ?? details.items ?? linesIn(draft)
  return {
    blockType: 'records',
    caption: making.say(details.caption || (details.heading ? '' : title)),
    columns: head.map((label, at) => ({
      label: making.say(label),
      fill: 'answer',
      ...answerOfControl(details.controls?.[at], 'longText'),
    })),
    addRecords: true,
  }
}
const list: Maker = (draft, { say }) => ({
  blockType: 'list',
  style: draft.details.ordered ? 'numbers' : 'bullets',
  intro: say(draft.details.items ? (draft.details.text ?? '') : ''),
  items: (draft.details.items ?? linesIn(draft)).map((text) => ({ text: say(text) })),
})
const cover: Maker = ({ title, details }, { say }) => ({
  blockType: 'cover',
  heading: say(title),
  lines: (details.lines ?? []).map((text) => ({ text: say(text) })),
})
const image: Maker = (draft, making) => {
  const { title, details } = draft
  const id = details.path ? making.pictures[details.path] : undefined
  // Not uploaded: an old drawing that no browser shows, or none at all. Its place is kept in words.
  if (!id)
    return textBlock(
      { ...draft, details: { text: `[${{ sv: 'Bild', en: 'Image' }[making.language]}: ${title}]` } },
      making,
    )
  return { blockType: 'image', image: id, alt: making.say(title), decorative: title === '' }
}
const makers: Record<Exclude<DraftKind, 'section'>, Maker> = {
  question,
  table: tableBlock,
  records,
  list,
  richText: textBlock,
  contents: () => ({ blockType: 'contents', depth: '2' }),
  cover,
  note: textBlock,
  image,
  unknown: textBlock,
}

/** Where a block shows what its kind has no place of its own for. */
const introduced = ['question', 'table', 'records', 'list']

/** A draft as a block of ours. Every kind can be made of every draft, and holds all its words. */
export const blockFrom = (draft: DraftBlock, making: Making): Made => {
  const { heading, help } = draft.details
  const kind = draft.kind === 'section' ? 'richText' : draft.kind
  const plain: Making = { ...making, say: (text) => text }
  const left = kind === 'contents' ? [] : linesLeft(draft, makers[kind](draft, plain))
  const made = makers[kind](draft, making)
  const isIntroduced = introduced.includes(made.blockType)
  const intro = [isIntroduced ? made.intro : '', ...(isIntroduced ? left : [])].filter(Boolean).join('\n')
  const guidance = [help, ...(isIntroduced ? [] : left)].filter(Boolean).join('\n')
  return {
    ...made,
    ...(intro ? { intro: making.say(intro) } : {}),
    ...(heading ? { title: making.say(heading) } : {}),
    ...(guidance ? { help: making.say(guidance) } : {}),
  }
}
