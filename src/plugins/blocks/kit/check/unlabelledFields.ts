import type { Field } from 'payload'

const isBilingual = (label: unknown): boolean =>
  typeof label === 'object' &&
  label !== null &&
  'sv' in label &&
  'en' in label &&
  Boolean(label.sv) &&
  Boolean(label.en)

/** Paths of fields, options and array rows that lack a Swedish or an English label. */
export const unlabelledFields = (fields: Field[], path = ''): string[] =>
  fields.flatMap((field): string[] => {
    const name = 'name' in field && field.name ? `${path}${field.name}` : `${path}(${field.type})`
    if (field.admin && 'hidden' in field.admin && field.admin.hidden === true) return []
    const layout = field.type === 'row'
    const own = layout || ('label' in field && isBilingual(field.label)) ? [] : [name]
    const described = field.admin && 'description' in field.admin ? field.admin.description : undefined
    const description = described === undefined || isBilingual(described) ? [] : [`${name}.description`]
    const options =
      field.type === 'select' || field.type === 'radio'
        ? field.options.flatMap((option) =>
            typeof option === 'object' && isBilingual(option.label) ? [] : [`${name}.options`],
          )
        : []
    const nested = 'fields' in field ? unlabelledFields(field.fields, layout ? path : `${name}.`) : []
    return [...own, ...description, ...options, ...nested]
  })
