/**
 * A document with everything that Chromium's tagged output gets wrong, or that a PDF standard is strict about.
 *
 * Keeps to the HTML contract of `renderPdf`. Written by hand: it must not change when templates do.
 */
export function stressHtml(extra = ''): string {
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Kvalitetsrapport 2025/2026</title><style>${CSS}</style></head><body>
<section class="cover"><h1 id="titel">Kvalitetsrapport för Åsö skola</h1><p>Läsåret 2025/2026</p><hr></section>
<nav class="contents" aria-labelledby="innehall"><h2 id="innehall">Innehåll</h2><ol>
${entry('malet', '1 Måluppfyllelse', [entry('malet-amnen', '1.1 Ämnen'), entry('malet-över-tid', '1.2 Över tid')])}
${entry('matris', '2 Bred tabell')}${entry('figurer', '3 Figurer')}${entry('slut', '4 Avslutning')}
</ol></nav>
<main>
<section class="chapter"><h2 id="malet">1 Måluppfyllelse</h2>
<p>Undervisningen följs upp <a href="https://www.skolverket.se/">hos Skolverket</a> och i
<a href="#matris">avsnitt 2, som har en så lång länktext att den säkert bryts över flera rader i det färdiga
dokumentet och ger flera länkytor</a>.<a href="#not-1" id="till-not-1" role="doc-noteref" aria-label="Not 1"><sup>1</sup></a></p>
<ul><li>Enkel punkt</li><li>Punkt med <mark>markering</mark><ul><li>Inre punkt<ol><li>Numrerad</li></ol></li></ul></li>
<li><a href="#slut">Bara en länk</a></li></ul>
<h3 id="malet-amnen">1.1 Ämnen</h3>${subjectTable()}
<h3 id="malet-över-tid">1.2 Över tid</h3>${longTable()}
</section>
<section class="chapter wide"><h2 id="matris">2 Bred tab\u00adell</h2>${spannedTable()}</section>
<section class="chapter"><h2 id="figurer">3 Figurer</h2>${figures()}
<dl><dt>Merit­värde</dt><dd>Summan av betygen</dd></dl><blockquote><p>Citat</p></blockquote>
<div class="columns"><p>${'Spalt ett och två med text. '.repeat(30)}</p></div>
<p style="opacity:.5">Genomskinligt</p><p style="box-shadow:0 0 4pt #999">Skugga</p>
<p><span class="leader" aria-hidden="true"></span><b>Fet</b> <i>kursiv</i> H<sub>2</sub>O</p></section>
<section class="chapter"><h2 id="slut">4 Avslutning</h2><p>Slutord.</p>
<section role="doc-endnotes" aria-label="Noter"><ol><li id="not-1">En not. <a href="#till-not-1">Tillbaka</a></li></ol></section>
</section>${extra}</main></body></html>`
}

const CSS = `
@font-face{font-family:'Public Sans';src:url(https://assets.invalid/fonts/public-sans-latin-400-normal.woff2);font-weight:400}
@font-face{font-family:'Public Sans';src:url(https://assets.invalid/fonts/public-sans-latin-700-normal.woff2);font-weight:700}
@font-face{font-family:'DejaVu Sans';src:url(https://assets.invalid/fonts/DejaVuSans.ttf)}
@page{size:A4;margin:25mm 20mm;@top-right{content:"Exempelköpings kommun";font-size:8pt;border-bottom:1pt solid #258}
@bottom-center{content:"Sida " counter(page) " av " counter(pages);font-size:8pt}}
@page :first{@top-right{content:none}@bottom-center{content:none}}
@page wide{size:A4 landscape;@top-left{content:"Bilaga";font-size:8pt}}
body{font:10pt/1.5 'Public Sans','DejaVu Sans',sans-serif;hyphens:auto}
.chapter{break-before:page}.wide{page:wide}.contents{break-before:page}.contents ol{list-style:none}
.contents a{display:flex;justify-content:space-between}
.page-number{flex:0 0 2.2em;text-align:right;font-variant-numeric:tabular-nums}
table{border-collapse:collapse;width:100%}th,td{border:.5pt solid #888;padding:2pt 4pt;text-align:left}
tr{break-inside:avoid}.columns{columns:2}.leader{display:inline-block;width:6em;border-bottom:1pt dotted}
mark{background:#fd6}.level::before{content:"● ";color:#2a2}`

function entry(id: string, text: string, inner: string[] = []): string {
  const list = inner.length > 0 ? `<ol>${inner.join('')}</ol>` : ''
  return `<li><a href="#${id}"><span>${text}</span><span class="page-number"></span></a>${list}</li>`
}

function subjectTable(): string {
  const rows = ['Bild', 'Engelska', 'Matematik'].map(
    (subject, i) =>
      `<tr><th scope="row">${subject}</th><td class="level">Nått</td><td>${80 + i},5 %</td><td></td></tr>`,
  )
  return `<table><caption>Tabell 1. Ämnen</caption><thead><tr><td></td><th scope="col">Nivå</th><th scope="col">Andel</th>
<th scope="col">Kommentar</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function longTable(): string {
  const rows = Array.from(
    { length: 90 },
    (_, i) => `<tr><th scope="row">Rad ${i + 1}</th><td>${i},0</td><td>..</td></tr>`,
  )
  return `<table><caption>Tabell 2. Lång</caption><thead><tr><th scope="col">Mått</th><th scope="col">2025</th>
<th scope="col">2026</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function spannedTable(): string {
  return `<table><caption>Tabell 3. Grupper</caption><thead>
<tr><th scope="col" rowspan="2">Skola</th><th scope="colgroup" colspan="2">2025</th><th scope="colgroup" colspan="2">2026</th></tr>
<tr><th scope="col">Flickor</th><th scope="col">Pojkar</th><th scope="col">Flickor</th><th scope="col">Pojkar</th></tr></thead>
<tbody><tr><th scope="rowgroup" colspan="5">Område norr</th></tr>
<tr><th scope="row">Åsö</th><td>1</td><td>2</td><td colspan="2">Samlat värde</td></tr>
<tr><th scope="row">Ängby</th><td rowspan="2">5</td><td>6</td><td>7</td><td>8</td></tr>
<tr><th scope="row">Östra</th><td>9</td><td>10</td><td><ul><li>Lista</li><li>i cell</li></ul></td></tr></tbody></table>`
}

function figures(): string {
  const bars = [10, 20, 30].map((h, i) => `<rect x="${i * 40}" y="${60 - h}" width="30" height="${h}" fill="#258"/>`)
  return `<figure><svg role="img" aria-labelledby="f1t f1d" viewBox="0 0 120 80" width="240"><title id="f1t">Stapeldiagram</title>
<desc id="f1d">Tre staplar som växer</desc>${bars.join('')}<text x="0" y="75" font-size="8">2026</text></svg>
<figcaption>Figur 1. Utveckling</figcaption></figure>
<figure><img src="https://assets.invalid/images/logo.png" alt="Kommunens vapen" width="40"><figcaption>Figur 2</figcaption></figure>
<img src="https://assets.invalid/images/logo.png" alt="" width="20"><svg aria-hidden="true" width="10" height="10"><circle r="5"/></svg>`
}
