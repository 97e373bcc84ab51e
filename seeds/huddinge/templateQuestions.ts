import type { SectionContent } from '#document/input/input.ts'
import { question as required, type Settings, titled } from '../content.ts'
import { bullets, link, p, rich, strong } from '../richText.ts'

const question = (blockKey: string, title: string, prompt: string, more: Settings = {}) =>
  required(blockKey, title, prompt, 'Skolans svar', more)
const text = (blockKey: string, title: string, content: unknown) => titled(blockKey, 'richText', title, { content })

/** Topics that the municipality follows without their being development areas; they may differ between areas. */
export const otherFocus: SectionContent = {
  sectionKey: 'otherFocus',
  kind: 'section',
  title: 'Övriga fokusområden',
  newPage: true,
  help: 'Här lyfter huvudmannen områden som har extra fokus utan att vara områdesspecifika utvecklingsområden. Ni behöver inte skriva långt. Ser ni något av dem som ett utvecklingsområde för er lägger ni in det i planeringsrapporten.',
  blocks: [
    text(
      'libraryFacts',
      'Skolbiblioteket (SKA)',
      rich(
        p(
          'Skolbiblioteken är ett politiskt prioriterat område, och kommunen har gjort en särskild satsning på inköp av litteratur. En plan för tre år ska göra tillgången mer likvärdig.',
        ),
        p(
          'Läs mer i ',
          link('treårsplanen för skolbiblioteken', 'https://www.huddinge.example/skolbibliotek/trearsplan'),
          ' och i ',
          link('kommunens biblioteksplan', 'https://www.huddinge.example/biblioteksplan'),
          '.',
        ),
      ),
    ),
    question('library', '', 'Hur ligger ni till i förhållande till treårsplanen för skolbiblioteken?'),
    text(
      'teacherFacts',
      'Andelen behöriga lärare (SKA)',
      rich(
        p(
          'Målet ',
          strong('att undervisningen leds av legitimerade och behöriga lärare i respektive ämne'),
          ' är prioriterat av nämnden. Enligt Skolverket är andelen:',
        ),
        bullets(
          'Samtliga huvudmän i Huddinge: 80,5 % (riket 82,4 %)',
          'Kommunal huvudman i Huddinge: 85 % (riket 84,8 %)',
          'Enskild huvudman i Huddinge: 59,8 % (riket 70,7 %){{note:Andel lärare (heltidstjänster) med legitimation och behörighet i minst ett ämne, läsåret 2022/23. Källa: Skolverket.}}',
        ),
      ),
    ),
    question(
      'teachers',
      '',
      'Hur ser lärarbehörigheten ut hos er? I vilka ämnen saknar ni behöriga lärare? Om ni ligger under genomsnittet för kommunal huvudman, hur planerar ni att höja andelen?',
    ),
  ],
}

const leadershipHint = 'Ser ni det som ett utvecklingsområde lägger ni in det under Ledarskap i planeringsrapporten.'
export const closing: SectionContent = {
  sectionKey: 'closing',
  kind: 'section',
  title: 'Avslutningsvis',
  newPage: true,
  help: 'En avslutande reflektion om det fortsatta arbetet, som visar vilket stöd ni behöver och hur dokumentet kan bli bättre.',
  blocks: [
    question(
      'obstacles',
      'Utmaningar',
      'Vilka utmaningar ser ni i verksamhetens förutsättningar, och vad kan hindra er från att nå målen?',
    ),
    question(
      'followUp',
      'Uppföljning under läsåret',
      'Hur planerar ni att följa upp arbetet med målen under läsårets gång?',
    ),
    question(
      'staff',
      'Personalens delaktighet',
      'Hur ska ni göra personalen delaktig i det systematiska kvalitetsarbetet?',
      { help: leadershipHint },
    ),
    question(
      'pupilHealth',
      'Elevhälsans delaktighet',
      'Hur ska ni göra elevhälsans personal delaktig i det systematiska kvalitetsarbetet?',
      {
        help: leadershipHint,
        note: 'Elevhälsan omfattar medicinska, psykologiska, psykosociala och specialpedagogiska insatser.',
      },
    ),
    question(
      'pupils',
      'Elevernas delaktighet',
      'Hur ska ni göra eleverna delaktiga i det systematiska kvalitetsarbetet?',
      { help: leadershipHint },
    ),
    question('support', 'Stöd från förvaltningen', 'Vilket stöd kan ni behöva i arbetet?', {
      help: 'Tänk i första hand på stöd från förvaltningen, som utbildningar och föreläsningar. Kräver det mer resurser så skriv det.',
    }),
    question(
      'feedback',
      'Synpunkter på SK-dokumentet',
      'Vad fungerade bra eller mindre bra i dokumentet? Vad vill ni ändra, lägga till eller ta bort?',
      {
        required: false,
      },
    ),
  ],
}
