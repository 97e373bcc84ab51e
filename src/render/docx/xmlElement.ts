import { BuilderElement, type XmlComponent } from 'docx'
import { xmlText } from './xmlText.ts'

/** An element that `docx` has no class for, its attributes by their XML names. */
export const xmlElement = (
  name: string,
  attributes: Record<string, string | number> = {},
  children: XmlComponent[] = [],
): XmlComponent =>
  new BuilderElement<Record<string, string | number>>({
    name,
    ...(Object.keys(attributes).length > 0
      ? {
          attributes: Object.fromEntries(
            Object.entries(attributes).map(([key, value]) => [
              key,
              { key, value: typeof value === 'string' ? xmlText(value) : value },
            ]),
          ),
        }
      : {}),
    children,
  })
