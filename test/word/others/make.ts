// Draws the five Word files of this folder, each in another hand's habits. It was written, and the lists in expected.json with it,
// before the rules in src/word were: they are meant to be files that the rules have not seen. Run: node test/word/others/make.ts
import { writeFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`
const names = `xmlns:w="${W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`
const esc = (s: string) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A run: text with run properties as XML. */
const r = (text: string, props = '') =>
  `<w:r>${props ? `<w:rPr>${props}</w:rPr>` : ''}<w:t xml:space="preserve">${esc(text)}</w:t></w:r>`
/** A paragraph of runs. */
const p = (inner: string, props = '') =>
  `<w:p>${props ? `<w:pPr>${props}</w:pPr>` : ''}${inner.startsWith('<') ? inner : r(inner)}</w:p>`
const style = (id: string) => `<w:pStyle w:val="${id}"/>`
const bold = '<w:b/>'
const size = (points: number) => `<w:sz w:val="${points * 2}"/>`
const empty = (n = 1) => '<w:p/>'.repeat(n)
const tab = '<w:r><w:tab/></w:r>'
const borders =
  '<w:tblBorders>' +
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`)
    .join('') +
  '</w:tblBorders>'
const cell = (inner: string, props = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${props}</w:tcPr>${inner.startsWith('<w:p') || inner.startsWith('<w:tbl') || inner.startsWith('<w:sdt') ? inner : p(inner)}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const table = (rows: string[], columns: number, framed = true) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>${framed ? borders : ''}</w:tblPr><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`
const grid = (lines: string[][], headProps = bold) =>
  table(
    lines.map((line, at) => row(...line.map((text) => cell(p(at ? r(text) : r(text, headProps)))))),
    lines[0]?.length ?? 0,
  )

type Style = { id: string; name: string; ppr?: string; rpr?: string; based?: string }
const stylesOf = (styles: Style[]) =>
  `${head}<w:styles ${names}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>${styles
    .map(
      (s) =>
        `<w:style w:type="paragraph" w:styleId="${s.id}"><w:name w:val="${s.name}"/>${s.based ? `<w:basedOn w:val="${s.based}"/>` : ''}<w:pPr>${s.ppr ?? ''}</w:pPr><w:rPr>${s.rpr ?? ''}</w:rPr></w:style>`,
    )
    .join('')}</w:styles>`

const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
type Parts = {
  styles?: Style[]
  numbering?: string
  footnotes?: string
  header?: string
  png?: Uint8Array
  settings?: string
}
const write = (name: string, body: string, parts: Parts = {}) => {
  const list: [string, string, string, string | Uint8Array][] = []
  list.push(['rIdS', 'styles', 'styles.xml', stylesOf(parts.styles ?? [{ id: 'Normal', name: 'Normal' }])])
  if (parts.numbering)
    list.push(['rIdN', 'numbering', 'numbering.xml', `${head}<w:numbering ${names}>${parts.numbering}</w:numbering>`])
  if (parts.footnotes)
    list.push(['rIdF', 'footnotes', 'footnotes.xml', `${head}<w:footnotes ${names}>${parts.footnotes}</w:footnotes>`])
  if (parts.settings)
    list.push(['rIdT', 'settings', 'settings.xml', `${head}<w:settings ${names}>${parts.settings}</w:settings>`])
  if (parts.header) list.push(['rIdH', 'header', 'header1.xml', `${head}<w:hdr ${names}>${parts.header}</w:hdr>`])
  const types = list
    .map(([, kind, path]) => `<Override PartName="/word/${path}" ContentType="${main}.${kind}+xml"/>`)
    .join('')
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/>${types}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([id, kind, path]) => `<Relationship Id="${id}" Type="${rel}/${kind}" Target="${path}"/>`).join('')}${parts.png ? `<Relationship Id="rIdP" Type="${rel}/image" Target="media/image1.png"/>` : ''}</Relationships>`,
    ),
    'word/document.xml': strToU8(
      `${head}<w:document ${names}><w:body>${body}<w:sectPr>${parts.header ? '<w:headerReference w:type="default" r:id="rIdH"/>' : ''}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    ),
  }
  for (const [, , path, text] of list) files[`word/${path}`] = typeof text === 'string' ? strToU8(text) : text
  if (parts.png) files['word/media/image1.png'] = parts.png
  writeFileSync(new URL(`${name}.docx`, import.meta.url), zipSync(files))
}
const picture = (alt: string) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="914400" cy="457200"/><wp:docPr id="7" name="Bild 7" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="7" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdP"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==',
    'base64',
  ),
)

// 1. A preschool teacher who knows no styles: bold words are headings, bigger ones are bigger headings, underscores are where to write.
const line = '_'.repeat(60)
write(
  'n1-fet-utan-stilar',
  [
    p(r('Kvalitetsberättelse för förskolan', bold + size(22)), '<w:jc w:val="center"/>'),
    p(r('Läsåret 2024-2025', size(14)), '<w:jc w:val="center"/>'),
    empty(3),
    p(r('Förskolans namn: ', bold) + r('_'.repeat(30))),
    p(r('Avdelning: ', bold) + r('_'.repeat(30))),
    p(r('Ansvarig förskollärare: ', bold) + r('_'.repeat(30))),
    p(r('Antal barn: ', bold) + r('_____')),
    empty(),
    p(r('Så här har vi arbetat', bold + size(16))),
    p(
      'Kvalitetsberättelsen skrivs en gång om året av arbetslaget och lämnas till rektor senast den 15 juni. Den ligger sedan till grund för enhetens kvalitetsrapport.',
    ),
    p(r('Beskriv hur ni har dokumenterat barnens lärande under året.', bold)),
    p(line),
    p(line),
    p(line),
    p(r('Vilka metoder har ni använt?', bold)),
    p(line),
    p(line),
    empty(),
    p(r('Språk och kommunikation', bold + size(16))),
    p(r('Läroplanens mål', bold + size(13))),
    p(
      'Förskolan ska ge varje barn förutsättningar att utveckla ett nyanserat talspråk och ordförråd.',
      '<w:ind w:left="720"/>',
    ),
    p(r('Vad har ni sett?', bold)),
    p(line),
    p(line),
    p(r('Hur vet ni det?', bold)),
    p(line),
    p(line),
    p(r('Matematik och naturvetenskap', bold + size(16))),
    p(r('Vad har ni sett?', bold)),
    p(line),
    p(line),
    p(r('Hur vet ni det?', bold)),
    p(line),
    p(line),
    p(r('Det här behöver vi utveckla', bold + size(16))),
    p(r('Fyll i högst tre områden. Skriv kort.', '<w:i/>')),
    grid([
      ['Område', 'Vad ska vi göra?', 'Vem?', 'När är det klart?'],
      ['', '', '', ''],
      ['', '', '', ''],
      ['', '', '', ''],
    ]),
    empty(),
    p(r('Barnens röster', bold + size(16))),
    p(r('Skriv gärna ner något som barnen har sagt.', '<w:i/>')),
    table([row(cell(empty(4)))], 1),
    empty(2),
    p(r('Datum: ____________    Namn: ____________________________')),
  ].join(''),
)

// 2. Google Docs: everything is said in every run, lists have ids by the thousand, check lists are signs, style ids are English.
const g = (text: string, more = '') =>
  r(text, `<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="Arial" w:hAnsi="Arial"/>${more}<w:rtl w:val="0"/>`)
const gp = (text: string, more = '', props = '') =>
  p(g(text, more), `${props}<w:rPr><w:rFonts w:ascii="Arial"/></w:rPr>`)
const item = (text: string, id: number) =>
  gp(text, '', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr><w:ind w:left="720" w:hanging="360"/>`)
write(
  'n2-google-docs',
  [
    p(g('Årsrapport elevhälsa'), style('Title')),
    p(g('Underlag till huvudmannens kvalitetsrapport'), style('Subtitle')),
    p(g('1. Uppdraget'), style('Heading1')),
    gp(
      'Elevhälsan ska främst vara förebyggande och hälsofrämjande. Elevernas utveckling mot utbildningens mål ska stödjas.',
    ),
    gp('Rapporten ska innehålla:'),
    item('en beskrivning av teamets sammansättning', 1),
    item('årets viktigaste insatser', 1),
    item('en bedömning av behoven nästa läsår', 1),
    p(g('2. Teamet'), style('Heading1')),
    gp('Fyll i hur många timmar per vecka som varje profession har funnits på skolan.', '<w:color w:val="999999"/>'),
    table(
      [
        row(
          cell(gp('Profession', bold), '<w:shd w:fill="d9ead3" w:val="clear"/>'),
          cell(gp('Timmar per vecka', bold), '<w:shd w:fill="d9ead3" w:val="clear"/>'),
          cell(gp('Kommentar', bold), '<w:shd w:fill="d9ead3" w:val="clear"/>'),
        ),
        ...['Skolsköterska', 'Skolläkare', 'Kurator', 'Psykolog', 'Specialpedagog'].map((who) =>
          row(cell(gp(who)), cell(gp('')), cell(gp(''))),
        ),
      ],
      3,
    ),
    p(g('3. Insatser'), style('Heading1')),
    p(g('3.1 Främjande'), style('Heading2')),
    gp('Vilka främjande insatser har genomförts?'),
    gp(''),
    gp(''),
    gp('Vilken effekt har de haft?'),
    gp(''),
    gp(''),
    p(g('3.2 Förebyggande'), style('Heading2')),
    gp('Vilka förebyggande insatser har genomförts?'),
    gp(''),
    gp(''),
    p(g('3.3 Åtgärdande'), style('Heading2')),
    gp('Markera de åtgärder som har förekommit:'),
    gp('☐ Anpassad studiegång'),
    gp('☐ Särskilt stöd i grupp'),
    gp('☐ Enskild undervisning'),
    gp('☐ Distansundervisning'),
    p(g('4. Samverkan'), style('Heading1')),
    gp('[Beskriv samverkan med socialtjänst, BUP och andra. Högst en halv sida.]', '<w:color w:val="666666"/>'),
    gp(''),
    p(g('5. Bedömning inför nästa läsår'), style('Heading1')),
    table(
      [
        row(cell(gp('Största behovet', bold)), cell(gp(''))),
        row(cell(gp('Föreslagen insats', bold)), cell(gp(''))),
        row(cell(gp('Resurs som krävs', bold)), cell(gp(''))),
      ],
      2,
    ),
    gp(''),
  ].join(''),
  {
    styles: [
      { id: 'Normal', name: 'normal' },
      { id: 'Title', name: 'Title', based: 'Normal', rpr: size(26) },
      { id: 'Subtitle', name: 'Subtitle', based: 'Normal', rpr: `<w:color w:val="666666"/>${size(15)}` },
      ...[20, 16, 14].map((points, at) => ({
        id: `Heading${at + 1}`,
        name: `heading ${at + 1}`,
        based: 'Normal',
        rpr: size(points),
        ppr: `<w:outlineLvl w:val="${at}"/>`,
      })),
    ],
    numbering:
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
  },
)

// 3. A form of 2003: grey fields, drop-downs and check boxes, everything placed by tables inside tables without frames.
const field = (type: string, data: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val=""/><w:enabled/><w:calcOnExit w:val="0"/>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> ${type} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown ? r(shown) : ''}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const textField = field('FORMTEXT', '<w:textInput/>', '     ')
const box = (text: string) =>
  field('FORMCHECKBOX', '<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>', '') + r(` ${text}`)
const pick = (...entries: string[]) =>
  field('FORMDROPDOWN', `<w:ddList>${entries.map((e) => `<w:listEntry w:val="${e}"/>`).join('')}</w:ddList>`, '')
const small = '<w:sz w:val="16"/>'
const boxed = (label: string, inner: string) => cell(p(r(label, small)) + p(inner))
const frame = (rows: string[], columns: number) => table([row(cell(table(rows, columns) + empty()))], 1, false)
write(
  'n3-gamla-falt',
  [
    table(
      [
        row(
          cell(p(r('EKEBY KOMMUN', bold)) + p('Barn- och utbildningsförvaltningen')),
          cell(p(r('Anmälan om kränkande behandling', bold + size(16)), '<w:jc w:val="right"/>')),
        ),
      ],
      2,
      false,
    ),
    empty(),
    p(
      r(
        'Blanketten fylls i av den som har fått kännedom om händelsen och lämnas till rektor skyndsamt. Rektor anmäler vidare till huvudmannen.',
        '<w:i/>',
      ),
    ),
    empty(),
    p('Uppgifter om skolan', style('Rubrik2')),
    frame(
      [
        row(boxed('Skola', textField), boxed('Årskurs', pick('F', '1', '2', '3', '4', '5', '6', '7', '8', '9'))),
        row(boxed('Rektor', textField), boxed('Telefon', textField)),
      ],
      2,
    ),
    p('Händelsen', style('Rubrik2')),
    frame([row(boxed('När hände det? (datum och tid)', textField), boxed('Var hände det?', textField))], 2),
    p(r('Vad är det för slags händelse?', bold)),
    p(box('Fysisk') + tab + box('Verbal') + tab + box('Psykosocial') + tab + box('Digital')),
    p(r('Beskriv händelsen', bold)),
    p(textField),
    p('Diskrimineringsgrund', style('Rubrik2')),
    p('Om händelsen har samband med en diskrimineringsgrund, ange vilken:'),
    p(box('Kön')),
    p(box('Etnisk tillhörighet')),
    p(box('Religion eller annan trosuppfattning')),
    p(box('Funktionsnedsättning')),
    p(box('Sexuell läggning')),
    p(box('Ålder')),
    p('Utredning och åtgärder', style('Rubrik2')),
    p(r('Utredarens bedömning', bold)),
    p(textField),
    p(r('Är vårdnadshavarna informerade?', bold)),
    p(box('Ja') + tab + box('Nej')),
    grid([
      ['Åtgärd', 'Ansvarig', 'Klart senast', 'Uppföljt'],
      ['', '', '', ''],
      ['', '', '', ''],
    ]),
    empty(),
    p('Underskrift', style('Rubrik2')),
    frame([row(boxed('Datum', textField), boxed('Namnteckning', ''), boxed('Namnförtydligande', textField))], 3),
  ].join(''),
  {
    styles: [
      { id: 'Normal', name: 'Normal' },
      { id: 'Rubrik2', name: 'heading 2', based: 'Normal', rpr: bold + size(13), ppr: '<w:outlineLvl w:val="1"/>' },
    ],
    settings: '<w:documentProtection w:edit="forms" w:enforcement="1"/>',
  },
)

// 4. A secretary of the board: numbers typed by hand, a list of contents typed with dots, capitals for chapters, square brackets for
// guidance, footnotes for the law, a logotype in the header.
const note = (id: number) =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`
const dots = (text: string, page: number) => p(`${text} ${'.'.repeat(70 - text.length)} ${page}`)
write(
  'n4-numrerad-for-hand',
  [
    p(picture('Kommunens vapen')),
    empty(4),
    p(r('KVALITETSRAPPORT FRITIDSHEM', bold + size(24))),
    p(r('[Fritidshemmets namn]', size(16))),
    p(r('Beslutad av barn- och utbildningsnämnden', size(12))),
    '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
    p(r('Innehåll', bold + size(14))),
    dots('1 BAKGRUND', 3),
    dots('1.1 Styrdokument', 3),
    dots('1.2 Organisation', 3),
    dots('2 RESULTAT', 4),
    dots('2.1 Trygghet', 4),
    dots('2.2 Meningsfull fritid', 4),
    dots('3 ANALYS', 5),
    dots('4 MÅL FÖR NÄSTA LÄSÅR', 6),
    '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
    p(r('1 BAKGRUND', bold + size(14))),
    p(r('1.1 Styrdokument', bold)),
    p(
      r('Fritidshemmets uppdrag finns i skollagen') +
        note(2) +
        r(
          ' och i läroplanens fjärde del. Undervisningen ska komplettera utbildningen i skolan, främja allsidiga kontakter och erbjuda en meningsfull fritid.',
        ),
    ),
    p(r('1.2 Organisation', bold)),
    p('[Beskriv antal avdelningar, barn och personal. Ange också andelen personal med högskoleutbildning.]'),
    empty(2),
    p(r('2 RESULTAT', bold + size(14))),
    p('Resultaten hämtas från vårens enkät till elever i årskurs 2 och från avdelningarnas egna utvärderingar.'),
    p(r('2.1 Trygghet', bold)),
    p('Tabell 1. Andel elever som svarar instämmer helt eller instämmer delvis', '<w:keepNext/>'),
    grid([
      ['Påstående', '2023', '2024', '2025'],
      ['Jag känner mig trygg på fritids', '92', '94', ''],
      ['Jag har någon att vara med', '95', '93', ''],
      ['De vuxna bryr sig om mig', '90', '91', ''],
    ]),
    p('[Kommentera resultatet. Finns det skillnader mellan pojkar och flickor?]'),
    empty(2),
    p(r('2.2 Meningsfull fritid', bold)),
    p('a) Vilka aktiviteter har eleverna fått välja mellan?'),
    empty(2),
    p('b) Hur har eleverna fått påverka innehållet?'),
    empty(2),
    p(r('3 ANALYS', bold + size(14))),
    p('[Analysera vad som har påverkat resultaten. Utgå från forskning och beprövad erfarenhet.]'),
    empty(3),
    p(r('4 MÅL FÖR NÄSTA LÄSÅR', bold + size(14))),
    p(r('Formulera två till fyra mål. Målen ska vara möjliga att utvärdera.', '<w:color w:val="7F7F7F"/>')),
    grid([
      ['Mål', 'Aktiviteter', 'Ansvarig', 'Utvärderas'],
      ['1.', '', '', ''],
      ['2.', '', '', ''],
      ['3.', '', '', ''],
      ['4.', '', '', ''],
    ]),
    empty(2),
    p('Ort och datum: ……………………………………'),
    p('Rektor: ………………………………………………'),
  ].join(''),
  {
    png,
    header: p(r('Ekeby kommun') + tab + r('Dnr: ')),
    footnotes: `<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${r(' Skollagen (2010:800) 14 kap. 2 §.')}</w:p></w:footnote>`,
  },
)

// 5. Somebody who has taken the course: a real list of contents, content controls of every kind, a repeating section, a text box, a real cover.
const sdt = (props: string, content: string) =>
  `<w:sdt><w:sdtPr>${props}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const title = (text: string) =>
  `<w:alias w:val="${text}"/><w:tag w:val="${text.toLowerCase().replace(/\P{L}+/gu, '_')}"/>`
const grey = (text: string) => r(text, '<w:rStyle w:val="Platshllartext"/><w:color w:val="808080"/>')
const ask = (name: string, text = 'Klicka eller tryck här för att ange text.') =>
  sdt(`${title(name)}<w:showingPlcHdr/><w:text w:multiLine="1"/>`, p(grey(text)))
const choose = (name: string, ...of: string[]) =>
  sdt(
    `${title(name)}<w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="Välj ett objekt." w:value=""/>${of.map((x) => `<w:listItem w:displayText="${x}" w:value="${x}"/>`).join('')}</w:dropDownList>`,
    grey('Välj ett objekt.'),
  )
const day = (name: string) =>
  sdt(
    `${title(name)}<w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="sv-SE"/></w:date>`,
    grey('Klicka eller tryck här för att ange datum.'),
  )
const tick = (text: string) =>
  p(
    sdt('<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>', r('☐', '<w:rFonts w:ascii="MS Gothic"/>')) +
      r(` ${text}`),
  )
const h = (level: number, text: string) => p(text, style(`Rubrik${level}`))
const tocLine = (text: string, n: number) => p(r(text) + tab + r(String(n)), style('Innehll1'))
const goalRow = row(
  cell(ask('Mål')),
  cell(ask('Indikator')),
  cell(p(choose('Ansvarig', 'Rektor', 'Arbetslaget', 'Elevhälsan'))),
  cell(p(day('Klart'))),
)
write(
  'n5-utbildad-hand',
  [
    sdt(
      '<w:docPartObj><w:docPartGallery w:val="Cover Pages"/><w:docPartUnique/></w:docPartObj>',
      p('Verksamhetsberättelse anpassad grundskola', style('Rubrik')) +
        p('Läsåret 2024/25', style('Underrubrik')) +
        '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
    ),
    sdt(
      '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>',
      p('Innehåll', style('Innehllsfrteckningsrubrik')) +
        `<w:p><w:pPr>${style('Innehll1')}</w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Om skolan')}${tab}${r('2')}</w:p>` +
        tocLine('Kunskaper', 3) +
        tocLine('Stöd och anpassning', 4) +
        '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    ),
    h(1, 'Om skolan'),
    table(
      [
        row(cell('Skolans namn'), cell(ask('Skolans namn'))),
        row(cell('Rektor'), cell(ask('Rektor'))),
        row(cell('Inriktning'), cell(p(choose('Inriktning', 'Ämnen', 'Ämnesområden', 'Båda')))),
        row(cell('Rapporten är klar'), cell(p(day('Klar')))),
      ],
      2,
    ),
    h(2, 'Årets verksamhet'),
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="1" cy="1"/><wp:docPr id="3" name="Textruta 3"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${p('Tänk på att inte skriva något som kan kopplas till en enskild elev.')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p('Tänk på att inte skriva något som kan kopplas till en enskild elev.')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    p('Beskriv årets verksamhet i stora drag.', style('Ledtext')),
    ask('Årets verksamhet'),
    h(1, 'Kunskaper'),
    p('Bedömningen görs mot kriterierna i läroplanen för den anpassade grundskolan.'),
    p('Andel elever per betygssteg', style('Beskrivning')),
    grid([
      ['Ämne', 'E', 'D', 'C', 'B', 'A'],
      ['Svenska', '', '', '', '', ''],
      ['Matematik', '', '', '', '', ''],
      ['Engelska', '', '', '', '', ''],
    ]),
    h(2, 'Analys av kunskapsresultaten'),
    p('Vad förklarar resultaten? Jämför med föregående läsår.', style('Ledtext')),
    ask('Analys'),
    h(1, 'Stöd och anpassning'),
    p('Vilka former av stöd har skolan använt?'),
    tick('Extra anpassningar'),
    tick('Alternativa verktyg'),
    tick('Assistent'),
    h(2, 'Hur väl fungerar stödet?'),
    p(choose('Bedömning', 'Mycket väl', 'Ganska väl', 'Mindre väl', 'Inte alls')),
    h(2, 'Motivera bedömningen'),
    ask('Motivering'),
    h(1, 'Mål för nästa läsår'),
    p('Lägg till en rad för varje mål.', style('Ledtext')),
    table(
      [
        row(...['Mål', 'Indikator', 'Ansvarig', 'Klart'].map((x) => cell(p(r(x, bold))))),
        sdt('<w15:repeatingSection/>', sdt('<w15:repeatingSectionItem/>', goalRow)),
      ],
      4,
    ),
    empty(),
  ].join(''),
  {
    styles: [
      { id: 'Normal', name: 'Normal' },
      { id: 'Rubrik', name: 'Title', based: 'Normal', rpr: size(28) },
      { id: 'Underrubrik', name: 'Subtitle', based: 'Normal', rpr: size(14) },
      ...[16, 13].map((points, at) => ({
        id: `Rubrik${at + 1}`,
        name: `heading ${at + 1}`,
        based: 'Normal',
        rpr: `${size(points)}<w:color w:val="2F5496"/>`,
        ppr: `<w:outlineLvl w:val="${at}"/>`,
      })),
      { id: 'Innehllsfrteckningsrubrik', name: 'TOC Heading', based: 'Rubrik1' },
      { id: 'Innehll1', name: 'toc 1', based: 'Normal' },
      { id: 'Beskrivning', name: 'caption', based: 'Normal', rpr: '<w:i/>' },
      { id: 'Ledtext', name: 'Ledtext', based: 'Normal', rpr: '<w:i/><w:color w:val="7F7F7F"/>' },
    ],
  },
)
