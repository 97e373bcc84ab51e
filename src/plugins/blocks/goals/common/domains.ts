import type { Field } from 'payload'
import { z } from 'zod'
import { choiceField, choicesField, itemOf, label, setting } from '#blocks/kit/index.ts'
import type { Place } from '#document/input/input.ts'
import { goalWords } from './words.ts'

/** Which of the municipality's domains a block is about: one, some, that of a repeated section, or all of them. */
export const domainShape = {
  domain: setting.optional(z.string()),
  domains: setting.optional(z.array(z.string())),
}
export type DomainSettings = { domain?: string | undefined; domains?: string[] | undefined }
export type Domain = { key: string; label: string }

export const onlyDomain = ({ domain }: DomainSettings, place: Place): string | undefined =>
  domain ?? itemOf(place, 'domains')?.key

/** Heading of what belongs to no domain of the municipality, so that nothing is lost when all domains are shown. */
export const elsewhere = ({ language }: Pick<Place, 'language'>): Domain => ({
  key: 'other',
  label: goalWords(language).elsewhere,
})
const fallback = ({ language }: Place): Domain => ({ key: 'goals', label: goalWords(language).goal })
/**
 * A domain that the municipality no longer has is still shown, by its key, where the designer named it or where
 * something has been answered in it.
 */
export const domainsFor = (settings: DomainSettings, place: Place, answered: unknown): Domain[] => {
  const known = place.vocabulary.domains
  const named = (key: string) => known.find((one) => one.key === key) ?? { key, label: key }
  const only = onlyDomain(settings, place)
  if (only) return [named(only)]
  if (settings.domains) return settings.domains.map(named)
  const shown = known.length > 0 ? known : [fallback(place)]
  const other = elsewhere(place)
  const left = Object.keys(answered ?? {}).filter((key) => !shown.some((one) => one.key === key))
  return [...shown, ...left.map((key) => (key === other.key ? other : { key, label: key }))]
}

export const showsAll = (settings: DomainSettings, place: Place): boolean =>
  onlyDomain(settings, place) === undefined && settings.domains === undefined

export const domainFields: Field[] = [
  {
    type: 'row',
    fields: [
      choiceField('domains', {
        name: 'domain',
        label: label('Målområde', 'Domain'),
        description: label(
          'Tomt: alla områden, med en rubrik för varje.',
          'Empty: all domains, each with its heading.',
        ),
      }),
      choicesField('domains', { name: 'domains', label: label('Bara dessa områden', 'Only these domains') }),
    ],
  },
]
