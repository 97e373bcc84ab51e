import type { XmlComponent } from 'docx'
import type { WordTheme } from '../wordTheme.ts'
import { xmlElement as el } from '../xmlElement.ts'

export const TABLE_STYLE = 'Dokumenttabell'

/** A table style of its own, so that someone who edits the file can give a new table the same look with one click. */
export const tableStyle = (theme: WordTheme): XmlComponent => {
  const border = (side: string, size: number, color: string) =>
    el(`w:${side}`, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': color })
  const bold = (type: string, extra: XmlComponent[] = []) =>
    el('w:tblStylePr', { 'w:type': type }, [el('w:rPr', {}, [el('w:b')]), ...extra])
  const cell = (children: XmlComponent[]) => el('w:tcPr', {}, children)
  return el('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': TABLE_STYLE }, [
    el('w:name', { 'w:val': TABLE_STYLE }),
    el('w:basedOn', { 'w:val': 'TableNormal' }),
    el('w:uiPriority', { 'w:val': 59 }),
    el('w:qFormat'),
    el('w:tblPr', {}, [
      el('w:tblBorders', {}, [
        border('top', 8, theme.primary),
        border('bottom', 8, theme.primary),
        border('insideH', 4, theme.line),
      ]),
      el('w:tblCellMar', {}, [
        el('w:top', { 'w:w': 61, 'w:type': 'dxa' }),
        el('w:left', { 'w:w': 104, 'w:type': 'dxa' }),
        el('w:bottom', { 'w:w': 68, 'w:type': 'dxa' }),
        el('w:right', { 'w:w': 104, 'w:type': 'dxa' }),
      ]),
    ]),
    bold('firstRow', [
      cell([
        el('w:tcBorders', {}, [border('bottom', 8, theme.primary)]),
        el('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': theme.surface }),
      ]),
    ]),
    bold('lastRow', [cell([el('w:tcBorders', {}, [border('top', 8, theme.primary)])])]),
    bold('firstCol'),
  ])
}

/** The roots that other styles are based on. */
export const baseStyles = (): XmlComponent[] => {
  const style = (type: string, id: string, name: string, children: XmlComponent[] = []) =>
    el('w:style', { 'w:type': type, 'w:default': 1, 'w:styleId': id }, [
      el('w:name', { 'w:val': name }),
      el('w:uiPriority', { 'w:val': 99 }),
      el('w:semiHidden'),
      ...children,
    ])
  const none = (side: string, width: number) => el(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' })
  return [
    style('character', 'DefaultParagraphFont', 'Default Paragraph Font'),
    style('table', 'TableNormal', 'Normal Table', [
      el('w:tblPr', {}, [
        el('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
        el('w:tblCellMar', {}, [none('top', 0), none('left', 108), none('bottom', 0), none('right', 108)]),
      ]),
    ]),
  ]
}
