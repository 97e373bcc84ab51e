import type { SectionContent, TemplateContent } from '#document/input/input.ts'
import { block, section } from '#seeds/content.ts'
import { chosen, column, libraryKeyOf, rowsOf } from '../build.ts'
import { about } from '../parts/about.ts'
import { development } from '../parts/development.ts'
import { front } from '../parts/front.ts'

/** A working group marks statements on a scale and says on what it builds. */
const area = (key: string, title: string, statements: string[]): SectionContent =>
  section(`skattning-${key}`, title, [
    block(`skattning${key}`, 'table', {
      libraryKey: libraryKeyOf(`skattning${key}`),
      libraryVersion: 1,
      caption: `Självskattning: ${title.toLocaleLowerCase('sv')}`,
      rowHeading: 'Så här är det hos oss',
      help: 'Enas i gruppen innan ni väljer. En skattning utan underlag säger lite: skriv vad den bygger på.',
      columns: [
        chosen('grad', 'Vår bedömning', 'Inte alls', 'I liten grad', 'I stor grad', 'Helt och hållet'),
        column('underlag', 'Vad bygger bedömningen på?'),
        column('nasta', 'Nästa steg'),
      ],
      rows: rowsOf(...statements),
    }),
  ])

export const content: TemplateContent = {
  title: 'Självskattning av nationella kvalitetsområden {{läsår}}',
  language: 'sv',
  layout: 'report',
  sections: [
    front('Självskattning av nationella kvalitetsområden', 'Läsåret {{läsår}}'),
    about(
      'Om självskattningen',
      [
        'Självskattningen är ett underlag för samtal på {{enhet}} och med huvudmannen. Den jämför er med er själva över tid och ska inte användas för att rangordna enheter.',
        'Påståendena är skrivna för den här mallen, med utgångspunkt i det som Skolverkets nationella kvalitetssystem lyfter fram. De är inte Skolverkets ordalydelse.',
      ],
      ['Skolverkets nationella kvalitetssystem', 'skollagen (2010:800) 4 kap. 3–6 §§'],
    ),
    area('Undervisning', 'Undervisning', [
      'Undervisningen utgår från läroplanens mål och från vad barnen eller eleverna redan kan.',
      'Vi har höga förväntningar på alla, och alla får utmaningar.',
      'Vi följer upp undervisningen och ändrar den när den inte fungerar.',
      'Lärarna utvecklar undervisningen tillsammans.',
    ]),
    area('Trygghet', 'Trygghet och studiero', [
      'Alla är trygga i lokalerna, på gården och på nätet.',
      'Det är arbetsro i undervisningen.',
      'Vi ser tidigt när någon far illa och handlar då efter en rutin som alla kan.',
    ]),
    area('Likvardighet', 'Likvärdighet och stöd', [
      'Stöd sätts in tidigt och följs upp.',
      'Vi vet hur resultaten skiljer sig mellan grupper, och varför.',
      'Resurserna fördelas efter behov.',
    ]),
    area('Ledning', 'Ledning och organisation', [
      'Rektorn leder det pedagogiska arbetet och känner undervisningen väl.',
      'Det är tydligt vem som ansvarar för vad.',
      'Det finns tid för gemensam planering och analys.',
    ]),
    area('Kvalitetsarbete', 'Systematiskt kvalitetsarbete', [
      'Vi har undervisningen i fokus för kvalitetsarbetet.',
      'Vi analyserar orsaker innan vi väljer insatser.',
      'Vi avslutar insatser som inte hjälper.',
      'Personal, elever och vårdnadshavare deltar i kvalitetsarbetet.',
    ]),
    development,
  ],
}
