import { bullets, p, rich } from '../richText.ts'

type Verdict = [level: 'dialogue' | 'particular' | 'support', why: string]
const verdicts: Record<string, Verdict> = {
  blaklockan: ['dialogue', 'God kvalitet. Dialogen handlar om barnens inflytande över det som planeras.'],
  granliden: ['support', 'För få förskollärare. Undervisningen skiljer sig mellan arbetslagen.'],
  ekbacken: ['dialogue', 'Läsningen har vänt uppåt. Matematiken följs i dialogen.'],
  norrangen: ['particular', 'Studieron i årskurs 8 och 9 är för låg, tredje året i rad.'],
  asen: ['particular', 'Enheten har inte lämnat sin rapport. Nämnden kan inte bedöma kvaliteten.'],
  furulund: ['dialogue', 'Nedlagd under året. Barnen har fått plats på Sjöbodens förskola.'],
  sjoboden: ['dialogue', 'God kvalitet. Överlämningen till skolan tas upp i dialogen.'],
  centrum: ['support', 'Utredning av frånvaro dröjer i snitt nio veckor. Det är inte förenligt med skollagen.'],
  hammaren: ['dialogue', 'Mycket goda resultat. Arbetssättet sprids till fler skolor.'],
  kyrkbyn: ['particular', 'Få elever når målen i två ämnen. Organisationen ses över.'],
  strand: ['dialogue', 'Skolan är ny. Resultat finns tidigast nästa år.'],
  angsbro: ['particular', 'Kunskapsutvecklingen är okänd för flera elever.'],
}
const follow = (task: string, who: string, by: string) => ({ task, who, by })

/** What the board itself writes; invented. */
export const boardAnswers: Record<string, unknown> = {
  summaryText: {
    answer: rich(
      p(
        'Kvaliteten i Lindåsas förskolor och skolor är i huvudsak god. Tryggheten är hög, studieron ökar och fler elever når målen i alla ämnen. Skillnaderna mellan enheterna är större än skillnaderna mellan åren.',
      ),
      p('Tre frågor återkommer i enheternas rapporter:'),
      bullets(
        'Elever med lång frånvaro får stöd för sent, mest på högstadiet.',
        'Förskollärare och behöriga lärare saknas på de enheter som behöver dem mest.',
        'Övergångar mellan förskola, skola och resursskola sker utan gemensamma underlag.',
      ),
      p(
        'Tio av tolv enheter har lämnat sin rapport. Furulunds förskola lades ned under läsåret, och Åsens skola har ännu inte lämnat in.',
      ),
    ),
  },
  wholeText: {
    answer:
      'Tryggheten ligger kvar på en hög nivå och studieron har ökat tre år i rad. Det sammanfaller med att fler skolor arbetar med gemensamma lektionsstarter.\n\nAndelen elever som når minst E i alla ämnen ökar långsamt. Ökningen finns bland elever med hög närvaro. Frånvaron är därmed den fråga som har störst betydelse för resultaten.',
  },
  judgedText: {
    answer:
      'Enheterna bedömer normer och värden högst och är mest självkritiska om ledning och stöd. Där de ser brister handlar det om tid: rektor på flera enheter, vakanta tjänster och utredningar som börjar för sent. Det är förutsättningar som huvudmannen råder över.',
  },
  ...Object.fromEntries(
    Object.entries(verdicts).map(([key, [level, why]]) => [`verdict@${key}`, { cells: { board: { level, why } } }]),
  ),
  overviewChosen: {
    rows: Object.fromEntries(
      Object.entries({
        granliden: follow(
          'Två förskollärare rekryteras. Verksamhetschefen följer arbetslagen varje månad.',
          'Birgitta Lund',
          '2026-01-20',
        ),
        norrangen: follow(
          'Ny mätning av studieron i november och mars redovisas för nämnden.',
          'Mirjam Holm',
          '2026-03-24',
        ),
        asen: follow('Rapporten lämnas och behandlas för sig.', 'Per Wikman', '2025-11-18'),
        centrum: follow(
          'Närvarokoordinator anställs. Utredning inom tre veckor redovisas varje månad.',
          'Hamid Rostami',
          '2025-12-16',
        ),
        kyrkbyn: follow('Utred gemensam organisation med Hammarens skola.', 'Birgitta Lund', '2026-02-17'),
        angsbro: follow('Rutin för underlag när elever byter skola.', 'Karin Öst', '2026-02-17'),
      }).map(([key, value]) => [`board@${key}`, value]),
    ),
  },
  conclusionsText: {
    answer: rich(
      p(
        'Nämnden bedömer att utbildningen i huvudsak når de nationella målen, att elever med lång frånvaro inte får det stöd de har rätt till, och att resurserna behöver följa behoven tydligare.',
      ),
      p('Nästa läsår begränsas de gemensamma områdena till tre, så att enheterna hinner med dem.'),
    ),
  },
  decisions: {
    records: {
      order: ['attendance', 'staff', 'transitions'],
      items: {
        attendance: {
          what: 'Närvaro',
          act: 'Utredning av upprepad frånvaro ska ha börjat inom tre veckor på alla skolor.',
          who: 'Birgitta Lund',
          when: 'Varje sammanträde',
        },
        staff: {
          what: 'Behörig personal',
          act: 'Förvaltningen tar fram en plan som styr rekryteringen till enheter med lägst behörighet.',
          who: 'Birgitta Lund',
          when: 'Februari 2026',
        },
        transitions: {
          what: 'Övergångar',
          act: 'En mall för överlämning gäller från april i alla förskolor, skolor och resursskolan.',
          who: 'Elin Brask',
          when: 'Maj 2026',
        },
      },
    },
  },
}
