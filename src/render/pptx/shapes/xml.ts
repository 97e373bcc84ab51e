import { xmlText } from '../../docx/xmlText.ts'

/** Points as Office measures: 12 700 to a point. */
export const emu = (points: number): number => Math.round(points * 12_700)
export const attribute = (value: string): string =>
  xmlText(value).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
/** Sixty thousandths of a degree. */
export const angle = (degrees: number): number => Math.round(degrees * 60_000)

const srgb = (colour: string) => `<a:srgbClr val="${colour.replace('#', '').toUpperCase()}"/>`
export const solid = (colour: string): string => `<a:solidFill>${srgb(colour)}</a:solidFill>`

export const stripes = (colour: string): string =>
  `<a:pattFill prst="wdUpDiag"><a:fgClr>${srgb(colour)}</a:fgClr><a:bgClr>${srgb('FFFFFF')}</a:bgClr></a:pattFill>`

/** Where a box is: a shape's own place. */
export const place = ({ x, y, w, h }: { x: number; y: number; w: number; h: number }, turned = ''): string =>
  `<a:xfrm${turned}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm>`

/** What is only seen: no screen reader stops at it. */
export const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
