import { child, elements, isOn, valOf, within, type XmlElement } from '../package/XmlElement.ts'
import type { Control } from './Item.ts'
import type { Around } from './Reading.ts'

const choicesIn = (list: XmlElement | undefined) =>
  list
    ? elements(list)
        .filter(({ name, at }) => name === 'listItem' && at.value !== '')
        .map(({ at }) => at.displayText ?? at.value ?? '')
    : []

/** A content control, and what it says of what stands in it. */
export const readControl = (element: XmlElement, around: Around): { control?: Control; inside: Around } => {
  const properties = child(element, 'sdtPr') ?? element
  const name = valOf(child(properties, 'alias')) || valOf(child(properties, 'tag'))
  const gallery = valOf(child(properties, 'docPartObj', 'docPartGallery'))
  const placeholder = isOn(child(properties, 'showingPlcHdr'))
  if (gallery)
    return { inside: { ...around, cover: gallery === 'Cover Pages', contents: gallery.startsWith('Table of') } }
  if (child(properties, 'repeatingSection')) return { inside: { ...around, repeated: name } }
  if (child(properties, 'repeatingSectionItem')) return { inside: around }
  // Google Docs puts a control with nothing but a tag round whatever was commented upon.
  if (/^goog_rdk/.test(name)) return { inside: around }
  const list = child(properties, 'dropDownList') ?? child(properties, 'comboBox')
  const kind = child(properties, 'checkbox') ? 'check' : list ? 'choice' : child(properties, 'date') ? 'date' : 'text'
  const isTicked = isOn(child(properties, 'checkbox', 'checked'))
  const control: Control = { kind, name, options: choicesIn(list), ...(isTicked ? { ticked: true } : {}) }
  return { control, inside: { ...around, controls: [...around.controls, control], placeholder } }
}

/** A form field of the old kind, from its `ffData`. */
export const readFormField = (data: XmlElement): Control => ({
  kind: child(data, 'checkBox') ? 'check' : child(data, 'ddList') ? 'choice' : isDate(data) ? 'date' : 'text',
  name: valOf(child(data, 'helpText')) || valOf(child(data, 'name')),
  options: within(data, 'listEntry').map(valOf),
  ...(isOn(child(data, 'checkBox', 'checked') ?? child(data, 'checkBox', 'default')) ? { ticked: true } : {}),
})
const isDate = (data: XmlElement) => valOf(child(data, 'textInput', 'type')) === 'date'
