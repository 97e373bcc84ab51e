import { noteAfter, printAnswer } from '#blocks/kit/index.ts'
import { isEmpty } from '#document/answer/checkFields.ts'
import type { ComposeArgs } from '#document/block.ts'
import { lines, paragraph, subsection, text } from '#document/tree/nodes.ts'
import type { DocumentNode, Inline } from '#document/tree/tree.ts'
import { type Domain, domainsFor } from '../common/domains.ts'
import { goalMatrix } from '../common/matrix.ts'
import { type GoalAnswer, type GoalRecord, recordsIn, textIn } from '../common/records.ts'
import { goalWords } from '../common/words.ts'
import { yearLabel } from '../common/yearLabel.ts'
import type { Config } from './config.ts'
import { linksOf } from './links.ts'
import { planColumnsOf } from './planColumnsOf.ts'
import type { PlanningNeeds } from './planningNeeds.ts'

type Args = Omit<ComposeArgs<Config, PlanningNeeds, unknown>, 'answer'> & { answer: unknown }

/** The goal and, under it, what it serves. The link's text is data; only the designer's own words hold tokens. */
const goalCell = ({ config, data, place, plain }: Args, domain: string, record: GoalRecord, goal: string): Inline[] => {
  const own = goal ? lines(goal) : text(goalWords(place.language).noText)
  if (isEmpty(record.link) || config.link === 'none') return own
  const link = linksOf(config, domain, data, place).find(({ key }) => key === record.link)
  const target = link ? link.label : goalWords(place.language).linkRemoved
  return [...own, { type: 'break' }, { type: 'text', text: `${plain(config.linkLabel)}: ${target}`, italic: true }]
}

const matrixOf = (args: Args, domain: Domain): DocumentNode => {
  const { config, place, origin, rich, plain, answer } = args
  const [first, ...rest] = planColumnsOf(config, place)
  const rows = recordsIn((answer as GoalAnswer | undefined)?.[domain.key])
  const year = yearLabel(place, config.yearOffset)
  const words = goalWords(place.language)
  if (rows.length === 0) return paragraph(origin, text(words.noneGiven(year, domain.label)), 'muted')
  const worksheet = config.purpose === 'worksheet'
  const caption = config.caption
    ? [...rich(config.caption), ...text(`: ${domain.label}`)]
    : text(`${worksheet ? words.worksheet(year) : words.plans(year)}: ${domain.label}`)
  return goalMatrix(
    origin,
    caption,
    [first, ...rest].map(({ key, label, note, width }) => ({
      key,
      heading: [...rich(label), ...noteAfter(note, rich)],
      weight: width,
    })),
    rows.map(([key, record]) => ({
      key,
      goal: goalCell(args, domain.key, record, textIn(record[first.key])),
      cells: rest.map((column) =>
        printAnswer(column, record[column.key], { origin, place, plain, beside: { columns: rest, values: record } }),
      ),
    })),
  )
}

/** A matrix for each domain under its own heading, so that a wide one can turn its page together with the heading. */
export const composePlanning = (args: Args): DocumentNode[] => {
  const domains = domainsFor(args.config, args.place, args.answer)
  const alone = domains.length === 1 && args.config.title !== undefined
  return domains.map((domain) => {
    const matrix = matrixOf(args, domain)
    return alone ? matrix : subsection(args.origin, text(domain.label), [matrix])
  })
}
