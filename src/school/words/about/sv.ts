import { formatDate } from '#document/text/swedish.ts'
import { type AboutWords, given, type SiteFacts } from './About.ts'

const levels = {
  full: 'Webbplatsen uppfyller lagen om tillgänglighet till digital offentlig service helt. Vi känner inte till några brister.',
  partly: 'Webbplatsen uppfyller lagen om tillgänglighet till digital offentlig service delvis. Bristerna står nedan.',
  not: 'Webbplatsen uppfyller inte lagen om tillgänglighet till digital offentlig service. Bristerna står nedan.',
}
const contact = ({ email, phone, address }: SiteFacts) =>
  given(email && `E-post: ${email}`, phone && `Telefon: ${phone}`, address && `Post: ${address.replaceAll('\n', ', ')}`)
const noContact = 'Kontakta kommunens växel.'

/** The pages that the law asks for. English says the same (`en.ts`). */
export const sv: AboutWords = {
  language: 'sv',
  accessibility: 'Tillgänglighet',
  personalData: 'Personuppgifter',
  download: 'Ladda ner',
  choose: 'Välj kommun',
  statement: (facts) => ({
    title: 'Tillgänglighetsredogörelse',
    intro: `${facts.responsible} står bakom den här webbplatsen, där förskolor och skolor skriver sina kvalitetsdokument och där de publiceras. Alla ska kunna använda den, vilka behov de än har. Här står hur väl den klarar det, vilka brister vi känner till och hur du berättar om fler.`,
    parts: [
      {
        heading: 'Hur tillgänglig är webbplatsen?',
        lines: [
          facts.conformance
            ? levels[facts.conformance]
            : `${facts.name} har inte bedömt webbplatsen mot lagen om tillgänglighet till digital offentlig service än.`,
        ],
      },
      ...(facts.shortcomings.length > 0
        ? [{ heading: 'Innehåll som inte är tillgängligt', lines: [], list: facts.shortcomings }]
        : []),
      {
        heading: 'Om du inte kan använda webbplatsen',
        lines: [
          'Kontakta oss om du behöver innehållet på ett annat sätt, till exempel uppläst, i stor stil eller på papper. Vi svarar så snart vi kan.',
        ],
        list: contact(facts).length > 0 ? contact(facts) : [noContact],
      },
      {
        heading: 'Berätta om brister',
        lines: ['Hittar du något som inte fungerar och som inte står här, berätta det för oss på samma sätt.'],
      },
      {
        heading: 'Tillsyn',
        lines: [
          'Myndigheten för digital förvaltning, Digg, kontrollerar att lagen följs. Är du inte nöjd med hur vi tar hand om det du har berättat kan du anmäla det till Digg på digg.se.',
        ],
      },
      {
        heading: 'Hur webbplatsen har prövats',
        lines: given(
          'Sidorna är gjorda efter WCAG 2.1 nivå AA och standarden EN 301 549. De prövas automatiskt vid varje ny version, breda och smala, och med bara tangentbord. Dokument finns som webbsida, Word och PDF; PDF-filerna görs efter PDF/UA-1.',
          facts.assessment,
          facts.assessedOn && `Den senaste bedömningen gjordes ${formatDate(facts.assessedOn)}.`,
          facts.updatedOn && `Redogörelsen uppdaterades senast ${formatDate(facts.updatedOn)}.`,
        ),
      },
    ],
  }),
  privacy: (facts) => ({
    title: 'Så behandlas personuppgifter',
    intro: `${facts.responsible} är personuppgiftsansvarig för de uppgifter om dig som finns här.`,
    parts: [
      {
        heading: 'Varför uppgifterna finns',
        lines: [
          'Skollagen kräver att förskolor, skolor och huvudmän planerar, följer upp och dokumenterar sin kvalitet. Uppgifterna behövs för det arbetet och för att visa vem som har svarat och beslutat. Den rättsliga grunden är uppgift av allmänt intresse och rättslig förpliktelse (artikel 6.1 c och e i dataskyddsförordningen).',
        ],
      },
      {
        heading: 'Vilka uppgifter det är',
        lines: [],
        list: given(
          'Namn, e-postadress och roll för den som har ett konto.',
          facts.external
            ? 'Det som kommunens inloggning lämnar när du loggar in: din identitet där och de grupper som ger behörighet.'
            : 'Ett lösenord, som bara finns i en form som inte går att läsa.',
          'Vem som har skrivit vad i ett dokument, och när.',
          'En logg över inloggningar, beslut och vem som har hämtat vad.',
          'Namn på den som är rektor eller ansvarar för något, där ett dokument säger det.',
        ),
      },
      {
        heading: 'Elever och barn',
        lines: [
          'Dokumenten ska inte innehålla uppgifter om enskilda barn eller elever. Siffror om grupper som är så små att någon kan kännas igen döljs, och texter prövas på personnummer och liknande innan de lämnas in.',
        ],
      },
      {
        heading: 'Vem som får del av dem',
        lines: [
          'Skolans egna medarbetare ser skolans dokument, kommunens kvalitetsstrateger och förvaltning ser det som har lämnats in. Det som publiceras kan alla läsa. Inget säljs, och inget används till annat.',
        ],
      },
      {
        heading: 'Hur länge de finns kvar',
        lines: [
          facts.retention.length > 0
            ? 'Fastställda dokument är allmänna handlingar och bevaras, utom de som står här. De tas bort för gott, med svar, historik och filer.'
            : 'Fastställda dokument är allmänna handlingar och bevaras.',
        ],
        list: facts.retention.map(({ template, years }) => `${template}: ${years} år efter läsårets slut.`),
      },
      ...(facts.personalData.length > 0 ? [{ heading: 'Särskilt hos oss', lines: facts.personalData }] : []),
      {
        heading: 'Dina rättigheter',
        lines: [
          'Du har rätt att få veta vilka uppgifter om dig som finns, att få fel rättade och att i vissa fall få uppgifter borttagna, begränsade eller att invända mot behandlingen. Är du inloggad hämtar du själv ett utdrag på sidan Mitt konto.',
        ],
        list: [
          ...(contact(facts).length > 0 ? contact(facts) : [noContact]),
          ...given(facts.officer && `Dataskyddsombud: ${facts.officer}`),
        ],
      },
      {
        heading: 'Klagomål',
        lines: ['Är du inte nöjd kan du klaga hos Integritetsskyddsmyndigheten, imy.se.'],
      },
    ],
  }),
}
