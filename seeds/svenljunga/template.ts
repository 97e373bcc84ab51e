import type { RawBlock, SectionContent, TemplateContent } from '#document/input/input.ts'
import { block, section as sectionOf } from '../content.ts'
import { bullets, p, rich } from '../richText.ts'
import { curriculum } from './curriculum.ts'

const text = (blockKey: string, ...paragraphs: Parameters<typeof rich>): RawBlock =>
  block(blockKey, 'richText', { content: rich(...paragraphs) })
const section = (sectionKey: string, title: string, blocks: RawBlock[], newPage = false): SectionContent =>
  sectionOf(sectionKey, title, blocks, { newPage })
const part = (sectionKey: string, title: string, ...blocks: RawBlock[]): SectionContent =>
  sectionOf(sectionKey, title, blocks, { kind: 'subsection', numbered: false })
const filledIn = (key: string, label: string, help = '') => ({
  key,
  label,
  fill: 'answer',
  type: 'shortText',
  required: true,
  ...(help ? { help } : {}),
})

const front: SectionContent = {
  sectionKey: 'front',
  kind: 'front',
  title: 'Omslag och innehåll',
  blocks: [
    block('cover', 'cover', {
      heading: 'Plan för systematiskt kvalitetsarbete',
      subheading: '{{nämnd}}',
      facts: [
        { label: 'Kommun', value: '{{kommun}}' },
        { label: 'År', value: '{{år}}' },
      ],
    }),
    block('control', 'documentControl', {
      title: 'Dokumentuppgifter',
      typesHeading: 'Typ av styrdokument',
      types: ['modell', 'plan', 'policy', 'program', 'regel', 'riktlinje', 'rutin', 'strategi', 'taxa'],
      answerType: true,
      caption: 'Beslut och uppföljning',
      rows: [
        filledIn('decided-by', 'Beslutat av'),
        filledIn('decided-at', 'Beslutandedatum', 'Datum och paragraf, till exempel 2019-03-06 § 16.'),
        filledIn('responsible', 'Ansvarig', 'Befattning, inte namn.'),
        filledIn('revised', 'Revideras'),
        filledIn('followed-up', 'Följas upp'),
      ],
    }),
    { ...block('contents', 'contents', { heading: 'Innehållsförteckning', depth: '2' }), newPage: true },
  ],
}

const visions: SectionContent[] = [
  section('visions', 'Visioner', [], true),
  part(
    'councilVision',
    '{{fullmäktige}}s vision',
    block('vision', 'richText', {
      variant: 'quote',
      source: '{{fullmäktige}}s vision',
      content: rich(
        p('Svenljunga – här finns det godaste livet!'),
        p(
          'Ingen kommun i Sverige är tryggare, hälsosammare eller vänligare än Svenljunga. Här finns många platser för kultur och möten, och var och en kan välja var och hur hon vill bo. Vi tänker på miljön i allt. Företagen är många och erbjuder alla slags arbeten, utbildningen är god och uppkopplingen smart. Servicen är utmärkt, och vi är stolta över en bygd där idéer blir verklighet.',
        ),
      ),
    }),
  ),
  part(
    'councilGoals',
    '{{fullmäktige}}s målområden',
    block('councilGoals', 'list', {
      items: [
        'Förbättrad och kvalitetssäkrad verksamhet',
        'Förbättrade möjligheter till demokrati, inflytande och samverkan',
        'Ett mer attraktivt, tryggt och hållbart Svenljunga för alla',
        'Att lämna över ett miljömässigt hållbart samhälle till nästa generation',
      ].map((goal, index) => ({ key: `goal-${index + 1}`, text: goal })),
    }),
  ),
  part(
    'boardIdea',
    '{{nämnd}}s verksamhetsidé',
    text(
      'boardIdea',
      p(
        'Förskola, fritidshem och skola skapar tillsammans en god verksamhet, där barnen och eleverna når målen och där de och deras vårdnadshavare känner att de är med och påverkar.',
      ),
    ),
  ),
]

const qualityWork: SectionContent[] = [
  section('qualityWork', 'Systematiskt kvalitetsarbete i {{kommun}}', []),
  part(
    'demands',
    'Systematiskt kvalitetsarbete',
    text(
      'demands',
      p(
        'Skollagen kräver att huvudmannen och varje förskole- och skolenhet följer upp sin verksamhet hela tiden och efter en plan, analyserar resultaten mot de nationella målen och planerar och utvecklar utbildningen utifrån det.',
      ),
    ),
  ),
  part(
    'purpose',
    'Syfte och mål',
    text(
      'purpose',
      p(
        'Kvalitetsarbetet ska leda till att de nationella målen uppfylls. Det ska göra alla delaktiga i ett samtal om hur långt vi har nått och varför något brister, och tyngdpunkten ligger på vad enheterna och huvudmannen kan göra för att höja kvaliteten.',
      ),
      p(
        'Målet är en likvärdig utbildning av hög kvalitet för alla elever, i en verksamhet som genomförs som den ska och där barn och elever utvecklas och lär så långt målen anger.',
      ),
    ),
  ),
  part(
    'towardsGoals',
    'Ett kvalitetsarbete som leder mot målen',
    text(
      'towardsGoals',
      p(
        'Ytterst ansvarar huvudmannen för att utbildningen genomförs och för att det finns förutsättningar för ett kvalitetsarbete som säkrar kvalitet och likvärdighet. För enhetens kvalitetsarbete ansvarar förskolechefen eller rektorn.',
      ),
      p('I enheternas kvalitetsarbete deltar:'),
      bullets(
        'förskollärare, fritidspedagoger, lärare och övrig personal',
        'eleverna',
        'barnen i förskolan och deras vårdnadshavare samt elevernas vårdnadshavare, som ska få möjlighet att vara med',
      ),
      p(
        'Arbetet dokumenteras i alla faser, och dokumentationen ligger till grund för analys och beslut. Den visar vad som ska utvecklas, varför och hur. Utan den går det inte att kartlägga verksamheten och hitta de områden som är viktigast att utveckla.',
      ),
    ),
  ),
  part(
    'curricula',
    'Övergripande mål i våra nationella styrdokument',
    text(
      'curriculaIntro',
      p(
        'De övergripande målen visar vart arbetet ska leda i våra olika verksamheter. Vilka områden som ingår i vilken läroplan framgår av {{ref:curriculum}}.',
      ),
    ),
    curriculum,
  ),
]

const goals: SectionContent[] = [
  section('boardGoals', '{{nämnd}}s mål', [], true),
  part(
    'priorities',
    '{{nämnd}}s prioriterade områden i Verksamhetsplan 2019-2022',
    block('priorities', 'question', {
      prompt: 'Vad prioriterar nämnden under planperioden, och hur tas målen fram och följs upp?',
      showPrompt: false,
      type: 'longText',
      required: true,
    }),
  ),
  part(
    'goals',
    '{{nämnd}}s mål i Verksamhetsplan 2019-2022',
    block('goals', 'records', {
      itemLabel: 'Mål',
      print: 'cards',
      titleColumn: 'Mål',
      numbered: false,
      atLeast: 1,
      columns: [
        { key: 'goal', label: 'Mål', type: 'shortText', required: true },
        { key: 'meaning', label: 'Det innebär målet', type: 'longText', required: true },
      ],
    }),
  ),
]

const chain: SectionContent = section('chain', 'En styrkedja för kvalitet i förskola och skola', [
  block('chain', 'figure', {
    kind: 'chain',
    direction: 'vertical',
    caption: 'Styrkedjan från huvudman till barn och elever',
    alt: 'En kedja i fyra led uppifrån och ned: huvudmannen, skolledarna, pedagogerna, och sist barnen, eleverna, de studerande och deras vårdnadshavare.',
    items: [
      { label: 'Huvudman', detail: 'Ansvarar för resultaten och har en långsiktig plan' },
      { label: 'Skolledare', detail: 'Gör målen tydliga och samlar medarbetarna kring dem' },
      { label: 'Pedagoger', detail: 'Omsätter målen i undervisningen och följer upp den' },
      { label: 'Barn, elever, studerande och vårdnadshavare', detail: 'Har en roll i uppföljning och förbättring' },
    ],
  }),
  text(
    'chainText',
    p(
      'En styrkedja med fokus på kvalitet och på barnens och elevernas bästa bygger på god kommunikation och förtroende mellan huvudman, skolledare, pedagoger, barn, elever, studerande och vårdnadshavare.',
    ),
    p(
      'Kedjan byggs underifrån: verksamhetens mål och insatser kommer ur de behov som enheternas kvalitetsarbete visar. Huvudmannen tar ansvar för resultaten och planerar långsiktigt.',
    ),
    p(
      'Skolledarna håller ihop strukturen och gör målen, både kunskapsmålen och de sociala målen, så tydliga att medarbetarna vill arbeta mot dem.',
    ),
    p(
      'På samma sätt som huvudmannen bygger sina mål på enheternas analyser låter skolledare och pedagoger barn, elever, studerande och vårdnadshavare vara med när verksamheten följs upp och utvärderas. Deras synpunkter ska märkas i förbättringsarbetet. När kommunikationen med hemmen fungerar trivs barn och elever bättre och lyckas bättre.',
    ),
  ),
])

const year: SectionContent[] = [
  section('year', 'Årshjul för kvalitetsarbetet i Svenljunga', [
    text(
      'yearText',
      bullets(
        'Nämndens prioriterade områden följs upp i delårsrapport, delårsbokslut och årsbokslut samt i enheternas och huvudmannens kvalitetsrapporter.',
        'Styrning och ledning, god arbetsmiljö och höjd kompetens hos personalen följs upp i årsbokslutet och i enheternas och huvudmannens kvalitetsrapporter.',
        'Skolfrånvaron följs upp löpande på varje skola och i enheternas och huvudmannens kvalitetsrapporter. Huvudmannen stämmer dessutom av den tre gånger per läsår.',
        'Alla elevers utveckling mot målen följs upp särskilt av huvudmannen i mars och oktober. I årskurs 6–9 redovisas höst- och vårterminsbetygen i huvudmannens kvalitetsrapport, och varje enhet följer upp alla elevers kunskaper i sin egen.',
      ),
    ),
  ]),
  part(
    'schedule',
    'Tidsplan',
    text(
      'scheduleText',
      p(
        'Den ekonomiska uppföljningen redovisas varje månad utom i januari, juni, juli och december. Tidsplanen finns också som årshjul, i {{ref:wheel}}.',
      ),
    ),
    block('schedule', 'calendar', { source: 'municipality', span: 'year', caption: 'Tidsplan {{år}}' }),
    block('wheel', 'calendar', {
      source: 'municipality',
      span: 'year',
      showTable: false,
      showWheel: true,
      wheelCaption: 'Årshjul {{år}}',
      wheelAlt:
        'Årets tolv månader i en ring, med ett numrerat märke för varje aktivitet i tidsplanen och en lista som säger vad numren står för. Flest aktiviteter har mars, september och november.',
    }),
  ),
  part(
    'groups',
    'Arbetsgrupper',
    block('groups', 'records', {
      caption: 'Grupper i kvalitetsarbetet',
      itemLabel: 'Grupp',
      print: 'table',
      atLeast: 1,
      columns: [
        { key: 'group', label: 'Grupp', type: 'shortText', required: true, width: 3 },
        { key: 'members', label: 'Deltagare', type: 'longText', required: true, width: 5 },
        { key: 'meets', label: 'Möts', type: 'shortText', required: true, width: 3 },
      ],
    }),
  ),
  part(
    'boardDialogue',
    'Dialogmöten med nämnden',
    text(
      'boardDialogue',
      p(
        '{{nämnd}} och förvaltningens ledningsgrupp har kvalitetsdialog två gånger om året. På hösten får nämnden resultat och nulägesanalyser, och tillsammans tar man fram förslag till prioriterade områden, mål och målbilder i verksamhetsplanen. På våren handlar dialogen om internkontroll. Några områden följs då upp med exempel från verksamheten.',
      ),
    ),
  ),
  part(
    'analysisGroup',
    'Skolanalysgrupp',
    text(
      'analysisGroup',
      p(
        'Gruppen analyserar och diskuterar strategiska frågor i nämndens verksamheter och följer regelbundet upp resultat och kvalitet. Den möts fyra till sex gånger per år i anslutning till nämndens sammanträden.',
      ),
    ),
  ),
  part(
    'managementGroups',
    'Ledningsgrupp, rektorsmöten, förskolechefsmöten',
    text(
      'managementGroups',
      p(
        'Rektorer och förskolechefer ingår i en ledningsgrupp, där de får stöd och inspiration av andra chefer och ledare. Gruppens viktigaste resurs är den samlade kompetensen; när vi ser gemensamma behov av utveckling tar vi också in hjälp utifrån.',
      ),
      p(
        'Dessutom finns rektorsmöten och förskolechefsmöten, som är närmare verksamheten och tar upp både strategiska och operativa frågor. De förbereder ärenden till ledningsgruppen och leds av utvecklingsledaren.',
      ),
      p(
        'Grupperna träffas en gång i månaden. Under året följer de upp olika sidor av kvaliteten och tar fram gemensamma rutiner och riktlinjer, så att utbildningen blir likvärdig.',
      ),
    ),
  ),
  part(
    'workingGroups',
    'Särskilda arbetsgrupper',
    text(
      'workingGroups',
      p(
        'I vissa frågor tillsätts arbetsgrupper bland förskolechefer och rektorer som tar fram underlag. Det kan gälla att analysera verksamheten ur något perspektiv eller att förbereda ett utvecklingsområde.',
      ),
    ),
  ),
  part(
    'leadTeachers',
    'Utvecklingspedagoger i förskola och förstelärare i skola',
    text(
      'leadTeachers',
      p(
        'Utvecklingspedagogerna i förskolan och förstelärarna i skolan ska uppmuntra och inspirera. De stöder ett långsiktigt utvecklingsarbete och utvecklar det kollegiala lärandet på enheten tillsammans med förskolechefen eller rektorn. De möts i centrala nätverk, som utvecklingsledaren leder och som ska stärka det pedagogiska utvecklingsarbetet och barnens och elevernas utveckling.',
      ),
    ),
  ),
]

/** Svenljunga's plan: what stands year after year is the template's, what the board decides anew is answered. */
export const template: TemplateContent = {
  title: 'Plan för systematiskt kvalitetsarbete {{år}}',
  language: 'sv',
  layout: 'report',
  sections: [front, ...visions, ...qualityWork, ...goals, chain, ...year],
}
