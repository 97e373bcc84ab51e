import type { ComposeArgs } from '#document/block.ts'
import type { FocusFact, Need } from '#document/input/needs.ts'
import { list, paragraph, subsection, text } from '#document/tree/nodes.ts'
import type { DocumentNode, Inline, ListItem } from '#document/tree/tree.ts'
import { type Domain, domainsFor, elsewhere, showsAll } from '../common/domains.ts'
import { goalWords } from '../common/words.ts'
import { yearLabel } from '../common/yearLabel.ts'
import type { Config } from './config.ts'

export type FocusNeeds = { items: Extract<Need, { kind: 'focusItems' }> }
type Args = Omit<ComposeArgs<Config, FocusNeeds, unknown>, 'answer'>

const symbol = '★'
const tagOf = ({ config, plain }: Args): Inline => ({
  type: 'tag',
  label: plain(config.highlightText),
  symbol,
  tone: 'highlight',
})

/** Background, symbol and words: the colour is never alone in saying that the item concerns this school. */
const itemOf = (args: Args, fact: FocusFact): ListItem => {
  const own = [...text(fact.text), ...(fact.mandatory ? text(` (${args.plain(args.config.mandatoryText)})`) : [])]
  const marked = args.config.mode === 'highlight' && fact.highlighted
  return marked ? { inlines: [...own, ...text(' '), tagOf(args)], tone: 'highlight' } : { inlines: own }
}

/** Only the marks that are used, before the lists: a reader meets the explanation first. */
const legend = (args: Args, items: FocusFact[]): DocumentNode[] => {
  const { config, origin, plain, rich, place } = args
  const words = goalWords(place.language)
  const marked = config.mode === 'highlight' && items.some((item) => item.highlighted)
  const mandatory = config.mandatoryLegend !== '-' && items.some((item) => item.mandatory)
  const parts: Inline[][] = [
    ...(mandatory
      ? [[...text(`(${plain(config.mandatoryText)}) = `), ...rich(config.mandatoryLegend), ...text('.')]]
      : []),
    ...(marked ? [[tagOf(args), ...text(words.focusFor(place.unit.name))]] : []),
  ]
  if (config.mode === 'highlight' && !marked && items.length > 0) parts.push(text(words.focusNone(place.unit.name)))
  const inlines = parts.flatMap((part, index): Inline[] => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    ...part,
  ])
  return inlines.length > 0 ? [paragraph(origin, inlines, 'help')] : []
}

/** Development areas of the unit's area, under a heading for each domain. */
export const composeFocus = (args: Args): DocumentNode[] => {
  const { config, place, data, origin } = args
  const domains = domainsFor(config, place, undefined)
  const named = new Set(domains.map(({ key }) => key))
  const inOrder = [...data.items].sort((a, b) => a.order - b.order)
  const groups: { domain: Domain; items: FocusFact[] }[] = domains.map((domain) => ({
    domain,
    items: inOrder.filter((item) => item.domain === domain.key),
  }))
  if (showsAll(config, place))
    groups.push({ domain: elsewhere(place), items: inOrder.filter(({ domain }) => !named.has(domain)) })
  const filled = groups.filter(({ items }) => items.length > 0)
  if (filled.length === 0)
    return [paragraph(origin, text(goalWords(place.language).noFocus(yearLabel(place, config.yearOffset))), 'muted')]
  const alone = domains.length === 1 && config.title !== undefined
  return [
    ...legend(
      args,
      filled.flatMap(({ items }) => items),
    ),
    ...filled.map(({ domain, items }) => {
      const points = list(
        origin,
        items.map((item) => itemOf(args, item)),
      )
      return alone ? points : subsection(origin, text(domain.label), [points])
    }),
  ]
}
