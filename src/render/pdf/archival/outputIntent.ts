import type { PdfFile } from '../cos/PdfFile.ts'
import { pdfAscii } from '../cos/pdfText.ts'
import { dict, name, type PdfStream } from '../cos/values.ts'
import { compressed } from '../cos/writePdf.ts'
import { srgbProfile } from './srgbProfile.ts'

let profile: PdfStream | undefined

/**
 * Says that the file's RGB colours are sRGB.
 *
 * Meets ISO 19005-2, 6.2.4.3 (veraPDF 6.2.4.3-2: DeviceRGB needs an output intent) and 6.2.10 (6.2.10-2: so does
 * transparency on a page without a colour space of its own).
 */
export function addOutputIntent(file: PdfFile): void {
  profile ??= compressed(dict({ N: 3, Alternate: name('DeviceRGB') }), srgbProfile())
  const intent = dict({
    Type: name('OutputIntent'),
    S: name('GTS_PDFA1'),
    OutputConditionIdentifier: pdfAscii('sRGB'),
    Info: pdfAscii('sRGB IEC61966-2.1'),
    DestOutputProfile: file.add(profile),
  })
  file.dict(file.trailer.get('Root'))?.set('OutputIntents', [file.add(intent)])
}
