type Answers = Record<string, unknown>

const records = (list: Record<string, string>[]) => ({
  records: {
    order: list.map((_, index) => `r${index + 1}`),
    items: Object.fromEntries(list.map((item, index) => [`r${index + 1}`, item])),
  },
})

const priorities = `Förvaltningens viktigaste uppdrag är att ge barnen en god start i livet. God omsorg och utbildning ska ge dem en grund att stå på i fortsatta studier och i arbetslivet. De senaste åren har utbildningsresultaten sjunkit, och därför prioriterar vi insatser som höjer måluppfyllelsen.

Vi fortsätter att förbättra kvaliteten i verksamheterna och hur vi följer upp dem. Elevhälsan ska arbeta mer främjande och förebyggande. Det är så vi bäst stöder det växande antal barn och elever som behöver hjälp att nå kunskapskraven i alla ämnen, och vi ska lika väl utmana dem som kan nå längre.

Nyanlända barn, elever och studerande behöver särskild uppmärksamhet. Att ge dem förutsättningar att gå vidare i utbildningssystemet och till ett arbete är en stor utmaning som också kräver satsningar.

De prioriterade områdena ses över varje år i arbetet med verksamhetsplanen, där politiker, förvaltning och skolledare deltar. Ledningsgruppen och varje enhet gör områdena konkreta, och mål och utvecklingsområden samverkas med de fackliga företrädarna i den lokala samverkansgruppen, losam.

Klagomål hanteras enligt förvaltningens rutiner.

Till de prioriterade målen hör handlingsplaner hos huvudmannen och på enheterna. De följs upp, utvärderas och analyseras dels i rapporter om utvalda områden, dels i den dokumentation som enheterna och verksamheterna för under året.`

const goals = [
  {
    goal: 'Hög måluppfyllelse för alla barn, elever och studerande',
    meaning:
      'Våra elever lyckas minst lika väl som i riket i genomsnitt. Barn, elever och personal är digitalt kompetenta. Kvalitetsarbetet är levande i alla verksamheter, personalen arbetar efter styrdokumenten och det märks i all undervisning.\n\nBarnet eller eleven står i centrum och det egna behovet styr planeringen, vilket är en förutsättning för hög närvaro i skolan. Ett språkutvecklande arbetssätt i hela verksamheten hjälper alla att komma vidare mot målen.',
  },
  {
    goal: 'Alla barn, elever och studerande ska känna sig trygga',
    meaning:
      'Barn, elever och personal möts av ett gott förhållningssätt. Goda relationer ger en trygg miljö att lära i, med god studiero. Verksamheterna arbetar förebyggande och främjande för en god integration.',
  },
  {
    goal: 'Ökad delaktighet',
    meaning: 'Barn, elever och studerande upplever att de är delaktiga och kan påverka sin utbildning.',
  },
  {
    goal: 'Ökad likvärdighet och samverkan',
    meaning:
      'Samverkan mellan förskola, fritidshem, skola och vårdnadshavare fungerar väl. Verksamheterna följer upp vad fördelningen av resurser betyder för måluppfyllelsen. Elevhälsan arbetar främjande och förebyggande i hela kommunen, och lärmiljön gynnar både pojkar och flickor och barn med ett annat modersmål.',
  },
  {
    goal: 'God arbetsmiljö och hög kompetens hos vår personal',
    meaning:
      'Arbetsmiljön är så god att vi kan rekrytera och behålla personal. All verksamhet har behörig personal: lärarna är behöriga i de ämnen de undervisar i, och varje avdelning i förskola och fritidshem har minst en behörig förskollärare eller fritidspedagog.',
  },
]

const groups = [
  {
    group: 'Dialogmöten med nämnden',
    members: 'Barn- och utbildningsnämnden och förvaltningens ledningsgrupp',
    meets: 'Två gånger om året',
  },
  {
    group: 'Skolanalysgrupp',
    members:
      'Nämndens arbetsutskott, barn- och utbildningschef, utvecklingsledare och representanter för förvaltningens ledningsgrupp',
    meets: 'Fyra till sex gånger per år',
  },
  {
    group: 'Förvaltningens ledningsgrupp',
    members:
      'Rektorer, förskolechefer, chef för elevhälsan, chef för kulturskolan och utvecklingsledare; förvaltningschefen leder',
    meets: 'En gång i månaden',
  },
  {
    group: 'Rektorsmöten och förskolechefsmöten',
    members: 'Rektorer respektive förskolechefer; utvecklingsledaren leder',
    meets: 'En gång i månaden',
  },
  { group: 'Särskilda arbetsgrupper', members: 'Rektorer och förskolechefer', meets: 'Vid behov' },
  {
    group: 'Centrala nätverk',
    members: 'Utvecklingspedagoger i förskola och förstelärare i skola; utvecklingsledaren leder',
    meets: 'Löpande under året',
  },
]

export const answers: Answers = {
  control: {
    'document-type': 'plan',
    'decided-by': 'Barn- och utbildningsnämnden',
    'decided-at': '2019-03-06 § 16',
    responsible: 'Utvecklingsledare',
    revised: 'Vid behov',
    'followed-up': 'Årligen',
  },
  priorities: { answer: priorities },
  goals: records(goals),
  groups: records(groups),
}
