import type { Payload } from 'payload'
import { leaksIn } from '#disclosure/leaksIn.ts'
import type { Leak, PublishedFigure } from '#disclosure/PublishedFigure.ts'
import { unitSnapshotSchema } from '#document/input/inputSchema.ts'
import { formatPeriod, formatSchoolYear } from '#document/text/swedish.ts'
import { findAll } from '#load/findAll.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import { loadPublicFigures } from '#load/loadPublicFigures.ts'
import type { PublicFigure } from '#load/suppression/PublicFigure.ts'
import type { Disclosure, TellingFigure } from './Disclosure.ts'
import { knownWorld } from './knownWorld.ts'
import { unkeptFigures } from './unkeptFigures.ts'

const placed = (figures: readonly PublicFigure[], place: string): PublishedFigure[] =>
  figures.map((figure) => ({ ...figure, places: [place] }))
const familyOf = ({ measure, period }: PublicFigure) => `${measure}\u0000${period}`
const isOnlyOf = ({ places = [] }: PublishedFigure, place: string) => places.length === 1 && places[0] === place
/** What others give away of what others hide is there already, and not this one's doing. */
const isBlamed = ({ figure, by }: Leak, place: string) => [figure, ...by].some((one) => isOnlyOf(one, place))

const unitNameIn = (snapshot: unknown): string => unitSnapshotSchema.safeParse(snapshot).data?.name ?? ''

const titlesOf = async (payload: Payload, municipality: string, ids: string[]) => {
  const rows = await findAll(
    payload,
    'documents',
    municipality,
    { id: { in: ids } },
    { fields: ['title', 'schoolYear', 'unitSnapshot'] },
  )
  return new Map(
    rows.map(({ id, title, schoolYear, unitSnapshot }) => {
      const year = title.includes(String(schoolYear)) ? '' : ` ${formatSchoolYear(schoolYear)}`
      return [id, `${title}${year}, ${unitNameIn(unitSnapshot)}`]
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
  const [{ world, names }, { vocabulary }, kept, own] = await Promise.all([
    knownWorld(payload, municipality),
    loadMunicipality(payload, municipality),
    loadPublicFigures(payload, municipality, { except: id, claimed }),
    document.publicFigures ?? unkeptFigures(payload, id, document.adoption),
  ])
  const others = await Promise.all(
    [...kept].map(async ([other, figures]) => [other, figures ?? (await unkeptFigures(payload, other))] as const),
  )
  const families = new Set(own.map(familyOf))
  const around = others.flatMap(([other, figures]) =>
    placed(
      figures.filter((figure) => families.has(familyOf(figure))),
      other,
    ),
  )
  // Its own first: what others tell without them is not blamed on it.
  const leaks = await leaksIn([...placed(own, id), ...around], world)
  const blamed = leaks.filter((leak) => isBlamed(leak, id))
  const told = blamed.flatMap(({ figure, by }) => [figure, ...by].flatMap(({ places = [] }) => places))
  const titles = await titlesOf(
    payload,
    municipality,
    [...new Set(told)].filter((one) => one !== id),
  )
  const labels = new Map(
    [...own, ...others.flatMap(([, figures]) => figures)].flatMap((one) =>
      one.own ? [[one.measure, one.own.label]] : [],
    ),
  )
  const tell = ({ unit, measure, group, period, value, places = [] }: PublishedFigure): TellingFigure => {
    const known = vocabulary.measures.find(({ key }) => key === measure)
    const words = [
      known?.label ?? labels.get(measure) ?? measure,
      vocabulary.groups.find(({ key }) => key === group)?.label ?? (group === 'all' ? 'alla' : group),
      names.get(unit) ?? unit,
      period && formatPeriod(period, vocabulary.notation),
    ]
    const printed = value.kind === 'number' ? value.value : value.kind === 'about100' ? '~100' : undefined
    return {
      figure: words.filter(Boolean).join(', '),
      ...(printed ? { value: printed } : {}),
      documents: places.flatMap((place) => titles.get(place) ?? []),
    }
  }
  return blamed.map(({ figure, by }) => ({ hidden: tell(figure), by: by.map(tell) }))
}
