/** What each file of a representation is, for whoever opens the package in fifty years. Swedish, as what it describes. */
export const contentsText = `Vad paketet innehåller

Varje mapp under representations är ett fastställt dokument ur det systematiska kvalitetsarbetet, för en enhet och ett läsår.
I dess mapp data:

intern.pdf      Dokumentet som det fastställdes, PDF/A-2a.
intern.docx     Detsamma i Word.
intern.html     Detsamma som webbsida, i en enda fil.
intern.json     Detsamma som ett träd av rubriker, stycken, tabeller och diagram. Av det kan dokumentet skrivas ut på nytt.
offentlig.*     Versionen för allmänheten, med små grupper dolda. Saknas om leveransen gäller den interna versionen.
version-1/ …    Tidigare fastställda versioner, om dokumentet har rättats.
underlag.json   Svaren, siffrorna, målen och mallen som dokumentet gjordes av.
beslut.json     Inlämning, fastställande, diarienummer och rättelser.
logg.json       Vem som gjorde vad med dokumentet, fram till att paketet gjordes. Raderna hänger ihop med kontrollsummor (hash).

metadata/descriptive/dc.xml          Beskrivning, Dublin Core.
metadata/preservation/premis.xml     Filformat, kontrollsummor och händelser, PREMIS 3.0.
METS.xml                             Innehållet, enligt FGS Paketstruktur 2.0 (E-ARK CSIP och SIP 2.1.0).

Texten är UTF-8. Kontrollsummorna är SHA-256.
`
