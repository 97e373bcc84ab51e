import type { CoveredDocument, Element } from './Element.ts'
import { resultatdagar } from './resultatdagar.ts'
import { skolverketSbs, skolverketSbsInterim } from './skolverketSbs.ts'
import { sodertalje } from './sodertalje.ts'
import { svenljunga } from './svenljunga.ts'

const h = (id: string, blocks: string, seed: string, find: string[], form: string[]): Element => ({
  id,
  blocks,
  seed,
  find,
  form,
})

export const huddinge: CoveredDocument = {
  seed: 'huddinge',
  unit: 'bjorkangsskolan',
  schoolYear: 2022,
  elements: [
    h(
      'H1',
      'cover',
      'template.ts cover',
      ['Björkängsskolan', 'Uppföljning 2022-2023', 'Planering 2023-2024'],
      ['front/cover'],
    ),
    { ...h('H2', 'contents', 'template.ts contents', ['Innehåll'], ['front/contents']), isContents: true },
    h(
      'H3',
      'section of kind part',
      'template.ts partFollowUp, partPlanning, partAppendices',
      ['Uppföljning av läsåret 2022-2023', 'Planering för läsåret 2023-2024', 'Bilagor'],
      ['grade3/attainment3'],
    ),
    h('H4', 'question', 'template.ts presentation', ['Presentation av skolan'], ['presentation/presentation']),
    h(
      'H5',
      'subjectAttainment, question',
      'template.ts grade3',
      [
        'Måluppfyllelse per ämne i årskurs 3',
        'Nationella prov i årskurs 3',
        'Skillnad mellan måluppfyllelse och nationella prov',
      ],
      ['grade3/attainment3', 'grade3/nationalTests3', 'grade3/gap3'],
    ),
    h(
      'H6',
      'subjectAttainment, measureTable, nationalTests, question',
      'template.ts grade6',
      [
        'Måluppfyllelse per ämne i årskurs 6',
        'Meritvärde och minst E i lästa ämnen i årskurs 6',
        'klarat de nationella proven i årskurs 6',
        'Skillnad mellan betyg och nationella prov',
      ],
      ['grade6/attainment6', 'grade6/merit6', 'grade6/tests6', 'grade6/gap6'],
    ),
    h(
      'H7',
      'subjectAttainment, measureTable, nationalTests, question',
      'template.ts grade9',
      [
        'Måluppfyllelse per ämne i årskurs 9',
        'Meritvärde och minst E i lästa ämnen i årskurs 9',
        'klarat de nationella proven i årskurs 9',
      ],
      ['grade9/attainment9', 'grade9/merit9', 'grade9/tests9', 'grade9/gap9'],
    ),
    h(
      'H8',
      'surveyTable',
      'template.ts survey',
      ['Trivselenkäten 2023, årskurs F–3', 'Trivselenkäten 2023, årskurs 4–6', 'Trivselenkäten 2023, årskurs 7–9'],
      ['survey/survey-F-3', 'survey/survey-4-6', 'survey/survey-7-9'],
    ),
    h(
      'H9',
      'goalAnalysis',
      'template.ts analysis',
      [
        'Målanalys 2022-2023: Lärande',
        'Målanalys 2022-2023: Arbetsmiljö',
        'Andelen elever med minst E i lästa ämnen i årskurs 9 ökar',
      ],
      ['analysis/goalAnalysis'],
    ),
    h(
      'H10',
      'question',
      'template.ts extra',
      ['Analys av läsåret 2022-2023 – komplettering'],
      ['extra/extra-learning', 'extra/extra-workEnvironment'],
    ),
    h(
      'H11',
      'richText, question',
      'templateQuestions.ts otherFocus',
      ['Skolbiblioteket (SKA)', 'treårsplanen för skolbiblioteken', 'Andelen behöriga lärare (SKA)', '80,5 %'],
      ['otherFocus/library', 'otherFocus/teachers'],
    ),
    h(
      'H12',
      'goalPlanning',
      'template.ts planning',
      ['Planerade mål 2023-2024: Lärande', 'Planerade mål 2023-2024: Arbetsmiljö'],
      ['planning/goalPlanning'],
    ),
    h(
      'H13',
      'question',
      'templateQuestions.ts closing',
      ['Avslutningsvis', 'Elevhälsans delaktighet', 'Synpunkter på SK-dokumentet'],
      [
        'closing/obstacles',
        'closing/followUp',
        'closing/staff',
        'closing/pupilHealth',
        'closing/pupils',
        'closing/support',
        'closing/feedback',
      ],
    ),
    h(
      'H14',
      'figure, table',
      'templateAppendices.ts wheel',
      ['SK-hjulet', 'De tre kvalitetsdialogerna mellan huvudman och rektor'],
      ['wheel/skWheel', 'wheel/dialogues'],
    ),
    h(
      'H15',
      'table, figure',
      'templateAppendices.ts goalQuality',
      ['Fyra kriterier för mål', 'Målkedjan är grunden'],
      ['goalQuality/criteria', 'goalQuality/goalChain'],
    ),
    h(
      'H16',
      'mandatoryGoals',
      'templateAppendices.ts mandatoryGoals',
      ['Grundskolenämndens mål 2022, som alla verksamheter'],
      ['mandatoryGoals/mandatory'],
    ),
    h(
      'H17',
      'focusItems',
      'templateAppendices.ts focusThis',
      ['Områdesspecifika utvecklingsområden 2022-2023'],
      ['focusThis/focusThis'],
    ),
    h(
      'H18',
      'mandatoryGoals',
      'templateAppendices.ts mandatoryNext',
      ['Kommunfullmäktiges och grundskolenämndens mål 2023'],
      ['mandatoryNext/mandatoryNext'],
    ),
    h(
      'H19',
      'focusItems',
      'templateAppendices.ts focusNext',
      ['Områdesspecifika utvecklingsområden 2023-2024', 'Utvecklingsområde för er skola'],
      ['focusNext/focusNext'],
    ),
    h('H20', 'guidanceAppendix', 'templateAppendices.ts guidance', ['Stöd och instruktioner'], ['guidance/guidance']),
    h(
      'H21',
      'goalPlanning (worksheet)',
      'templateAppendices.ts worksheet',
      ['Målmall 2023-2024: Lärande', 'Målmall 2023-2024: Arbetsmiljö'],
      ['worksheet/goalWorksheet'],
    ),
    h(
      'H22',
      'tokens in titles, captions and texts',
      'template.ts {{schoolYear}}, {{area}}, {{ref:…}}',
      ['Utvecklingsområden för Sydvästra/Östra', 'Målanalys läsåret 2022-2023'],
      ['focusThis/focusThis'],
    ),
  ],
}

export const covered: CoveredDocument[] = [
  huddinge,
  resultatdagar,
  sodertalje,
  svenljunga,
  skolverketSbs,
  skolverketSbsInterim,
]
