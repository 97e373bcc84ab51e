import { formatPeriod } from '../text/swedish.ts'
import type { Language } from '../tree/tree.ts'
import { type FigurePlace, groupsOf, type PeriodKind, type Register, type RegisterFault } from './register.ts'

const kinds: Record<Language, Record<PeriodKind, string>> = {
  sv: { term: 'termin (VT2025)', schoolYear: 'läsår (2024/25)', year: 'kalenderår (2025)' },
  en: { term: 'term (VT2025)', schoolYear: 'school year (2024/25)', year: 'calendar year (2025)' },
}
const most = 12
const named = (all: { key: string; label: string }[], more: (count: number) => string) =>
  all
    .slice(0, most)
    .map(({ key, label }) => `${label} (${key})`)
    .join(', ') + (all.length > most ? more(all.length - most) : '')

/** What a person is told of a figure that the register has no place for: what is wrong, and what there is. */
export const registerSentence = (
  fault: RegisterFault,
  place: FigurePlace,
  register: Register,
  language: Language,
): string => {
  const sv = language === 'sv'
  const list = (all: { key: string; label: string }[]) =>
    named(all, (count) => (sv ? ` och ${count} till` : ` and ${count} more`))
  switch (fault.reason) {
    case 'period':
      return sv
        ? 'Skriv perioden som VT2023, HT2022, 2022/23 eller 2023.'
        : 'Write the period as VT2023, HT2022, 2022/23 or 2023.'
    case 'unknownMeasure':
      return register.measures.length === 0
        ? sv
          ? `Kommunen har inget mått i sitt register. Lägg upp ”${place.measure}” under Inställningar, Ord och regler, Mått.`
          : `The municipality’s register holds no measure. Add “${place.measure}” under Settings, Words and rules, Measures.`
        : sv
          ? `Måttet ”${place.measure}” finns inte i registret. Välj ett som finns: ${list(register.measures)}.`
          : `The register has no measure “${place.measure}”. Choose one that it has: ${list(register.measures)}.`
    case 'unknownGroup':
      return sv
        ? `Elevgruppen ”${place.group}” finns inte i registret. Välj en som finns: ${list(register.groups)}.`
        : `The register has no group “${place.group}”. Choose one that it has: ${list(register.groups)}.`
    case 'otherGroup':
      return sv
        ? `${fault.measure.label} redovisas inte för elevgruppen ”${place.group}”. Välj bland ${list(groupsOf(fault.measure, register))}.`
        : `${fault.measure.label} is not given for the group “${place.group}”. Choose among ${list(groupsOf(fault.measure, register))}.`
    case 'periodKind': {
      const kind = fault.measure.periodKind ?? 'term'
      return sv
        ? `${fault.measure.label} anges per ${kinds.sv[kind]}, inte för ${place.period}.`
        : `${fault.measure.label} is given by ${kinds.en[kind]}, not for ${place.period}.`
    }
    case 'before':
    case 'after': {
      const limit = formatPeriod(fault.limit, undefined, language)
      const since = fault.reason === 'before'
      return sv
        ? `${fault.measure.label} mäts ${since ? 'först från och med' : 'bara till och med'} ${limit}. Välj en annan period, eller ändra måttets giltighet.`
        : `${fault.measure.label} is measured ${since ? 'only from' : 'only until'} ${limit}. Choose another period, or change the time it is valid.`
    }
  }
}
