import { finalReport } from './finalReport.ts'
import { type Intervention, records } from './records.ts'

const [leadership, teaching] = finalReport.interventions.interventions.order.map(
  (key) => finalReport.interventions.interventions.items[key] as Intervention,
)
const begun = ({ goals }: Intervention, degrees: Intervention['goals']['items'][string]['degree'][]) =>
  records(
    goals.order.map((key, index) => ({ goal: goals.items[key]?.goal ?? '', degree: degrees[index] ?? 'started' })),
  )

const given = ({ area, number, name, agreement, problems, causes, expectedEffects }: Intervention) => ({
  area,
  number,
  name,
  agreement,
  problems,
  causes,
  expectedEffects,
})

/** The year before the final report (invented): the same interventions, fewer rows, and what was done otherwise. */
export const interimReport = {
  facts: { period: 'HT-21 till och med VT-22', contact: 'Karin Holm, rektor' },
  interventions: {
    interventions: records<Intervention>([
      {
        ...given(leadership as Intervention),
        participants: 'Rektor och biträdande rektor på Centralskolan.',
        goals: begun(leadership as Intervention, ['started', 'started', 'wellUnderWay']),
        visibleImprovements:
          'Förstelärarnas uppdrag är tydligare och ett trygghetsteam har bildats. Konferenserna har bestämda tider och ett bestämt innehåll.\n\nEtt kalendarium för året har delats med all personal.',
        unmetGoals:
          'Inget av målen är uppnått. Under våren 2021 var ledningen halverad, och delar av arbetet fick vänta under pandemin.',
        deviations:
          'Insatsen riktades under VT-21 bara till tf rektor, eftersom skolan då saknade biträdande rektor. Tiden flyttades till läsåret därpå.',
      },
      {
        ...given(teaching as Intervention),
        participants: 'All personal på Centralskolan.',
        goals: begun(teaching as Intervention, ['started', 'started', 'wellUnderWay', 'started']),
        visibleImprovements:
          'Lärare som undervisar samma grupper möts i mindre forum. Utvecklingskonferenserna om bedömning har kommit i gång, om än sent på läsåret.',
        unmetGoals: 'Insatserna har nyss börjat, och målen är därför inte uppnådda.',
        deviations: 'Inga avsteg.',
      },
    ]),
  },
}
