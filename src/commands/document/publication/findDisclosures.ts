import type { Payload } from 'payload'
import { judge, type KnownWorld } from '#disclosure/judge.ts'
import type { Leak, PublishedFigure } from '#disclosure/PublishedFigure.ts'
import { formatPeriod, formatSchoolYear } from '#document/text/swedish.ts'
import { findAll, type Row } from '#load/findAll.ts'
import { loadPublicVersion } from '#load/loadComposeInput.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import { loadPublicFigures } from '#load/loadPublicFigures.ts'
import type { PublicFigure } from '#load/suppression/PublicFigure.ts'
import type { Disclosure, TellingFigure } from './Disclosure.ts'

type UnitRow = Row & { key: string; name: string; path: string }
type Vocabulary = Awaited<ReturnType<typeof loadMunicipality>>['vocabulary']

const worldOf = ({ measures, groups, partitions, suppression }: Vocabulary, units: UnitRow[]): KnownWorld => {
  const keyOf = new Map(units.map(({ id, key }) => [id, key]))
  return {
    groups: { keys: groups.map(({ key }) => key), sets: partitions ?? [] },
    units: units.map(({ key, id, path }) => {
      const parent = keyOf.get(
        path
          .split('/')
          .filter((one) => one && one !== id)
          .at(-1) ?? '',
      )
      return { key, ...(parent ? { parent } : {}) }
    }),
    measures: new Map(measures.map(({ key, unit, minN }) => [key, { unit, limit: minN ?? suppression.minN }])),
    limit: suppression.minN,
  }
}

const placed = (figures: readonly PublicFigure[], place: string): PublishedFigure[] =>
  figures.map((figure) => ({ ...figure, places: [place] }))
const familyOf = ({ measure, period }: PublicFigure) => `${measure}\u0000${period}`
const isOnlyOf = ({ places = [] }: PublishedFigure, place: string) => places.length === 1 && places[0] === place
/** What others give away of what others hide is there already, and not this one's doing. */
const isBlamed = ({ figure, by }: Leak, place: string) => [figure, ...by].some((one) => isOnlyOf(one, place))

const titlesOf = async (payload: Payload, municipality: string, ids: string[]) => {
  const rows = await findAll<Row & { title: string; schoolYear: number; unitSnapshot?: { name?: string } }>(
    payload,
    'documents',
    municipality,
    { id: { in: ids } },
    { select: { title: true, schoolYear: true, unitSnapshot: true } },
  )
  return new Map(
    rows.map(({ id, title, schoolYear, unitSnapshot }) => {
      const year = title.includes(String(schoolYear)) ? '' : ` ${formatSchoolYear(schoolYear)}`
      return [id, `${title}${year}, ${unitSnapshot?.name ?? ''}`]
    }),
  )
}

/**
 * Which hidden figures a document's public files would give away, together with all that the municipality's documents
 * already show on the web and with those in `claimed`, which are on their way there. Tried by an attacker who knows
 * nothing of the rule. Empty when the document may be published.
 */
export const findDisclosures = async (
  payload: Payload,
  document: DocumentFacts,
  claimed: readonly string[],
): Promise<Disclosure[]> => {
  const { id, municipality } = document
  const [{ vocabulary }, units, others, own] = await Promise.all([
    loadMunicipality(payload, municipality),
    findAll<UnitRow>(payload, 'units', municipality, {}, { select: { key: true, name: true, path: true } }),
    loadPublicFigures(payload, municipality, { except: id, claimed }),
    document.publicFigures ?? loadPublicVersion(payload, id).then(({ figures }) => figures),
  ])
  const families = new Set(own.map(familyOf))
  const around = [...others].flatMap(([other, figures]) =>
    placed(
      figures.filter((figure) => families.has(familyOf(figure))),
      other,
    ),
  )
  // Its own first: what others tell without them is not blamed on it.
  const leaks = await judge([...placed(own, id), ...around], worldOf(vocabulary, units))
  const blamed = leaks.filter((leak) => isBlamed(leak, id))
  const told = blamed.flatMap(({ figure, by }) => [figure, ...by].flatMap(({ places = [] }) => places))
  const titles = await titlesOf(
    payload,
    municipality,
    [...new Set(told)].filter((one) => one !== id),
  )
  const nameOf = new Map(units.map(({ key, name }) => [key, name]))
  const tell = ({ unit, measure, group, period, value, places = [] }: PublishedFigure): TellingFigure => {
    const known = vocabulary.measures.find(({ key }) => key === measure)
    const words = [
      known?.label ?? measure,
      vocabulary.groups.find(({ key }) => key === group)?.label ?? group,
      nameOf.get(unit) ?? unit,
      formatPeriod(period, vocabulary.notation),
    ]
    const printed = value.kind === 'number' ? value.value : value.kind === 'about100' ? '~100' : undefined
    return {
      figure: words.join(', '),
      ...(printed ? { value: printed } : {}),
      documents: places.flatMap((place) => titles.get(place) ?? []),
    }
  }
  return blamed.map(({ figure, by }) => ({ hidden: tell(figure), by: by.map(tell) }))
}
